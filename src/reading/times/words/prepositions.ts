import type { TimeData } from '../../../model/values.ts'
import { phrases } from '../elements.ts'

type Relation = NonNullable<TimeData['relation']>

const as = (relation: Relation, ...words: string[]): [string, Relation][] => words.map((w) => [w, relation])

/** Prepositions that lead a date and the sense they give it. */
export const DATE_PREPOSITIONS = phrases<Relation>([
  ...as('at', 'on', 'in', 'for', 'at', 'during'),
  ...as(
    'since',
    'since',
    'ever since',
    'as of',
    'from',
    'starting',
    'starting on',
    'starting in',
    'beginning',
    'beginning on',
    'beginning in',
    'effective',
  ),
  ...as('until', 'until', 'till', 'up to', 'up until', 'through', 'thru'),
  ...as('before', 'before', 'prior to', 'by', 'ahead of', 'no later than'),
  ...as('after', 'after', 'following'),
  ...as('during', 'over', 'throughout', 'all', 'within'),
])

/** What words before a clock say of it. */
export interface ClockLead {
  readonly relation: Relation
  readonly approx: boolean
}

const clock = (relation: Relation, approx: boolean, ...words: string[]): [string, ClockLead][] =>
  words.map((w) => [w, { relation, approx }])
const about = ['around', 'about', 'approximately', 'roughly', 'circa', 'some time around', 'sometime around', 'nearly', 'almost']

/** Words that lead a clock time. */
export const CLOCK_LEADS = phrases<ClockLead>([
  ...clock('at', false, 'at', 'at exactly', 'at precisely', 'exactly at', 'precisely at', 'as of'),
  ...clock(
    'at',
    true,
    ...about,
    ...about.map((w) => `at ${w}`),
    'at just after',
    'just after',
    'just before',
    'at just before',
    'shortly after',
    'shortly before',
    'soon after',
    'a little after',
    'a little before',
    'a few minutes after',
    'a few minutes before',
    'moments after',
    'moments before',
    'at shortly after',
    'at shortly before',
  ),
  ...clock('since', false, 'since', 'from'),
  ...clock('until', false, 'until', 'till'),
  ...clock('before', false, 'by', 'before'),
  ...clock('after', false, 'after'),
  ...clock('since', true, 'from about', 'from around', 'since about', 'since around'),
  ...clock('before', true, 'by about', 'by around'),
])
