import type { TimeData } from '../../../model/values.ts'
import { phrases } from '../elements.ts'
import { DAY_EDGES } from './parts.ts'

/** What words before a date add to it. */
export type Lead = Pick<TimeData, 'part' | 'approx'> & { side?: 'earlier' | 'later' }

const lead = (add: Lead, ...words: string[]): [string, Lead][] => words.map((w) => [w, add])

/** "before dawn on", "shortly after lunch on", "before breakfast" right before a weekday. */
const edges = (): [string, Lead][] =>
  [...DAY_EDGES].flatMap(([edge, part]) =>
    ['', 'just ', 'shortly ', 'right '].flatMap((how) =>
      ['before', 'after', 'at', 'around'].flatMap((side) => lead({ part }, `${how}${side} ${edge} on`, `${how}${side} ${edge}`)),
    ),
  )

/** Words between the preposition and the date: "late on Friday", "the end of March", "earlier this week". */
export const LEADS = phrases<Lead>([
  ...lead(
    { part: 'early' },
    'early',
    'early on',
    'early in',
    'the early hours of',
    'the wee hours of',
    'the small hours of',
    'the start of',
    'the beginning of',
    'the early part of',
    'the early days of',
    'early hours of',
    'the predawn hours of',
    'the pre-dawn hours of',
    'the pre - dawn hours of',
  ),
  ...lead({ part: 'late' }, 'late', 'late on', 'late in', 'the late hours of', 'the latter part of', 'the closing days of'),
  ...lead({ part: 'end' }, 'the end of', 'end of', 'the close of', 'the final days of', 'the last days of'),
  ...lead({ part: 'mid' }, 'mid', 'mid -', 'the middle of', 'the midst of'),
  ...edges(),
  ...lead({ part: 'dawn' }, 'dawn on', 'predawn', 'pre - dawn', 'the dawn of'),
  ...lead({ part: 'morning' }, 'the morning of', 'morning of', 'the early morning of', 'the early morning hours of', 'the late morning of'),
  ...lead({ part: 'noon' }, 'noon on', 'midday on'),
  ...lead({ part: 'afternoon' }, 'the afternoon of', 'the late afternoon of', 'the early afternoon of'),
  ...lead({ part: 'evening' }, 'the evening of', 'evening of', 'the early evening of', 'the late evening of', 'the eve of'),
  ...lead({ part: 'night' }, 'the night of', 'night of', 'overnight on', 'overnight into', 'overnight to', 'overnight', 'midnight on'),
  ...lead({ side: 'earlier' }, 'earlier', 'earlier on', 'earlier in'),
  ...lead({ side: 'later' }, 'later', 'later on', 'later in'),
  ...lead({ approx: true }, 'around', 'or about', 'or around', 'circa'),
  ...lead({}, 'the whole of', 'the course of', 'much of', 'most of', 'the day of', 'exactly', 'only on', 'only', 'only in'),
])
