import { as, either, maybe, named, not, phrase, sequence, value, word } from '../../grammar/pattern.ts'
import { rule } from '../../grammar/rule.ts'
import type { Amount, TimeUnit } from '../../model/report.ts'
import { phrases, pick } from './elements.ts'
import { stated } from './pieces.ts'
import { ALL_UNITS, LONG_UNITS, PLURAL_UNITS, SINGULAR_UNITS } from './words/units.ts'

/** What words before "a day after" say of the amount: bounded one way, or approximate. */
type Bound = 'approx' | 'min' | 'max' | 'exact'
const bounds = phrases<Bound>([
  ...['about', 'around', 'roughly', 'some', 'nearly', 'almost', 'approximately', 'close to', 'not quite', 'just under'].map(
    (w): [string, Bound] => [w, 'approx'],
  ),
  ...['just over', 'a little over', 'over', 'more than', 'at least', 'well over', 'slightly more than'].map((w): [string, Bound] => [
    w,
    'min',
  ]),
  ...['less than', 'under', 'not even', 'within', 'barely', 'no more than', 'little more than', 'up to'].map((w): [string, Bound] => [
    w,
    'max',
  ]),
  ...['just', 'only', 'exactly', 'fully', 'a full', 'full'].map((w): [string, Bound] => [w, 'exact']),
])

const amountOf = (value_: number, bound: Bound | undefined): Amount =>
  bound === 'min'
    ? { min: value_, approx: true }
    : bound === 'max'
      ? { max: value_, approx: true }
      : bound === 'approx'
        ? { value: value_, approx: true }
        : { value: value_ }

/** "just over" before a number is read by the numbers already; here it may also stand before "a day". */
const lead = maybe(named(bounds, 'bound'), maybe(as('also', word('a'))))
const unit = pick(ALL_UNITS, 'unit')
const plural = pick(PLURAL_UNITS, 'plural')
const singular = pick(SINGULAR_UNITS, 'single')
const length = either(
  sequence(
    value('number', 'n'),
    maybe(word('-')),
    either(unit, pick(LONG_UNITS, 'long')),
    maybe(word('and'), value('number', 'more'), pick(ALL_UNITS, 'moreUnit')),
  ),
  sequence(
    word('a', 'an', 'one'),
    maybe(as('full', word('full', 'whole'))),
    either(singular, pick(new Map([...LONG_UNITS].filter(([w]) => !w.endsWith('s'))), 'long')),
    maybe(as('orTwo', phrase('or two|so'))),
  ),
  sequence(
    word('half'),
    word('a', 'an'),
    pick(
      new Map<string, { unit: TimeUnit; count: number }>([
        ['hour', { unit: 'minute', count: 30 }],
        ['day', { unit: 'hour', count: 12 }],
        ['year', { unit: 'month', count: 6 }],
        ['century', { unit: 'year', count: 50 }],
      ]),
      'halved',
    ),
  ),
  sequence(
    word('a', 'one'),
    pick(new Map<string, { unit: TimeUnit; count: number }>([['fortnight', { unit: 'week', count: 2 }]]), 'halved'),
  ),
  plural,
)

const DIRECTIONS = either(
  as('ago', word('ago')),
  as('earlier', word('earlier', 'previously', 'beforehand')),
  as('later', word('later', 'afterwards', 'afterward')),
  as('beforeThat', phrase('before|previous that|this')),
  as('afterThat', phrase('after that|this')),
  as('before', either(word('before'), phrase('prior to'), phrase('ahead of'))),
  as('after', either(word('after', 'following'), phrase('on from'))),
  as('from', phrase('from now')),
)

