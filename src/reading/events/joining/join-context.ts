import type { Chart } from '../../../grammar/chart.ts'
import type { ActorRef, EventType } from '../../../model/report.ts'
import type { DatedTime } from '../days/dates.ts'
import type { FieldReading, Frame } from '../fields/reading.ts'

/** What is known of the article before its clauses are joined into events. */
export interface JoinContext {
  readonly chart: Chart
  readonly mainType: EventType | null
  readonly mainDate: string | null
  readonly mainDateInferred: string | null
  readonly mainActor: ActorRef | null
  /** The title tells of the main event as having happened. */
  readonly titleTells: boolean
  /** Kinds of the happenings that the title tells of. */
  readonly titleKinds: ReadonlySet<EventType>
  /** Whose flights and tests the article tells of, as far as it says. */
  readonly flightActor: ActorRef | null
  /** The state that speaks in a clause: "it", "the country" are this one. */
  speakingState(frame: Frame): ActorRef | null
  /** Times of a clause that date its event (not the saying), in order. */
  datesOf(frame: Frame): readonly DatedTime[]
  /** A time at the front of the sentence, before who says it: "Earlier this week, the agency reported detecting". */
  frontDateOf(frame: Frame): DatedTime | null
  /** The words count the day in another zone than that of the event's place, or their author does. */
  mayBeElsewhere(time: DatedTime): boolean
  readingsOf(frame: Frame): readonly FieldReading[]
}
