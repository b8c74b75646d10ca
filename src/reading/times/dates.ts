import { as, digits, either, maybe, named, not, sequence, wordOf, word } from '../../grammar/pattern.ts'
import { rule } from '../../grammar/rule.ts'
import { dayFigure, figure, glued, ordinalDay, phrases, pick, yearFigure } from './elements.ts'
import { stated } from './pieces.ts'
import { HOLIDAYS } from './words/holidays.ts'
import { FULL_MONTHS, MONTHS, WORDLIKE_MONTHS } from './words/months.ts'
import { SEASONS } from './words/parts.ts'

const month = pick(MONTHS, 'month', (token) => token.capital || !WORDLIKE_MONTHS.has(token.lower))
const year = yearFigure('year')
/** A figure that counts something is no day: "May 10 missiles", "June 400 km". */
const notCounting = not(word('km', 'kilometers', 'kilometres', 'miles', 'percent', '%', 'meters', 'metres'))

/** "Jan. 6", "July 28, 2017", "May 9th" */
export const monthDay = rule({
  name: '<month> <day>(, <year>)',
  kind: 'date',
  pattern: [
    month,
    maybe(word('the')),
    dayFigure('day'),
    not(sequence(glued, word(':', '.'), glued, digits(/^\d/))),
    notCounting,
    maybe(maybe(word(',')), year),
  ],
  make: ({ month: m, day, year: y }, { chart, end }) => {
    if (y === undefined) return stated({ month: m, day })
    // "on July 28 2017 GMT": the last figure is a clock.
    return chart.startingAt(end).some((v) => v.kind === 'time-zone') ? null : stated({ year: y, month: m, day })
  },
})

/** "22 June", "10 October 2010", "the 29th of May", "23rd May, 2017" */
export const dayMonth = rule({
  name: '<day> (of) <month> (<year>)',
  kind: 'date',
  pattern: [
    maybe(word('the')),
    dayFigure('day'),
    maybe(word('-')),
    maybe(word('of')),
    month,
    maybe(either(sequence(word(','), year), sequence(word('-'), year), year)),
  ],
  make: ({ day, month: m, year: y }) => stated({ year: y, month: m, day }),
})

/** "December 2012", "Dec. of 2012", "December, 2012" */
export const monthYear = rule({
  name: '<month> (of) <year>',
  kind: 'date',
  pattern: [month, maybe(word('of', ',')), year],
  make: ({ month: m, year: y }) => stated({ year: y, month: m }),
})

/** "in May", "the January test": what stands around it decides whether it is a month. */
export const monthAlone = rule({
  name: '<month>',
  kind: 'date',
  pattern: [month, not(word("'s"))],
  make: ({ month: m }, match) => {
    // An abbreviation without its stop is more often something else: "Mar-a-Lago", "Jun", "Sep".
    const { lower, text } = match.chart.tokens[match.first]!
    return FULL_MONTHS.has(lower) || text.endsWith('.') ? { month: m } : null
  },
})

/** "2017-07-28", "2017/7/28" */
export const isoDate = rule({
  name: '<year>-<month>-<day>',
  kind: 'date',
  pattern: [
    year,
    word('-', '/'),
    glued,
    figure('month', (lower) => numberBelow(lower, 12)),
    glued,
    word('-', '/'),
    glued,
    figure('day', (lower) => numberBelow(lower, 31)),
  ],
  make: ({ year: y, month: m, day }) => stated({ year: y, month: m, day }),
})

const numberBelow = (lower: string, most: number): number | undefined =>
  /^\d{1,2}$/.test(lower) && Number(lower) >= 1 && Number(lower) <= most ? Number(lower) : undefined

/** "28/7/2017", "7/28/2017"; where both may be the month the words do not say which and nothing is read. */
export const slashDate = rule({
  name: '<day>/<month>/<year>',
  kind: 'date',
  pattern: [
    figure('one', (lower) => numberBelow(lower, 31)),
    glued,
    word('/'),
    glued,
    figure('two', (lower) => numberBelow(lower, 31)),
    glued,
    word('/'),
    glued,
    year,
  ],
  make: ({ one, two, year: y }) => {
    if (one > 12 && two <= 12) return stated({ year: y, month: two, day: one })
    if (two > 12 && one <= 12) return stated({ year: y, month: one, day: two })
    return one === two ? stated({ year: y, month: one, day: one }) : null
  },
})