/** "four days after", "just over two hours later", "Eight days ago", "a week before that", "Hours earlier" */
export const lengthBeforeAfter = rule({
  name: '(<about>) <number> <unit> ago|earlier|later|before|after',
  kind: 'time',
  pattern: [lead, length, DIRECTIONS, maybe(as('today', either(word('today'), phrase('to the day'))))],
  make: (c, { chart, end }) => {
    const { bound, n, unit: u, long, more, moreUnit, single, halved, plural: vague, orTwo } = c
    const found = bound?.entries[0]
    let base: TimeUnit
    let amount: Amount
    if (n) {
      base = long === undefined ? u! : 'year'
      amount = scale(n.data.amount, long ?? 1)
      if (amount.value !== undefined && found && found !== 'exact') amount = amountOf(amount.value, found)
      // "nine minutes and 46 seconds": in the smaller unit.
      if (more?.data.amount.value !== undefined && moreUnit && amount.value !== undefined) {
        const factor = ratio(base, moreUnit)
        if (factor === null) return null
        amount = { ...amount, value: amount.value * factor + more.data.amount.value }
        base = moreUnit
      }
    } else if (halved) {
      base = halved.unit
      amount = amountOf(halved.count, found)
    } else if (single || long !== undefined) {
      base = single ?? 'year'
      amount = orTwo ? { value: long ?? 1, approx: true } : amountOf(long ?? 1, found)
    } else {
      base = vague!
      amount = {}
    }
    const next = chart.tokens[end]
    const last = chart.tokens[end - 1]!
    const open = !next || next.sentence !== last.sentence || /^[.,;:)"'?!-]$/.test(next.lower)
    const direction = c.ago || c.earlier || c.beforeThat || c.before ? 'before' : 'after'
    const from = c.ago || c.from ? 'ago' : c.earlier || c.later || c.beforeThat || c.afterThat ? 'story' : open ? 'story' : 'clause'
    // "later" and "earlier" before a noun compare: "two minutes earlier than planned".
    if ((c.earlier || c.later) && next?.lower === 'than') return null
    return stated({
      offset: { amount, unit: base, direction, from, ...(c.today && c.ago ? { toTheDay: true as const } : {}) },
      approx: amount.approx,
    })
  },
})

const scale = (amount: Amount, factor: number): Amount =>
  factor === 1
    ? amount
    : {
        ...amount,
        ...(amount.value === undefined ? {} : { value: amount.value * factor }),
        ...(amount.min === undefined ? {} : { min: amount.min * factor }),
      }

const SECONDS: Partial<Record<TimeUnit, number>> = { second: 1, minute: 60, hour: 3600, day: 86400, week: 604800 }
const MONTHS: Partial<Record<TimeUnit, number>> = { month: 1, year: 12 }
const ratio = (big: TimeUnit, small: TimeUnit): number | null => {
  const table = SECONDS[big] && SECONDS[small] ? SECONDS : MONTHS
  return table[big] && table[small] && table[big] > table[small] ? table[big] / table[small] : null
}

const BARE: ReadonlyMap<string, TimeUnit> = new Map([
  ['day', 'day'],
  ['week', 'week'],
  ['month', 'month'],
  ['year', 'year'],
  ['night', 'day'],
  ['morning', 'day'],
  ['evening', 'day'],
])

/** "the day after the test", "the day before", "the night before" */
export const dayBeforeAfter = rule({
  name: 'the day before|after',
  kind: 'time',
  pattern: [
    maybe(word('on')),
    word('the'),
    pick(BARE, 'unit'),
    either(as('before', word('before', 'earlier')), as('after', word('after')), as('prior', phrase('prior to'))),
    not(word('yesterday', 'tomorrow')),
  ],
  make: ({ unit: u, before, prior }, { chart, end }) => {
    const next = chart.tokens[end]
    const open = !next || next.sentence !== chart.tokens[end - 1]!.sentence || /^[.,;:)"'?!-]$/.test(next.lower)
    return stated({
      offset: { amount: { value: 1 }, unit: u, direction: before || prior ? 'before' : 'after', from: open ? 'story' : 'clause' },
    })
  },
})

/** "the day", in "moments later", "shortly afterwards": an offset too small to move the day. */
export const momentsLater = rule({
  name: '<moments> later',
  kind: 'time',
  pattern: [either(phrase('moments|seconds later|earlier'), phrase('shortly|soon afterwards|afterward|thereafter'))],
  make: (_, { chart, first, end }) => ({
    offset: {
      amount: {},
      unit: 'minute',
      direction: chart.tokens[end - 1]!.lower === 'earlier' && first < end ? 'before' : 'after',
      from: 'story',
    },
    approx: true,
  }),
})
