import { as, either, maybe, not, phrase, sequence, wordOf, word } from '../../grammar/pattern.ts'
import { rule } from '../../grammar/rule.ts'
import type { TimeData } from '../../model/values.ts'
import { pick } from './elements.ts'
import { stated } from './pieces.ts'
import { MONTHS } from './words/months.ts'
import { DAY_PARTS, SEASONS } from './words/parts.ts'
import { WEEKDAYS } from './words/weekdays.ts'

type Deictic = NonNullable<TimeData['deictic']>

const DAYS: ReadonlyMap<string, Pick<TimeData, 'part'> & { step: number }> = new Map<string, Pick<TimeData, 'part'> & { step: number }>([
  ['today', { step: 0 }],
  ['yesterday', { step: -1 }],
  ['tomorrow', { step: 1 }],
  ['tonight', { step: 0, part: 'night' }],
  ['overnight', { step: 0, part: 'night' }],
])

const SPANS: ReadonlyMap<string, Deictic['unit']> = new Map<string, Deictic['unit']>([
  ['week', 'week'],
  ['month', 'month'],
  ['year', 'year'],
  ['weekend', 'weekend'],
  ['quarter', 'quarter'],
  ['decade', 'decade'],
])

const STEPS: ReadonlyMap<string, number> = new Map([
  ['this', 0],
  ['last', -1],
  ['next', 1],
  ['past', -1],
])

/** "today", "yesterday", "tomorrow", "tonight" */
export const dayWord = rule({
  name: 'today|yesterday|tomorrow',
  kind: 'day',
  pattern: [pick(DAYS, 'day')],
  make: ({ day }) => stated({ deictic: { unit: 'day', step: day.step, from: 'publication' }, part: day.part }),
})

/** "the day before yesterday", "the day after tomorrow" */
export const twoDaysOff = rule({
  name: 'the day before yesterday',
  kind: 'day',
  pattern: [maybe(word('the')), word('day'), either(as('past', phrase('before yesterday')), as('future', phrase('after tomorrow')))],
  make: ({ past }) => ({ deictic: { unit: 'day', step: past ? -2 : 2, from: 'publication' } }),
})

/** "last week", "this year", "next month", "this past weekend", "the current month" */
export const thisSpan = rule({
  name: 'this|last|next <week|month|year>',
  kind: 'day',
  pattern: [
    either(sequence(pick(STEPS, 'step'), maybe(as('past', word('past', 'coming')))), sequence(word('the'), as('current', word('current')))),
    pick(SPANS, 'unit'),
    not(word('-', 'old', 'olds')),
  ],
  make: ({ step, past, unit }, match) => {
    const word_ = past && match.words(past).toLowerCase()
    // "past week" alone needs its article: "the past week" is a period.
    if (match.chart.tokens[match.first]!.lower === 'past') return null
    return { deictic: { unit, step: word_ === 'past' ? -1 : word_ === 'coming' ? 1 : (step ?? 0), from: 'publication' } }
  },
})

/** "this morning", "last night" */
export const thisPart = rule({
  name: 'this morning|last night',
  kind: 'day',
  pattern: [
    either(
      sequence(as('last', word('last')), pick(new Map([...DAY_PARTS].filter(([w]) => w === 'night' || w === 'evening')), 'lastPart')),
      sequence(word('this'), maybe(word('very', 'early', 'late')), pick(DAY_PARTS, 'part')),
    ),
  ],
  make: ({ lastPart, part }) => stated({ deictic: { unit: 'day', step: lastPart ? -1 : 0, from: 'publication' }, part: lastPart ?? part }),
})

/** "last Friday", "next Thursday", "this coming Monday" */
export const thisWeekday = rule({
  name: 'this|last|next <weekday>',
  kind: 'day',
  pattern: [pick(STEPS, 'step'), maybe(word('past', 'coming')), pick(WEEKDAYS, 'weekday', (token) => token.capital)],
  make: ({ step, weekday }, { chart, first }) => {
    const second = chart.tokens[first + 1]!.lower
    return stated({
      weekday,
      deictic: { unit: 'weekday', step: second === 'past' ? -1 : second === 'coming' ? 1 : step, from: 'publication' },
    })
  },
})

/** "last October", "this May", "next spring" */
export const thisMonth = rule({
  name: 'this|last|next <month|season>',
  kind: 'day',
  pattern: [
    pick(STEPS, 'step'),
    maybe(word('past')),
    either(
      pick(MONTHS, 'month', (token) => token.capital),
      pick(SEASONS, 'season'),
    ),
  ],
  make: ({ step, month, season }) =>
    month === undefined
      ? stated({ season, deictic: { unit: 'season', step, from: 'publication' } })
      : stated({ month, deictic: { unit: 'month-name', step, from: 'publication' } }),
})

const STORY: ReadonlyMap<string, number> = new Map([
  ['previous', -1],
  ['preceding', -1],
  ['prior', -1],
  ['following', 1],
  ['next', 1],
  ['same', 0],
  ['very', 0],
])
const STORY_UNITS: ReadonlyMap<string, Deictic['unit']> = new Map<string, Deictic['unit']>([
  ['day', 'day'],
  ['week', 'week'],
  ['month', 'month'],
  ['year', 'year'],
  ['weekend', 'weekend'],
])

/** "the previous day", "the same day", "the following week", "the very next morning" */
export const storySpan = rule({
  name: 'the previous|same|next <day>',
  kind: 'day',
  pattern: [
    word('the', 'that'),
    maybe(word('very')),
    pick(STORY, 'step'),
    either(
      pick(STORY_UNITS, 'unit'),
      pick(DAY_PARTS, 'part'),
      pick(WEEKDAYS, 'weekday'),
      pick(MONTHS, 'month', (token) => token.capital),
    ),
    not(word('-')),
  ],
  make: ({ step, unit, part, weekday, month }) =>
    stated({
      deictic: { unit: weekday ? 'weekday' : month ? 'month-name' : (unit ?? 'day'), step, from: 'story' },
      part,
      weekday,
      month,
    }),
})

/** "that day", "that night", "that week" */
export const thatSpan = rule({
  name: 'that <day>',
  kind: 'day',
  pattern: [word('that'), either(pick(STORY_UNITS, 'unit'), pick(DAY_PARTS, 'part'))],
  make: ({ unit, part }) => stated({ deictic: { unit: unit ?? 'day', step: 0, from: 'story' }, part }),
})

/** "On the day of the test" */
export const dayOfEvent = rule({
  name: 'the day of <event>',
  kind: 'day',
  pattern: [
    word('the'),
    maybe(word('very')),
    either(as('part', wordOf(DAY_PARTS)), word('day')),
    word('of'),
    not(word('sun', 'judgment', 'reckoning', 'infamy')),
  ],
  make: ({ part }, match) =>
    stated({ deictic: { unit: 'day', step: 0, from: 'story' }, part: part && DAY_PARTS.get(match.words(part).toLowerCase()) }),
})

/** "the weekend" */
export const theWeekend = rule({
  name: 'the weekend',
  kind: 'day',
  pattern: [phrase('the weekend'), not(word('-', 'before', 'after', 'of'))],
  make: () => ({ deictic: { unit: 'weekend', step: 0, from: 'publication' } }),
})

/** "the summer", "winter": with a preposition the one nearest. */
export const theSeason = rule({
  name: '(the) <season>',
  kind: 'day',
  pattern: [maybe(word('the')), pick(SEASONS, 'season'), not(word('of', '-', 'offensive', 'games', 'olympics', 'uniform', 'camp'))],
  make: ({ season }) => ({ season }),
})
