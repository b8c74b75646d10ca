import type { Event, Finding, Report, TimeMention, TimeUnit } from '../model/report.ts'
import { dayOf, daysBetween, printDay, type Day } from './calendar.ts'
import type { Check } from './check.ts'
import { indexOf } from './report-index.ts'
import { claimsAround, hull, overlaps, sentenceAround } from './spans.ts'

/** Days in one of the unit, and how many days either way a writer's count may be off. */
const UNITS: Readonly<Partial<Record<TimeUnit, { days: number; slack: number }>>> = {
  day: { days: 1, slack: 0 },
  week: { days: 7, slack: 3 },
  month: { days: 30.44, slack: 15 },
  year: { days: 365.25, slack: 183 },
}

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
  /^\W*(?:it|this|that|the (?:[\w-]+ ){0,2}(?:launch(?:es|ing)?|firings?|tests?|test-fir\w+|shelling|blast|attacks?|strikes?|liftoff|barrage|salvo|volley|blitz|raid|bombardment|incident|provocation)|(?:\w+day|the north|pyongyang|tehran|moscow)['’]s (?:[\w-]+ ){0,2}(?:launch|firing|test|strike|attack))\b(?:\W+(?:\w+\W+){0,4})?$/iu

/** The event that the interval dates: the claim that it ends says so; else "it" and "the launch" are the main one. */
const eventDated = (report: Report, interval: TimeMention, anchorEnd: number | null): Event | null => {
  const anchored = typeof interval.anchor === 'string' ? interval.anchor : null
  const [start] = interval.span
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
  const unit = offset && UNITS[offset.unit]
  const anchorDay = dayOf(interval.anchorEdtf)
  if (!offset || !unit || offset.count === null || !anchorDay) return []
  const anchorSpan = anchorWords(report, interval, anchorDay)
  if (interval.anchor === null && !anchorSpan) return []
  const event = eventDated(report, interval, anchorSpan?.[1] ?? null)
  const dated = event && independent(report, event, interval)
  // An event of the anchor's own day is the anchor itself, told once more.
  if (!dated || dated.day.equals(anchorDay)) return []
  const between = daysBetween(anchorDay, dated.day) * (offset.direction === 'after' ? 1 : -1)
  const stated = offset.count * unit.days
  const off = Math.abs(between - stated)
  const slack = unit.slack + (interval.approx ? Math.max(1, stated * 0.15) : 0) + (anchorSpan && !farWest(report) ? 0 : 1)
  const verdict = off <= slack ? 'consistent' : off <= slack * 2 && unit.slack > 0 ? 'implausible' : 'contradicted'
  const words = `${offset.count} ${offset.unit}${offset.count === 1 ? '' : 's'}`
  const days = `${Math.abs(between)} day${Math.abs(between) === 1 ? '' : 's'}`
  return [
    {
      check: 'interval',
      verdict,
      claims: claimsAround(report, interval.span, ['date', 'occurrence']).filter(
        (id) => indexOf(report).claimById.get(id)?.event === dated.event.id,
      ),
      spans: [anchorSpan ? hull([interval.span, anchorSpan]) : interval.span],
      inputs: {
        count: offset.count,
        unit: offset.unit,
        direction: offset.direction,
        anchor: anchorDay.toString(),
        date: dated.day.toString(),
        daysBetween: between,
      },
      margin: { days: Number((slack - off).toFixed(1)) },
      sentence:
        verdict === 'consistent'
          ? `From ${printDay(anchorDay)} to ${printDay(dated.day)} are ${days}, as the words say.`
          : between < 0
            ? `${printDay(dated.day)} lies ${days} on the other side of ${printDay(anchorDay)}, where the text says ${words} ${offset.direction}.`
            : `From ${printDay(anchorDay)} to ${printDay(dated.day)} are ${days}, not ${words}.`,
    },
  ]
}

/** An outlet of the Americas may date what happens in Asia a day early, and its background not. */
const farWest = (report: Report): boolean => /-(?:0[3-9]|1\d):\d\d$/.test(report.article.published ?? '')

/** The words of the anchor's date, where they stand in the same sentence. */
const anchorWords = (report: Report, interval: TimeMention, day: Day): [number, number] | null => {
  const sentence = sentenceAround(report.article.text, interval.span)
  const found = indexOf(report)
    .times.overlapping(sentence)
    .find((t) => t !== interval && t.offset === null && dayOf(t.edtf)?.equals(day) === true)
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
