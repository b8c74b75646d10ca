import { after, either, maybe, not, sequence, value, wordOf, word } from '../../grammar/pattern.ts'
import { rule } from '../../grammar/rule.ts'
import { glued, ordinalDay, pick, yearFigure } from './elements.ts'
import { stated } from './pieces.ts'
import { WEEKDAY_ABBREVIATIONS, WEEKDAYS } from './words/weekdays.ts'

const weekday = pick(WEEKDAYS, 'weekday', (token) => token.capital)
const anyWeekday = pick(new Map([...WEEKDAYS, ...WEEKDAY_ABBREVIATIONS]), 'weekday', (token) => token.capital)
const datedDay = value('date', 'date', (data) => data.day !== undefined)

/** "Tuesday, June 21", "Monday the 29th of May", "Mon 29 May 2017", "Friday the 28th" */
export const weekdayDate = rule({
  name: '<weekday>(,) <date>',
  kind: 'day',
  pattern: [anyWeekday, maybe(word(',')), either(sequence(maybe(word('on')), datedDay), sequence(maybe(word('the')), ordinalDay('day')))],
  make: ({ weekday: w, date, day }, { chart, end }) => {
    if (date) return stated({ ...date.data, weekday: w })
    const next = chart.tokens[end]
    return next?.pos === 'NOUN' || next?.pos === 'PROPN' ? null : stated({ weekday: w, day })
  },
})

/** "June 21 (Tuesday)", "June 21, a Tuesday" */
export const dateWeekday = rule({
  name: '<date> (<weekday>)',
  kind: 'day',
  pattern: [datedDay, either(sequence(word('('), anyWeekday, word(')')), sequence(maybe(word(',')), word('a'), weekday))],
  make: ({ date, weekday: w }) => stated({ ...date.data, weekday: w }),
})

/** "Sunday" */
export const weekdayAlone = rule({
  name: '<weekday>',
  kind: 'day',
  pattern: [after((before) => !before || !/^(?:first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th)$/.test(before.lower)), weekday],
  make: ({ weekday: w }) => ({ weekday: w }),
})

/** "Jan. 6", "December 2012", "the 21st": a date as a day of its own. */
export const dateAlone = rule({
  name: '<date>',
  kind: 'day',
  pattern: [value('date', 'date')],
  make: ({ date }) => date.data,
})

const STEPS: ReadonlyMap<string, number> = new Map([
  ['this', 0],
  ['last', -1],
  ['next', 1],
])

/** "July 19 this year", "October of last year" */
export const dateOfYear = rule({
  name: '<date> (of) this|last|next year',
  kind: 'day',
  pattern: [
    value('date', 'date', (data) => data.year === undefined && data.month !== undefined),
    maybe(word('of', ',', 'in')),
    pick(STEPS, 'step'),
    word('year'),
  ],
  make: ({ date, step }) => stated({ ...date.data, deictic: { unit: 'year', step, from: 'publication' } }),
})

/** "Sept. 14 of that year", "in May of the same year": of the year told last. */
export const dateOfThatYear = rule({
  name: '<date> of that|the same year',
  kind: 'day',
  pattern: [
    value('date', 'date', (data) => data.year === undefined && data.month !== undefined),
    maybe(word('of', ',', 'in')),
    either(word('that'), sequence(word('the'), word('same'))),
    word('year'),
  ],
  make: ({ date }) => stated({ ...date.data, deictic: { unit: 'year', step: 0, from: 'story' } }),
})

/** "the 5th of this month", "the 21st of last month" */
export const dayOfThisMonth = rule({
  name: '<nth> (of) this|last|next month',
  kind: 'day',
  pattern: [maybe(word('the')), ordinalDay('day'), word('of'), pick(STEPS, 'step'), word('month')],
  make: ({ day, step }) => stated({ day, deictic: { unit: 'month', step, from: 'publication' } }),
})

/** "Monday last week", "Friday of this week" */
export const weekdayOfWeek = rule({
  name: '<weekday> (of) this|last|next week',
  kind: 'day',
  pattern: [weekday, maybe(word('of')), pick(STEPS, 'step'), word('week')],
  make: ({ weekday: w, step }) => stated({ weekday: w, deictic: { unit: 'week', step, from: 'publication' } }),
})

const UNITS_BEHIND = new Set(
  (
    'km kilometer kilometers kilometre kilometres mile miles meters metres feet tons tonnes kg kilograms pounds troops people soldiers missiles rounds shells dollars yen won percent ' +
    '% hours hrs h gmt utc : years points degrees jobs homes'
  ).split(' '),
)

/** "2019": whether it is a year or a count is decided by what stands before it. */
export const yearAlone = rule({
  name: '<year>',
  kind: 'day',
  pattern: [
    after((before) => !before || !/^[/#$€£:]$/.test(before.lower)),
    yearFigure('year'),
    not(wordOf(UNITS_BEHIND)),
    not(sequence(glued, word('-', '/'))),
  ],
  make: ({ year }) => ({ year }),
})
