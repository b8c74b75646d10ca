import { isDay, parseEdtf } from '../../model/edtf.ts'
import type { Report, Span } from '../../model/report.ts'
import { SMALL } from '../../reading/quantities/number-words.ts'
import { indexOf } from '../report-index.ts'

/** Days, months or years that stand in a row: "May 4, May 9 and 12", "2006, 2009 and twice in 2016". */
export interface DateList {
  readonly span: Span
  readonly items: readonly DateItem[]
}

export interface DateItem {
  readonly span: Span
  /** How many it stands for: 2 for "twice in 2016", "2016 (two)". */
  readonly count: number
}

const month = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:uary|ruary|ch|il|ust|ember|tember|ober)?\\.?'
const nth = '(?:st|nd|rd|th)?'
const year = '(?:19|20)\\d\\d(?!\\d)'
const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
const full = `(?:${month} \\d{1,2}${nth}(?!\\d)(?:,? ${year})?|\\d{1,2}${nth} ${month}(?:,? ${year})?|${month} ${year}|${month}(?! \\d)|${year}|(?:last )?${weekday})`
/** "and 12": a day of the month named before it, not a distance, an hour or a number of people. */
const bareDay = `\\d{1,2}${nth}(?![\\d:%])(?![,.]\\d)(?! ?(?:km|k|kilomet|mile|met(?:er|re)|feet|a\\.m|p\\.m|people|missile|rocket|launch|test|time|minute|hour|day|week|month|year))`
const number = `(?:${[...SMALL.keys()].slice(1, 13).join('|')})`
const item = (words: string): string => `(?:(?<!\\w)(?:twice|${number}) in )?${words}(?: \\((?:${number}|twice)\\))?`
const joiner =
  '(?:(?:, and | and )(?:again |the (?:first|last|latest) |the one |one |another )?|, (?:then )?|; )(?:(?:those )?(?:on|of|in) )?(?:the )?'

const LIST = new RegExp(`${item(full)}(?:${joiner}${item(`(?:${full}|${bareDay})`)})*`, 'gu')
const ITEM = new RegExp(`(?:(?<before>twice|${number}) in )?(?<date>${full}|${bareDay})(?: \\((?<behind>${number}|twice)\\))?`, 'gu')

const timesOf = (word: string | undefined): number => (word === undefined ? 1 : word === 'twice' ? 2 : (SMALL.get(word) ?? 1))

/** The lists of a stretch of text, in order; a single date is a list of one. */
export const dateListsIn = (text: string, [from, to]: Span): DateList[] =>
  [...text.slice(from, to).matchAll(LIST)].map((list) => {
    const start = from + list.index
    return {
      span: [start, start + list[0].length],
      items: [...list[0].matchAll(ITEM)].map(({ groups, index, 0: words }) => ({
        span: [start + index, start + index + words.length] as const,
        count: timesOf(groups!.before ?? groups!.behind),
      })),
    }
  })

/** Days, of which each has its one happening; a month or a year may have had more than are told. */
export const namesDays = (text: string, { items }: DateList): boolean =>
  items.every(({ span }) => /day$|(?<!\d)\d{1,2}(?!\d)/u.test(text.slice(...span)))

/** How many happenings a list names, today's left out and, where a period is given, those that lie wholly before it. */
export const earlierIn = (report: Report, { items }: DateList, since: number | null): number => {
  const told = report.events.find((e) => e.main)?.date ?? null
  const today = told !== null && isDay(told) ? told : null
  return items
    .filter(({ span }) => {
      const edtf = indexOf(report).times.overlapping(span)[0]?.edtf ?? null
      const bounds = edtf === null ? null : parseEdtf(edtf)
      return bounds === null || (edtf !== today && (since === null || bounds.last >= since))
    })
    .reduce((sum, { count }) => sum + count, 0)
}
