import type { EventType } from '../../../model/report.ts'
import type { DraftEvent } from './draft.ts'
import { sameKind } from '../kinds.ts'
import { kindOf } from './telling.ts'

/** More happenings than any article tells of: a text that lists more is made to hurt, or is many articles in one. */
export const MOST_EVENTS = 2000

/** The events that the clauses read so far tell of. */
export class DraftBook {
  readonly events: DraftEvent[] = []
  /** How many were told of beyond the first `MOST_EVENTS`: these are not kept. */
  beyond = 0
  /** The same by kind, a flight under one name: what is looked through for an event told of before. */
  readonly #byKind = new Map<EventType, DraftEvent[]>()

  /** Events of a kind, in the order in which they were first told of. */
  ofKind(type: EventType): readonly DraftEvent[] {
    return this.#byKind.get(kindOf(type)) ?? []
  }

  /** The background event of a kind and day that was told of before. */
  find(type: EventType, date: string | null): DraftEvent | undefined {
    // "The September test" after "on Sept. 10" is that one.
    if (date && /^\d{4}-\d\d$/.test(date)) {
      const within = this.events.find((e) => sameKind(e.type, type) && !e.main && e.date?.startsWith(date))
      if (within) return within
    }
    return this.ofKind(type).find((e) => !e.main && e.date === date)
  }

  open(type: EventType, main: boolean, date: string | null, dateInferred: string | null): DraftEvent {
    const event: DraftEvent = {
      type,
      main,
      actor: null,
      participants: [],
      date,
      dateInferred,
      statements: [],
      mentions: [],
      frames: [],
      details: [],
    }
    if (this.events.length >= MOST_EVENTS) {
      this.beyond++
      return event
    }
    this.events.push(event)
    const list = this.#byKind.get(kindOf(type))
    if (list) list.push(event)
    else this.#byKind.set(kindOf(type), [event])
    return event
  }

  /** The event of a kind and day told of before, else a new one in the background. */
  findOrOpen(type: EventType, date: string | null): DraftEvent {
    return this.find(type, date) ?? this.open(type, false, date, null)
  }
}
