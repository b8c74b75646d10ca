import { isDay, parseDay, parseEdtf, type EdtfBounds } from '../../model/edtf.ts'
import type { Event, Finding, Report, Span, TimeMention } from '../../model/report.ts'
import { dayOf, type Day } from '../calendar.ts'
import type { Check } from '../check.ts'
import { indexOf } from '../report-index.ts'
import { claimsAround, hull, overlaps, sentenceAround } from '../spans.ts'
import { judge } from './judge.ts'
import { lengthOf } from './length.ts'

/** An event whose day is known from other words than the interval itself. */
interface Dated {
  readonly event: Event
  readonly day: Day
}

/** Times that name a day by themselves: "Monday", "May 3", not another interval. */
const namesDay = (time: TimeMention): boolean => time.weekday !== null || time.stated !== null || time.offset === null

const independent = (report: Report, event: Event, interval: TimeMention): Dated | null => {
  const day = dayOf(event.date)
  if (!day) return null
  return (indexOf(report).timesByDay.get(day.number) ?? []).some((t) => t !== interval && !overlaps(t.span, interval.span) && namesDay(t))
    ? { event, day }
    : null
}

/** "The launch came", "It took place": what stands before the interval speaks of the main event. */
const SAME_EVENT =
  /^\W*(?:it|this|that|the (?:[\w-]+ ){0,2}(?:launch(?:es|ing)?|firings?|tests?|test-fir\w+|shelling|blast|attacks?|strikes?|liftoff|barrage|salvo|volley|blitz|raid|bombardment|incident|provocation|visit|trip|meeting|summit|talks|announcement|decision|vote|resolution|agreement|deployment)|(?:\w+day|the north|pyongyang|tehran|moscow)['’]s (?:[\w-]+ ){0,2}(?:launch|firing|test|strike|attack))\b(?:\W+(?:\w+\W+){0,4})?$/iu

/** "the first since May 9, and it came": the clause itself takes the main event up. */
const ABOUT_MAIN = /,\s+and (?:it|this) (?:came|comes|took place|happened|occurred)\s+(?:just\s+|only\s+|barely\s+)?$/iu

/** The event that the interval dates: the claim that it ends says so; else "it" and "the launch" are the main one. */
const eventDated = (report: Report, interval: TimeMention, anchorEnd: number | null): Event | null => {
  const anchored = typeof interval.anchor === 'string' ? interval.anchor : null
  const [start] = interval.span
  if (ABOUT_MAIN.test(report.article.text.slice(Math.max(0, start - 60), start))) return report.events.find((e) => e.main) ?? null
  const claims = indexOf(report)
    .claims.overlapping(interval.span)
    .filter((c) => c.event !== anchored && OF_DATES.includes(c.field) && c.span[0] < start)
  const nearest = claims.sort((a, b) => b.span[0] - a.span[0])[0]
  const byClaim = nearest && indexOf(report).eventById.get(nearest.event)
  if (byClaim) return byClaim
  const joined = claimBefore(report, start, anchored)
  if (joined) return joined
  const [from, to] = sentenceAround(report.article.text, interval.span)
  const before = report.article.text.slice(from, start)
  if (SAME_EVENT.test(before)) return report.events.find((e) => e.main) ?? null
  return /^\W*(?:(?:just|only|barely|exactly)\W+)?$/iu.test(before) ? eventBehind(report, anchorEnd, to) : null
}

/** "blasted the camp on Monday - just five days after": the clause that the interval is joined to. */
const claimBefore = (report: Report, start: number, anchored: string | null): Event | null => {
  const { text } = report.article
  for (const claim of indexOf(report).claims.overlapping([start - 31, start])) {
    if (claim.field !== 'occurrence' || claim.event === anchored || claim.span[1] > start || start - claim.span[1] > 30) continue
    if (/^[\s,–—-]*(?:just|only|barely|exactly|a mere)?\s*$/iu.test(text.slice(claim.span[1], start)))
      return indexOf(report).eventById.get(claim.event) ?? null
  }
  return null
}

/** "Four days after the port opened on May 3, it fired a missile": the clause behind the anchor's date. */
const eventBehind = (report: Report, anchorEnd: number | null, to: number): Event | null => {
  const comma = anchorEnd === null ? null : /^[^,.;:!?]{0,40},/u.exec(report.article.text.slice(anchorEnd, anchorEnd + 60))
  if (anchorEnd === null || !comma) return null
  const behind = anchorEnd + comma[0].length
  const claims = indexOf(report)
    .claims.overlapping([behind, Math.min(to, behind + 60)])
    .filter((c) => OF_DATES.includes(c.field) && c.span[0] >= behind)
  const nearest = claims.sort((a, b) => a.span[0] - b.span[0])[0]
  return (nearest && indexOf(report).eventById.get(nearest.event)) ?? null
}

const OF_DATES: readonly string[] = ['date', 'occurrence']

const check = (report: Report, interval: TimeMention): Finding[] => {
  const { offset } = interval
  const length = lengthOf(interval)
  if (!offset || !length) return []
  const found = anchorOf(report, interval)
  if (!found) return []
  const printed = found.words && found.words[0] > interval.span[0] ? dayBefore(report, interval) : null
  if (printed && found.words)
    return [
      judge(
        { length, direction: offset.direction, anchor: found.day, date: printed.day, zoneSlack: 0 },
        claimsAround(report, interval.span),
        [hull([printed.span, found.words])],
      ),
    ]
  const event = eventDated(report, interval, found.words?.[1] ?? null)
  const dated = event && independent(report, event, interval)
  // An event of the anchor's own day is the anchor itself, told once more.
  if (!dated || (found.day.first === dated.day.number && found.day.last === dated.day.number)) return []
  return [
    judge(
      { length, direction: offset.direction, anchor: found.day, date: dated.day, zoneSlack: found.words && !farWest(report) ? 0 : 1 },
      claimsAround(report, interval.span, ['date', 'occurrence']).filter(
        (id) => indexOf(report).claimById.get(id)?.event === dated.event.id,
      ),
      [found.words ? hull([interval.span, found.words]) : interval.span],
    ),
  ]
}

/** "on Aug. 10, six days after", "The test on Oct. 2 took place two weeks before": the day printed right before the interval. */
const dayBefore = (report: Report, interval: TimeMention): { day: Day; span: Span } | null => {
  const { text } = report.article
  const [start] = interval.span
  for (const time of indexOf(report).times.overlapping([Math.max(0, start - 40), start])) {
    const day = namesDay(time) && time.span[1] <= start ? dayOf(time.edtf) : null
    if (day && LED_TO.test(text.slice(time.span[1], start))) return { day, span: time.span }
  }
  return null
}

const LED_TO =
  /^[\s,;(–—-]*(?:(?:took place|came|comes|come|was|were|is|happened|occurred|follows|followed)\s+)?(?:(?:just|only|barely|exactly|a mere|some|about)\s+)?$/u

/** What an interval counts from, and the words of its date where they stand in the same sentence. */
interface Anchor {
  readonly day: EdtfBounds
  readonly words: Span | null
}

const anchorOf = (report: Report, interval: TimeMention): Anchor | null => {
  const known = anchorBounds(interval)
  const words = known && anchorWords(report, interval, known)
  if (known && words) return { day: known, words }
  const behind = interval.anchor === null ? dateBehind(report, interval) : null
  if (behind) return behind
  const told = eventTold(report, interval)
  if (told) return { day: told, words: null }
  return known && interval.anchor !== null ? { day: known, words: null } : null
}

/** A month or a year will do where months and years are counted. */
const anchorBounds = ({ anchorEdtf, offset }: TimeMention): EdtfBounds | null => {
  const bounds = anchorEdtf ? parseEdtf(anchorEdtf) : null
  if (!bounds || !Number.isFinite(bounds.first) || !Number.isFinite(bounds.last)) return null
  return bounds.first === bounds.last || offset?.unit === 'month' || offset?.unit === 'year' ? bounds : null
}

/** "three days after Pyongyang said on Tuesday that": the first time named behind it, where that is a day of the same clause. */
const dateBehind = (report: Report, interval: TimeMention): Anchor | null => {
  const { text } = report.article
  if (!/\b(?:after|before)$/iu.test(interval.text)) return null
  const [, end] = interval.span
  const [first] = indexOf(report)
    .times.overlapping([end, sentenceAround(text, interval.span)[1]])
    .filter((t) => t.span[0] >= end)
    .sort((a, b) => a.span[0] - b.span[0])
  const named = first && namesDay(first) && first.offset === null && dayOf(first.edtf) !== null
  if (!named || OTHER_CLAUSE.test(text.slice(end, first.span[0]))) return null
  return { day: parseEdtf(first.edtf!)!, words: first.span }
}

/** What is said to come, or told in another clause, is no day of the anchor. */
const OTHER_CLAUSE = /[,;:–—]|\b(?:said|saying|says|told)\b(?!\s*$)|\b(?:that|would|will|planned|due|set|scheduled)\b/iu

/** "four days after the start of the exercise": the only event of its kind whose day is told elsewhere. */
const eventTold = (report: Report, interval: TimeMention): EdtfBounds | null => {
  const anchor = typeof interval.anchor === 'string' ? indexOf(report).eventById.get(interval.anchor) : undefined
  if (!anchor) return null
  const others = report.events.filter((e) => e !== anchor && !e.main && e.type === anchor.type && startOf(e.date) !== null)
  const start = others.length === 1 ? startOf(others[0]!.date) : null
  if (start === null || !(indexOf(report).timesByDay.get(start) ?? []).some((t) => t !== interval && namesDay(t))) return null
  return { first: start, last: start, approx: false }
}

/** The day on which something was or began: exercises have a first day. */
const startOf = (edtf: string | null | undefined): number | null => {
  const first = edtf?.split('/')[0]
  return first && isDay(first) ? parseDay(first) : null
}

/** An outlet of the Americas may date what happens in Asia a day early, and its background not. */
const farWest = (report: Report): boolean => /-(?:0[3-9]|1\d):\d\d$/.test(report.article.published ?? '')

/** The words of the anchor's date, where they stand in the same sentence. */
const anchorWords = (report: Report, interval: TimeMention, anchor: EdtfBounds): Span | null => {
  const sentence = sentenceAround(report.article.text, interval.span)
  const found = indexOf(report)
    .times.overlapping(sentence)
    .find((t) => {
      const bounds = t !== interval && t.offset === null && t.edtf !== null ? parseEdtf(t.edtf) : null
      return bounds !== null && bounds.first === anchor.first && bounds.last === anchor.last
    })
  return found ? found.span : null
}

/**
 * "N days after X", where the days of both are known from other words. Days must fit exactly when the anchor's date stands
 * in the same sentence and the outlet is not of the Americas, else one day may lie between the zones; weeks, months and years are counted loosely.
 */
export const interval: Check = {
  name: 'interval',
  run: (report) => report.times.flatMap((time) => check(report, time)),
}
