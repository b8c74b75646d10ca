import type { Line } from './line.ts'

/** The stamp before the first sentence: "SEOUL, Feb 7 (Harrow Wire) -". */
export interface Dateline {
  start: number
  /** End of the stamp; the sentence begins there. */
  end: number
  place: string | null
  /** As printed: "Feb 7", "7 November 2025". */
  date: string | null
  agency: string | null
}

const MONTH =
  '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|August|September|October|November|December|JAN|FEB|MAR|APR|MAY|JUNE?|JULY?|AUG|SEPT?|OCT|NOV|DEC)\\.?'
const DATE = `(?:${MONTH} \\d{1,2}(?:,? \\d{4})?|\\d{1,2} ${MONTH}(?: \\d{4})?|\\d{1,2}(?:st|nd|rd|th)? of ${MONTH})`
const WORD = "\\p{Lu}[\\p{L}.'’-]*"
const PLACE = `${WORD}(?:(?:[ /]|, ?| & )${WORD}){0,7}?`
const STAMP = new RegExp(
  `^(?:(${PLACE})(?:,? (${DATE}))?|(${DATE}))(?:,? ?\\(([^()]{2,40})\\))? ?(--|[-–—:]|,? [\\p{L} ]{0,20}report:) ?`,
  'u',
)
/** "Vienna (Austria), Nov. 12 (Wire/AP) –", "SEOUL, SOUTH KOREA (MAY 3, 2017) (WIRE) –", "KYIV >>", "MOSCOW (Wire - 16th May, 2019)". */
const BRACKETS = new RegExp(
  `^(${PLACE})(?: \\(\\p{Lu}[\\p{L} ]{2,30}\\))?(?:,? (${DATE}))?(?:(?:,? ?\\(([^()]{2,40})\\)){1,2} ?(?:--|[-–—]) ?| >> ?| \\(([^()]{2,40}) - \\d{1,2}(?:st|nd|rd|th)? \\p{L}+,? \\d{4}\\) ?)`,
  'u',
)
/** "(Meridian Press) - ": the agency alone. */
const AGENCY_ALONE = /^\((\p{Lu}[\p{L}/ ]{1,30})\) ?(?:--|[-–—]) ?(?=["“‘']?\p{Lu})/u
const STORY_BEGINS = /^["“‘'(]?[\p{Lu}\d]/u
const BRACKETED = /^[[(](\p{Lu}[\p{L} ]{1,30})\s?=\s?([^\])]{2,40})[\])]\s*/u
// These stand where a place would and are none.
const NO_PLACES =
  /^(?:breaking|update|urgent|flash|exclusive|video|watch|read|live|correction|editor|analysis|opinion|explainer|note|file|anchor|host|reporter|presenter|q|a|n|nkorea|photo|transcript|us|u\.s|un|u\.n|eu|jcs|kcna|nato)\b/i
const LONGEST = 110

const isUpper = (place: string): boolean => {
  const first = /^[^,/]+/.exec(place)![0]
  return first.length >= 3 && first === first.toUpperCase()
}

/** The stamp that a line begins with, or null. */
export const datelineOf = ({ text, start }: Line): Dateline | null => {
  const head = text.slice(0, LONGEST)
  const bracketed = BRACKETED.exec(head)
  if (bracketed) return { start, end: start + bracketed[0].length, place: bracketed[1]!.trim(), date: null, agency: bracketed[2]! }
  if (!/--|[-–—:]|>>/.test(head)) return null
  const alone = AGENCY_ALONE.exec(head)
  if (alone) return { start, end: start + alone[0].length, place: null, date: null, agency: alone[1]! }
  const match = STAMP.exec(head)
  if (!match) return bracketsOf(head, start)
  const [stamp, place, dateAfter, dateAlone, agency, mark] = match
  const date = dateAfter ?? dateAlone ?? null
  if (place && NO_PLACES.test(place)) return null
  // A hyphen inside a word or name ("Kim-Trump talks") is no mark.
  if (mark === '-' && !/[\s)]-\s?$/.test(stamp)) return null
  if (!(date && place) && !STORY_BEGINS.test(head.slice(stamp.length))) return null
  // "Seoul, Nov. 7 -" and "SEOUL -" are stamps, "Seoul - which" and "Tokyo: outside the EEZ" are not.
  if (!agency && !(date && place) && !(place && isUpper(place))) return null
  return { start, end: start + stamp.length, place: place ?? null, date, agency: agency ?? null }
}

const bracketsOf = (head: string, start: number): Dateline | null => {
  const match = BRACKETS.exec(head)
  const place = match?.[1]
  if (!match || !place || NO_PLACES.test(place) || !STORY_BEGINS.test(head.slice(match[0].length))) return null
  return { start, end: start + match[0].length, place, date: match[2] ?? null, agency: match[3] ?? match[4] ?? null }
}
