import { DraftBook } from './draft-book.ts'
import type { DraftEvent } from './draft.ts'
import type { DatedTime } from '../days/dates.ts'
import type { Frame } from '../fields/reading.ts'
import type { JoinContext } from './join-context.ts'
import { isOtherDay } from '../main/main-day.ts'
import type { Happening } from '../tellings/telling.ts'

/** What the clauses read so far told of, and what later ones may go on about. */
export class StorySoFar {
  readonly context: JoinContext
  readonly book = new DraftBook()
  readonly main: DraftEvent | null = null
  /** The event that the sentence told of last: what later clauses without a verb of their own add to. */
  current: DraftEvent | null = null
  /** Of two main events the one told last: "they fell in a field" are its shells. */
  lastMain: DraftEvent | null = null
  /** Sentence in which it was told of. */
  mainAt = -1
  /** What the sentence before told of where it was one thing only. */
  spokenOf: DraftEvent | null = null
  /** What the sentence tells of. */
  readonly inSentence = new Set<DraftEvent>()
  /** Told of in passing, in a clause of the main event. */
  readonly parts = new Set<DraftEvent>()
  readonly happenings = new Map<Happening, DraftEvent>()

  constructor(context: JoinContext) {
    this.context = context
    const { mainType, mainDate, mainDateInferred, mainActor } = context
    if (!mainType) return
    this.main = this.book.open(mainType, true, mainDate, mainDateInferred)
    this.main.actor = mainActor
  }

  /** Before a clause is read: what a new sentence leaves behind. */
  begin({ clause }: Frame, before: Frame | null): void {
    if (before?.clause.sentence === clause.sentence) return
    this.current = null
    const [only, ...more] = this.inSentence
    this.spokenOf = only && more.length === 0 && before?.clause.sentence === clause.sentence - 1 ? only : null
    this.inSentence.clear()
  }

  /** A clause tells of an event. */
  tells(event: DraftEvent, { clause }: Frame): void {
    this.current = event
    this.inSentence.add(event)
    if (!event.main) return
    this.lastMain = event
    this.mainAt = clause.sentence
  }

  /** The text dates a clause on a day that cannot be the main event's. */
  isOtherDay(time: DatedTime): boolean {
    return isOtherDay(time, this.context.mainDate, (t) => this.context.mayBeElsewhere(t))
  }
}
