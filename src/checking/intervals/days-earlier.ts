import type { Finding, Report, Span, TimeMention } from '../../model/report.ts'
import { dayOf, daysBetween, printDay, type Day } from '../calendar.ts'
import type { Check } from '../check.ts'
import { indexOf } from '../report-index.ts'
import { claimsAround, hull, sentenceAround } from '../spans.ts'
import { lengthOf, type Length } from './length.ts'

/** The sentence speaks of the main event: then "N days earlier" counts from it. */
const SUBJECT =
  /^\W*(?:it|this|the (?:[\w-]+ ){0,2}(?:launch(?:es)?|firings?|tests?|test-fir\w+|shelling|blast|attacks?|strikes?|barrage|salvo|volley|blitz|raid)|\w+day['’]s (?:[\w-]+ ){0,2}(?:launch|firing|test|strike|attack)) (?:was|is|were|came|comes|followed|follows|took place|happened|marked|had been)\b/iu
const LONGEST_JOINT = 12
const JOINT = /^(?:,|\s\(|\s[-–—]|,\s?(?:just|only|barely|exactly))\s*$/u

/** The date printed right before "nine days earlier", or right behind it: "Nine days earlier, on March 3". */
const dateBeside = (report: Report, time: TimeMention): TimeMention | undefined => {
  const { text } = report.article
  const [start, end] = time.span
  return indexOf(report)
    .times.overlapping([start - LONGEST_JOINT, end + LONGEST_JOINT])
    .find(
      (t) =>
        /-\d\d-\d\d$/.test(t.stated ?? '') &&
        ((t.span[1] <= start && JOINT.test(text.slice(t.span[1], start))) || (t.span[0] >= end && JOINT.test(text.slice(end, t.span[0])))),
    )
}

/** Counted in the words themselves, to a day or a week: "nine days earlier", not "days earlier". */
const countedLength = (time: TimeMention): Length | null => {
  const { offset, text } = time
  const counted = offset?.direction === 'before' && offset.count !== null && /^(?:day|week)$/.test(offset.unit)
  return counted && /\b(?:earlier|before|previously)$/iu.test(text) ? lengthOf(time) : null
}

/** Days, other than these, named from one place to another. */
const namesOtherDay = (report: Report, span: Span, known: readonly (TimeMention | undefined)[], main: Day): boolean =>
  indexOf(report)
    .times.overlapping(span)
    .some((t) => {
      const day = known.includes(t) ? null : dayOf(t.edtf)
      return day !== null && !day.equals(main)
    })

const check = (report: Report, time: TimeMention): Finding[] => {
  const length = countedLength(time)
  const date = length ? dateBeside(report, time) : undefined
  const main = report.events.find((e) => e.main)
  const [told, day] = [dayOf(main?.date), dayOf(date?.edtf)]
  if (!length || !date || !told || !day) return []
  const { text } = report.article
  const sentence = sentenceAround(text, time.span)
  const others = indexOf(report)
    .times.overlapping(sentence)
    .some((t) => t !== date && t !== time && dayOf(t.edtf) !== null)
  const closes = /^\s*(?:[.,;:)!?–—-]|$)/u.test(text.slice(time.span[1]))
  // "on September 22, nine days before the launch": the launch is the main event.
  const beforeMain = /^\s+(?:the|this|its|\w+day['’]s)\s+(?:[\w-]+\s+)?(?:launch|firing|test|strike|attack|blitz|barrage|raid)\b/iu.test(
    text.slice(time.span[1]),
  )
  const fromMain = (): boolean => {
    if (beforeMain || SUBJECT.test(text.slice(...sentence))) return true
    // Else it may count from what the sentence before tells of.
    const before = sentenceAround(text, [Math.max(0, sentence[0] - 3), Math.max(1, sentence[0] - 2)])
    return time.anchorEdtf === main?.date && !namesOtherDay(report, before, [], told)
  }
  if (others || !(closes || beforeMain) || !fromMain()) return []
  // The main event's own day must stand elsewhere, in words that are no interval.
  if (!(indexOf(report).timesByDay.get(told.number) ?? []).some((t) => t.offset === null && t !== date)) return []
  const between = daysBetween(day, told)
  const off = Math.abs(between - length.low)
  const fits = off <= length.slack
  const words = length.unit === 'day' ? String(length.count) : length.words
  return [
    {
      check: 'days-earlier',
      verdict: fits ? 'consistent' : off <= Math.max(1, length.slack * 2) ? 'implausible' : 'contradicted',
      claims: claimsAround(report, time.span),
      spans: [hull([date.span, time.span])],
      inputs: { count: length.count, unit: length.unit, earlier: day.toString(), date: told.toString(), daysBetween: between },
      margin: { days: Number((length.slack - off).toFixed(1)) },
      sentence: `From ${printDay(day)} to ${printDay(told)} are ${between} days${fits ? ', as the words say' : `, not ${words}`}.`,
    },
  ]
}

/** "on March 3, nine days earlier" in a sentence about the main event, whose day is known from other words. */
export const daysEarlier: Check = {
  name: 'days-earlier',
  run: (report) => report.times.flatMap((time) => check(report, time)),
}