/** "28.07.2017" */
export const pointDate = rule({
  name: '<day>.<month>.<year>',
  kind: 'date',
  pattern: [figure('both', (lower) => /^(\d{1,2})\.(\d{1,2})$/.exec(lower)?.slice(1).map(Number)), glued, word('.'), glued, year],
  make: ({ both, year: y }) => (both[1]! <= 12 && both[0]! <= 31 ? stated({ year: y, month: both[1], day: both[0] }) : null),
})

/** "the 21st", "the 5th" */
export const dayOfMonth = rule({
  name: 'the <nth>',
  kind: 'date',
  pattern: [
    word('the'),
    ordinalDay('day'),
    not(wordOf(new Set(['of', 'century', '-', 'parallel', 'time', 'anniversary']))),
    not(sequence(word('and'), digits(/^\d+(?:st|nd|rd|th)$/))),
  ],
  make: ({ day }, { chart, end }) => {
    // "the 38th Parallel", "the 5th missile": a noun behind it makes it an ordinal.
    const next = chart.tokens[end]
    return next && (next.pos === 'NOUN' || next.pos === 'PROPN' || next.pos === 'ADJ') ? null : { day }
  },
})

/** "the summer of 2019", "summer 2019" */
export const seasonYear = rule({
  name: '<season> (of) <year>',
  kind: 'date',
  pattern: [maybe(word('the')), pick(SEASONS, 'season'), maybe(word('of', ',')), year],
  make: ({ season, year: y }) => stated({ season, year: y }),
})

const QUARTERS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['last', 4],
  ['1st', 1],
  ['2nd', 2],
  ['3rd', 3],
  ['4th', 4],
])

/** "Q3", "Q3 2017", "the third quarter of 2017" */
export const quarter = rule({
  name: '<quarter> (of) (<year>)',
  kind: 'date',
  pattern: [
    either(
      sequence(
        pick(new Map([['q', 0]]), 'letter'),
        glued,
        figure('number', (lower) => (/^[1-4]$/.test(lower) ? Number(lower) : undefined)),
      ),
      sequence(maybe(word('the')), pick(QUARTERS, 'ordinal'), word('quarter')),
    ),
    maybe(maybe(word('of', ',')), year),
  ],
  make: ({ number, ordinal, year: y }, { chart, end }) =>
    y === undefined && chart.tokens[end]?.lower === 'of' ? null : stated({ quarter: number ?? ordinal, year: y }),
})

/** "the first half of 2017" */
export const halfYear = rule({
  name: 'the <first> half of <year>',
  kind: 'date',
  pattern: [
    maybe(word('the')),
    pick(
      new Map<string, 1 | 2>([
        ['first', 1],
        ['second', 2],
      ]),
      'half',
    ),
    word('half'),
    word('of'),
    year,
  ],
  make: ({ half, year: y }) => stated({ half, year: y }),
})

/** "the 1990s", "the early 2000s" */
export const decade = rule({
  name: 'the <decade>s',
  kind: 'date',
  pattern: [
    maybe(word('the')),
    maybe(
      pick(
        new Map<string, 'early' | 'mid' | 'late'>([
          ['early', 'early'],
          ['mid', 'mid'],
          ['late', 'late'],
        ]),
        'part',
      ),
    ),
    maybe(word('-')),
    figure('decade', (lower) => (/^(?:1[89]\d0|20[0-4]0)$/.test(lower) ? Number(lower) : undefined)),
    maybe(word("'")),
    glued,
    word('s'),
  ],
  make: ({ decade: first, part }) => stated({ decade: first, part }),
})

/** "New Year's Day", "the Day of the Sun" */
export const holiday = rule({
  name: '<holiday>',
  kind: 'date',
  pattern: [
    named(phrases(HOLIDAYS.map(([name, m, day]): [string, { month: number; day: number }] => [name, { month: m, day }])), 'day'),
    maybe(year),
  ],
  make: ({ day, year: y }) => stated({ ...day.entries[0]!, year: y }),
})

const ADDRESSES = new Set(['address', 'speech', 'message', 'greeting', 'greetings', 'statement', 'broadcast', 'remarks', 'meeting'])

/** "a New Year's address": given on January 1. */
export const newYearAddress = rule({
  name: "<a> New Year's <address>",
  kind: 'date',
  pattern: [
    maybe(as('whose', word('a', 'an', 'the', 'his', 'her', 'its', "'s"))),
    maybe(word('annual', 'televised', 'traditional')),
    word('new'),
    word('year', 'years'),
    maybe(word("'s", "'")),
    maybe(word('day')),
    wordOf(ADDRESSES),
  ],
  make: () => ({ month: 1, day: 1 }),
})
