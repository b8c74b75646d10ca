import { isFlight } from '../../../model/flight.ts'
import { approximate } from '../../../model/edtf.ts'
import type { Chart } from '../../../grammar/chart.ts'
import type { Event } from '../../../model/report.ts'
import type { DatedTime } from './dates.ts'
import { settleOffset } from './settle-offset.ts'
import type { Frame } from '../fields/reading.ts'
import { sameKind } from '../kinds.ts'
import type { MainDate } from '../main/main-date.ts'
import type { Reference } from './reference.ts'
import { frameIndexAt } from './times-of.ts'

/**
 * Settles "four days after X" in place; gives the clauses that got their day from it. What stands before is dated by its
 * own day, by the main event's where it tells of that, else by the publication ("the military has now said").
 */
export const settleAll = (
  chart: Chart,
  times: DatedTime[],
  frames: readonly Frame[],
  kind: Event['type'] | null,
  main: MainDate | null,
  datesOf: (frame: Frame) => readonly DatedTime[],
  reference: Reference,
): Map<Frame, DatedTime[]> => {
  const given = new Map<Frame, DatedTime[]>()
  for (const [i, time] of times.entries()) {
    if (!time.pending) continue
    const at = frameIndexAt(frames, time.value.first)
    const matrix = frames[at]
    const behind = frameIndexAt(frames, time.value.end)
    const clause = frames[behind]?.clause.first === time.value.end ? frames[behind] : undefined
    const ofMain = clause !== undefined && main !== null && namesMain(clause, kind) && statedDay(datesOf(clause)) === null
    const settled = settleOffset(
      time,
      matrix && !ofMain ? matrixDay(chart, matrix, time, frames, at, main, datesOf, reference) : null,
      ofMain ? main.edtf : clause ? statedDay(datesOf(clause)) : null,
    )
    times[i] = {
      ...time,
      edtf: settled.edtf,
      anchorEdtf: settled.from === 'matrix' ? (main?.edtf ?? null) : settled.clauseDate,
      anchor: settled.from === 'matrix' ? 'main' : (clause ?? null),
    }
    if (ofMain) {
      // "Two days before the launch the North had fired": what is told beside it has the day.
      const told = [matrix, frames[behind + 1], frames[behind + 2], frames[behind + 3]].find(
        (f) => f?.head && f !== clause && f.clause.sentence === clause.clause.sentence,
      )
      if (told && settled.edtf) given.set(told, [{ ...time, edtf: settled.edtf, pending: false }])
    } else if (clause && !statedDay(datesOf(clause)) && settled.clauseDate)
      given.set(...dateOfClause(behind, frames, time, settled.clauseDate))
  }
  return given
}

/** "the launch", "Monday's test": the main event, named by its kind alone. */
const namesMain = ({ head, clause }: Frame, kind: Event['type'] | null): boolean =>
  head !== null && kind !== null && head.trigger.noun && sameKind(head.trigger.type, kind) && head.token - clause.first <= 3

/** "four days after Seoul reported that X": the reporting has the day, and X about that day. */
const dateOfClause = (at: number, frames: readonly Frame[], time: DatedTime, edtf: string): [Frame, DatedTime[]] => {
  const clause = frames[at]!
  let next = at
  while (frames[next]?.clause.sentence === clause.clause.sentence && !frames[next]!.head) next++
  const reported = !clause.head && frames[next]?.clause.sentence === clause.clause.sentence ? frames[next] : undefined
  return reported
    ? [reported, [{ ...time, edtf: approximate(edtf), approx: true, pending: false }]]
    : [clause, [{ ...time, edtf, pending: false }]]
}

const statedDay = (times: readonly DatedTime[]): string | null =>
  times.find((t) => t.edtf !== null && t.edtf.length >= 7 && t.value.data.relation !== 'since')?.edtf ?? null

const TAKES_UP_MAIN =
  /^(?:The|This|That) (?:incident|exchange|shooting|attack|strike|blast|raid|firing|clash|launch|test|barrage) (?:\w+ly )?(?:came|comes|took|occurred|happened|follow)/

const matrixDay = (
  chart: Chart,
  matrix: Frame,
  offset: DatedTime,
  frames: readonly Frame[],
  at: number,
  main: MainDate | null,
  datesOf: (frame: Frame) => readonly DatedTime[],
  reference: Reference,
): { edtf: string; stated: boolean } | null => {
  const { sentence } = matrix.clause
  // "on Aug. 5 exports were banned and on Sept. 11, eight days after": the day that stands next to the words.
  const nearest = datesOf(matrix).filter((t) => t.value.end <= offset.value.first && offset.value.first - t.value.end <= 2)
  const own =
    statedDay(nearest) ??
    statedDay(datesOf(matrix)) ??
    (frames[at - 1]?.clause.sentence === sentence ? statedDay(datesOf(frames[at - 1]!)) : null)
  if (own) return { edtf: own, stated: true }
  let flight = false
  for (let i = at; frames[i]?.clause.sentence === sentence; i--)
    if (frames[i]!.head !== null && (i === at || isFlight(frames[i]!.head!.trigger.type))) flight = true
  // "The incident came a day after X".
  if (main && TAKES_UP_MAIN.test(chart.words(matrix.clause))) return { edtf: main.edtf, stated: true }
  if (flight) return main ? { edtf: main.edtf, stated: main.stated } : null
  // "Two days after X, the military has come round": the news of the day.
  return reference.date !== null ? { edtf: reference.date, stated: true } : main ? { edtf: main.edtf, stated: main.stated } : null
}
