import type { Chart } from '../../../grammar/chart.ts'
import { daysBetween, exact, interval, isDay, parseEdtf } from '../../../model/edtf.ts'
import type { EventType } from '../../../model/report.ts'
import { dateIn } from '../../times/to-zone.ts'
import type { DatedTime } from '../days/dates.ts'
import type { Frame } from '../fields/reading.ts'
import type { Mention } from '../mentions/mentions.ts'
import { isPlanned, mayTellOf } from '../kinds.ts'
import { statesDay } from '../days/own-times.ts'
import type { Reference } from '../days/reference.ts'

export interface MainDate {
  readonly edtf: string
  readonly stated: boolean
  /** Said where the day is inferred. */
  readonly how: string | null
}

/** How a day was inferred, where only that of the reporting is told: what was done may be of the day before. */
export const DAY_OF_REPORT = 'no day is stated: the day on which it was reported'

// News of an event comes within this many days; an older day in its clauses is of something recalled.
const NEWS_DAYS = 10

/**
 * The day of the main event: the first day that a clause of its kind states and that is no older than news is; else the first
 * few days so stated; with no day stated at all, the day of publication at the place of the event, marked as inferred.
 */
export const mainDate = (
  chart: Chart,
  type: EventType | null,
  frames: readonly Frame[],
  datesOf: (frame: Frame) => readonly DatedTime[],
  sayings: readonly DatedTime[],
  reference: Reference,
  localZone: string | null,
): MainDate | null => {
  let elsewhere: MainDate | null = null
  let period: MainDate | null = null
  let answered: MainDate | null = null
  // "state media reported on April 11", in a text of the 12th: not later than that.
  const reported = sayings.find((t) => t.edtf !== null && isDay(t.edtf) && isNews(t.edtf, reference))
  for (const [i, frame] of frames.entries()) {
    if (!frame.head || (frame.head.modality !== 'real' && !(type && isPlanned(type) && frame.head.modality === 'future'))) continue
    if (!type || !(frame.head.trigger.detail || mayTellOf(type, frame.head.trigger.type))) continue
    const isTimely = (day: string): boolean => (frame.head!.modality === 'future' && isToCome(day, reference)) || isNews(day, reference)
    const { head } = frame
    const times = [...datesOf(frame), ...besides(frames, i, datesOf)]
    // "remained on alert Friday after Thursday's exchange of fire": its own day goes before that of the clause.
    const own = times.find((time) => isOfNoun(time, head, chart))
    for (const time of own ? [own, ...times.filter((t) => t !== own)] : times) {
      const { relation } = time.value.data
      if (relation === 'since' || relation === 'until' || relation === 'before') continue
      const day = time.local?.date ?? (time.edtf === null ? null : exact(time.edtf))
      if (day === null || !isTimely(day)) continue
      if (isShortPeriod(day)) period ??= { edtf: frame.head.modality === 'real' ? upTo(day, reference) : day, stated: true, how: null }
      if (!isDay(day)) continue
      const found = { edtf: time.edtf!.includes('~') && !time.local ? `${day}~` : day, stated: true, how: null }
      // "Saturday evening Florida time" without a clock may be Sunday at the place: only if nothing better is said.
      const zone = time.value.data.zone
      // "The call came at 8 p.m.": an hour alone is of the day on which it was told.
      if (!statesDay(time) && reported && reported.edtf !== found.edtf) continue
      // "protested on Tuesday over artillery fire": the day of the protest, if nothing better is said.
      if (time !== own && frame.head.aside && frame.head.trigger.noun && time.value.end <= frame.head.token) {
        answered ??= found
        continue
      }
      if (zone !== undefined && zone !== 'local' && zone !== localZone && !time.local) elsewhere ??= found
      else return found
    }
  }
  const told = elsewhere ?? answered ?? nearTheTop(frames, datesOf, reference) ?? period
  if (told) return told
  if (reported) return { edtf: reported.edtf!, stated: false, how: DAY_OF_REPORT }
  if (reference.date === null) return null
  return { edtf: publishedDay(reference, localZone), stated: false, how: 'no day is stated: the day of publication' }
}

/** Words between "Thursday's" and the noun that it belongs to. */
const MOST_WORDS = 6

/** "Thursday's exchange of artillery fire", "Tuesday's launch". */
const isOfNoun = ({ value: { end } }: DatedTime, { token, trigger }: Mention, { tokens }: Chart): boolean => {
  if (!trigger.noun || end > token || token - end > MOST_WORDS) return false
  const owned = tokens[end]?.lower === "'s" || tokens[end - 1]?.lower === "'s"
  if (!owned) return false
  for (let i = end; i < token; i++)
    if (!/^(?:NOUN|ADJ|PROPN|NUM|PART)$/.test(tokens[i]!.pos) && !/^(?:'s|of|-)$/.test(tokens[i]!.lower)) return false
  return true
}

/** "Iran's forces had a full Monday. A new missile soared": a day at the top, in a clause that tells of nothing else. */
const nearTheTop = (frames: readonly Frame[], datesOf: (frame: Frame) => readonly DatedTime[], reference: Reference): MainDate | null => {
  for (const frame of frames) {
    if (frame.clause.sentence > 1) return null
    if (frame.head) continue
    for (const { edtf, value } of datesOf(frame))
      if (edtf !== null && isDay(edtf) && value.data.relation !== 'since' && value.data.relation !== 'until' && isNews(edtf, reference))
        return { edtf, stated: true, how: null }
  }
  return null
}

const SAME_DAY = new Set(['after', 'when', 'as', 'while', 'which', 'that'])
// Only near the top is the day of the main clause also that of what it follows ("breathed easily Sunday after a rocket crossed").
const TOP_SENTENCES = 3

const besides = (frames: readonly Frame[], i: number, datesOf: (frame: Frame) => readonly DatedTime[]): readonly DatedTime[] => {
  const { clause } = frames[i]!
  if (clause.sentence >= TOP_SENTENCES || !SAME_DAY.has(clause.opener ?? '') || datesOf(frames[i]!).length > 0) return []
  const before = frames[i - 1]
  return before && before.clause.sentence === clause.sentence ? datesOf(before).filter((t) => t.value.data.offset === undefined) : []
}

/** "Over the weekend", "on Monday and Tuesday", "this week": some days of which one is meant. */
const isShortPeriod = (edtf: string): boolean => {
  const days = edtf.includes('/') ? parseEdtf(edtf) : null
  return days !== null && days.last > days.first && days.last - days.first < 7
}

/** What has happened was no later than the day of publication. */
const upTo = (period: string, { date }: Reference): string => {
  const [days, today] = [parseEdtf(period), date === null ? null : parseEdtf(date)]
  return days && today && days.last > today.last ? interval(days.first, Math.max(days.first, today.last)) : period
}

const isNews = (day: string, reference: Reference): boolean => {
  if (reference.date === null) return true
  const apart = daysBetween(day, reference.date)
  // Of several days the first counts: "this week" runs beyond the day of publication.
  return apart !== null && apart.max >= -1 && apart.max <= NEWS_DAYS
}

/** What is planned has a day ahead. */
const isToCome = (day: string, { date }: Reference): boolean => {
  const apart = date === null ? null : daysBetween(date, day)
  return apart !== null && apart.min >= 0
}

const publishedDay = ({ date, instant }: Reference, zone: string | null): string =>
  (instant === null || zone === null ? null : dateIn(instant, zone)) ?? date!
