import type { Finding, Report, TimeMention } from '../model/report.ts'
import { dayOf, daysBetween, printDay } from './calendar.ts'
import type { Check } from './check.ts'
import { indexOf } from './report-index.ts'
import { claimsAround, hull, sentenceAround } from './spans.ts'

/** The sentence speaks of the main event: then "N days earlier" counts from it. */
const SUBJECT =
  /^\W*(?:it|this|the (?:[\w-]+ ){0,2}(?:launch(?:es)?|firings?|tests?|test-fir\w+|shelling|blast|attacks?|strikes?|barrage|salvo|volley|blitz|raid)|\w+day['’]s (?:[\w-]+ ){0,2}(?:launch|firing|test|strike|attack)) (?:was|is|were|came|comes|followed|follows|took place|happened|marked|had been)\b/iu
const LONGEST_JOINT = 12
const JOINT = /^(?:,|\s\(|\s[-–—]|,\s?(?:just|only|barely|exactly))\s*$/u

/** The date printed right before "nine days earlier". */
const dateBefore = (report: Report, time: TimeMention): TimeMention | undefined => {
  const { text } = report.article
  const near: [number, number] = [text.slice(0, time.span[0]).trimEnd().length - LONGEST_JOINT, time.span[0]]
  return indexOf(report)
    .times.overlapping(near)
    .find((t) => /-\d\d-\d\d$/.test(t.stated ?? '') && t.span[1] <= time.span[0] && JOINT.test(text.slice(t.span[1], time.span[0])))
}

const check = (report: Report, time: TimeMention): Finding[] => {
  const { offset } = time
  if (
    offset?.direction !== 'before' ||
    offset.unit !== 'day' ||
    offset.count === null ||
    !/\b(?:earlier|before|previously)$/iu.test(time.text)
  )
    return []
  const text = report.article.text
  const date = dateBefore(report, time)
  const main = report.events.find((e) => e.main)
  const [told, day] = [dayOf(main?.date), dayOf(date?.edtf)]
  const sentence = sentenceAround(text, time.span)
  const others = indexOf(report)
    .times.overlapping(sentence)
    .some((t) => t !== date && t !== time && dayOf(t.edtf) !== null)
  const closes = /^\s*(?:[.,;:)!?–—-]|$)/u.test(text.slice(time.span[1]))
  // "on September 22, nine days before the launch": the launch is the main event.
  const beforeMain = /^\s+(?:the|this|its|\w+day['’]s)\s+(?:[\w-]+\s+)?(?:launch|firing|test|strike|attack|blitz|barrage|raid)\b/iu.test(
    text.slice(time.span[1]),
  )
  if (
    !date ||
    !told ||
    !day ||
    others ||
    !(closes || beforeMain) ||
    !(beforeMain || SUBJECT.test(text.slice(...sentence)) || time.anchorEdtf === main?.date)
  )
    return []
  // The main event's own day must stand elsewhere, in words that are no interval.
  if (!(indexOf(report).timesByDay.get(told.number) ?? []).some((t) => t.offset === null && t !== date)) return []
  const between = daysBetween(day, told)
  const fits = between === offset.count
  return [
    {
      check: 'days-earlier',
      verdict: fits ? 'consistent' : Math.abs(between - offset.count) === 1 ? 'implausible' : 'contradicted',
      claims: claimsAround(report, time.span),
      spans: [hull([date.span, time.span])],
      inputs: { count: offset.count, earlier: day.toString(), date: told.toString(), daysBetween: between },
      margin: { days: -Math.abs(between - offset.count) },
      sentence: `From ${printDay(day)} to ${printDay(told)} are ${between} days${fits ? ', as the words say' : `, not ${offset.count}`}.`,
    },
  ]
}

/** "on March 3, nine days earlier" in a sentence about the main event, whose day is known from other words. */
export const daysEarlier: Check = {
  name: 'days-earlier',
  run: (report) => report.times.flatMap((time) => check(report, time)),
}
