import type { TokenRange } from '../../../grammar/token.ts'
import type { ActorRef, EventType } from '../../../model/report.ts'
import type { FieldReading, Frame } from '../fields/reading.ts'

/** A field's value as one place of the text states it. */
export interface Statement extends FieldReading {
  readonly frame: Frame
}

/** An event while its mentions are still being gathered. */
export interface DraftEvent {
  readonly type: EventType
  main: boolean
  actor: ActorRef | null
  participants: ActorRef[]
  /** EDTF, day at the place of the event. */
  date: string | null
  /** How the day was inferred, where the text does not state it. */
  dateInferred: string | null
  readonly statements: Statement[]
  /** Words that name the event. */
  readonly mentions: TokenRange[]
  /** Clauses that tell of it. */
  readonly frames: Frame[]
  /** Clauses without a verb of their own that go on about it: ", at about 9.45 am,". */
  readonly details: Frame[]
}
