/** What a report is about beside its main event: two happenings told as one piece of news. */
import type { Chart } from '../../../grammar/chart.ts'
import { daysBetween, exact, overlaps } from '../../../model/edtf.ts'
import type { EventType } from '../../../model/report.ts'
import type { DraftEvent } from '../joining/draft.ts'
import { sameKind } from '../kinds.ts'
import type { Frame } from '../fields/reading.ts'
import { isSeenOrJudged } from '../seen-or-judged.ts'

/** Sentences in which such a second event must be told. */
const LEAD = 1
const TOP = 6
/** Sentences and days within which a visit and the talks held on it are one piece of news. */
const VISIT_TOP = 8
const TRIP_DAYS = 2
/** Days by which what others met or voted about may lie back and still be news itself. */
const NEWS_DAYS = 3

const TALKS: ReadonlySet<EventType> = new Set(['meeting', 'sanction'])
const GRAVE: ReadonlySet<EventType> = new Set(['nuclear-test', 'launch', 'satellite-launch'])

/** What a title names beside its own news is news too; agreements and the like are named there as topics. */
const NAMED: ReadonlySet<EventType> = new Set([
  'launch',
  'satellite-launch',
  'nuclear-test',
  'artillery',
  'meeting',
  'exercise',
  'sanction',
  'authorization',
])

/** Whether an event that is not the main one is news of its own beside it. `titleKinds`: what the title tells of. */
export const isNewsToo = (event: DraftEvent, main: DraftEvent, chart: Chart, titleKinds: ReadonlySet<EventType>): boolean => {
  if (
    NAMED.has(event.type) &&
    !sameKind(event.type, main.type) &&
    titleKinds.has(event.type) &&
    toldIn(event, TOP, isReal) &&
    daysBefore(event, main) <= NEWS_DAYS
  )
    return true
  // "Rockets were fired from across the border. Artillery then shelled the launch sites."
  if (event.type === 'artillery' && main.type === 'launch') return isAnswer(event, main)
  if (event.type === 'visit' || event.type === 'meeting')
    return (main.type === 'visit' || main.type === 'meeting') && main.type !== event.type && isOfOneTrip(event, main)
  // "The council met over the test": where the test is then told itself.
  if (GRAVE.has(event.type) && TALKS.has(main.type))
    return toldIn(event, TOP, (frame) => tellsOutright(frame, chart)) && daysBefore(event, main) <= NEWS_DAYS
  return false
}

/** Whom one visits one meets: told at the top on the same days, or near it within a few days of each other and by who takes part. */
const isOfOneTrip = (event: DraftEvent, main: DraftEvent): boolean => {
  if (toldIn(event, LEAD, isReal) && sameDays(event, main)) return true
  const shares = event.actor !== null && (main.actor?.name ?? '').includes(event.actor.name)
  const told = ({ head }: Frame): boolean => head !== null && (head.modality === 'real' || head.modality === 'future')
  return (
    (shares || (main.actor !== null && (event.actor?.name ?? '').includes(main.actor.name))) &&
    toldIn(event, VISIT_TOP, told) &&
    daysBefore(event, main) <= TRIP_DAYS
  )
}

/** Guns of another side that fire in the same sentences, on the same day. */
const isAnswer = (event: DraftEvent, main: DraftEvent): boolean =>
  main.actor !== null &&
  event.actor?.name !== main.actor.name &&
  toldIn(event, TOP, (frame) => isReal(frame) && !frame.head!.trigger.noun && !frame.head!.perfect && !frame.head!.aside) &&
  sameDays(event, main)

const toldIn = (event: DraftEvent, sentences: number, test: (frame: Frame) => boolean): boolean =>
  event.frames.some((f) => f.clause.sentence <= sentences && test(f))

const isReal = ({ head }: Frame): boolean => head !== null && head.modality === 'real'

/** Not what is only judged: "Russia condemned the test". */
const tellsOutright = (frame: Frame, chart: Chart): boolean => {
  const { head, clause } = frame
  if (!isReal(frame) || head!.aside || head!.perfect) return false
  return !(head!.trigger.noun && isSeenOrJudged(chart, clause.first - 1, head!.token))
}

const sameDays = (event: DraftEvent, main: DraftEvent): boolean =>
  event.date === null || (main.date !== null && overlaps(exact(event.date), exact(main.date)))

const daysBefore = (event: DraftEvent, main: DraftEvent): number =>
  // Games that go on hold the day of the news.
  event.date?.endsWith('/..') && main.date !== null && event.date < main.date
    ? 0
    : event.date === null || main.date === null
      ? Infinity
      : Math.abs(daysBetween(exact(event.date), exact(main.date))?.max ?? Infinity)
