import { either, maybe, named, not, sequence, value, word } from '../../grammar/pattern.ts'
import { rule } from '../../grammar/rule.ts'
import type { TimeData } from '../../model/values.ts'
import { dayFigure, figure, glued, pick, yearFigure } from './elements.ts'
import { clockOf, settle, stated } from './pieces.ts'
import { MONTHS, WORDLIKE_MONTHS } from './words/months.ts'
import { DATE_PREPOSITIONS } from './words/prepositions.ts'

/** "Feb. 8 to 25, 2016": the later end says what the earlier leaves out. */
const joined = (from: TimeData, to: TimeData): TimeData | null => {
  const year = from.year ?? to.year
  const rising = year === undefined || from.month === undefined || to.month === undefined || from.month <= to.month
  const start = stated({ ...from, year: from.year ?? (rising || to.year === undefined ? to.year : to.year - 1) })
  return { ...start, until: to }
}
const rangeable = (data: TimeData): boolean =>
  !data.clock &&
  (data.year !== undefined ||
    data.month !== undefined ||
    data.weekday !== undefined ||
    data.day !== undefined ||
    data.deictic !== undefined)
const month = pick(MONTHS, 'month', (token) => token.capital || !WORDLIKE_MONTHS.has(token.lower))

/** "between Feb. 8 and Feb. 25", "from Monday to Friday", "from 2015 until 2018" */
export const fromTo = rule({
  name: 'from <day> to <day>',
  kind: 'time',
  pattern: [
    either(
      sequence(word('between'), value('day', 'a', rangeable), word('and'), value('day', 'b', rangeable)),
      sequence(
        word('from'),
        value('day', 'a', rangeable),
        maybe(word(',')),
        word('to', 'until', 'till', 'through', '-'),
        value('day', 'b', rangeable),
      ),
    ),
  ],
  make: ({ a, b }) => joined(a!.data, b!.data),
})

/** "Feb. 8-Feb. 25", "July 28 to Aug. 3", "May through July" */
export const dayToDay = rule({
  name: '<day> to <day>',
  kind: 'time',
  pattern: [
    maybe(named(DATE_PREPOSITIONS, 'prep')),
    value('day', 'a', rangeable),
    word('to', 'until', 'through', '-'),
    value('day', 'b', rangeable),
  ],
  make: ({ prep, a, b }, { chart }) => {
    const [x, y] = [a.data, b.data]
    // "moved Monday to Friday": two bare weekdays are a range only with "through".
    const link = chart.tokens[a.end]!.lower
    if (x.month === undefined && link !== 'through' && !(link === '-' && x.weekday)) return null
    if ((x.month === undefined) !== (y.month === undefined)) return null
    return stated({ ...joined(x, y)!, relation: prep?.entries[0] })
  },
})

/** "Feb. 7-14", "between Feb. 8 and 25", "July 3 and 4, 2017" */
export const monthDays = rule({
  name: '<month> <day>-<day>(, <year>)',
  kind: 'time',
  pattern: [
    maybe(either(named(DATE_PREPOSITIONS, 'prep'), word('between'))),
    month,
    dayFigure('from'),
    word('-', 'to', 'through', 'and', 'or', 'until'),
    dayFigure('to'),
    not(sequence(glued, word(':'))),
    maybe(maybe(word(',')), yearFigure('year')),
  ],
  make: ({ prep, month: m, from, to, year }, { chart, first, end }) => {
    if (to <= from) return null
    const ands = chart.tokens.slice(first, end).some((t) => t.lower === 'and')
    const between = chart.tokens[first]!.lower === 'between'
    const next = chart.tokens[end]
    // "on May 4 and 9 missiles": with "and" only between two days or at a stop.
    if (ands && !between && next?.pos === 'NOUN') return null
    return stated({ year, month: m, day: from, until: stated({ year, month: m, day: to }), relation: prep?.entries[0] })
  },
})

/** "7-14 February", "from 7 to 14 February 2016" */
export const daysMonth = rule({
  name: '<day>-<day> <month> (<year>)',
  kind: 'time',
  pattern: [
    maybe(either(named(DATE_PREPOSITIONS, 'prep'), word('between'))),
    dayFigure('from'),
    word('-', 'to', 'and', 'or', 'until'),
    dayFigure('to'),
    maybe(word('of')),
    month,
    maybe(yearFigure('year')),
  ],
  make: ({ prep, from, to, month: m, year }) =>
    to <= from ? null : stated({ year, month: m, day: from, until: stated({ year, month: m, day: to }), relation: prep?.entries[0] }),
})

/** "2015-18", "2015-2018", "from 2015 to 2018" */
export const yearToYear = rule({
  name: '<year>-<year>',
  kind: 'time',
  pattern: [
    maybe(word('in', 'from', 'between', 'during', 'the')),
    yearFigure('from'),
    word('-'),
    glued,
    figure('to', (lower) => (/^(?:\d\d|1[89]\d\d|20[0-4]\d)$/.test(lower) ? Number(lower) : undefined)),
    not(sequence(glued, word('-'))),
  ],
  make: ({ from, to }) => {
    const last = to < 100 ? Math.floor(from / 100) * 100 + to : to
    return last > from ? { year: from, until: { year: last } } : null
  },
})

/** "between 6:49 a.m. and 7:19 a.m. on Saturday", "from 6:49 to 7:19 a.m. local time" */
export const clockToClock = rule({
  name: 'between <clock> and <clock> (<zone>) (<day>)',
  kind: 'time',
  pattern: [
    either(
      sequence(
        word('between'),
        maybe(word('about', 'around')),
        either(value('clock', 'a'), figure('hour', bareHour)),
        word('and'),
        value('clock', 'b'),
      ),
      sequence(
        maybe(word('from')),
        either(value('clock', 'a'), figure('hour', bareHour)),
        word('to', '-', 'until', 'till'),
        value('clock', 'b'),
      ),
    ),
    maybe(value('time-zone', 'zone')),
    maybe(
      maybe(word('on')),
      value('day', 'day', (data) => data.day !== undefined || data.weekday !== undefined || data.deictic?.unit === 'day'),
    ),
    maybe(value('time-zone', 'dayZone')),
  ],
  make: ({ a, hour, b, zone, day, dayZone }, { chart }) => {
    const { open: _, ...last } = b!.data
    const [endHour] = last.clock!.split(':').map(Number) as [number]
    const half = endHour >= 12 ? 'evening' : 'morning'
    const first = a
      ? settle(
          { ...a.data, open: a.data.open ?? false },
          !b!.data.open && chart.tokens[b!.end - 1]!.lower.startsWith(endHour >= 12 ? 'p' : 'a') ? half : undefined,
        )
      : clockOf((hour! % 12) + (endHour >= 12 ? 12 : 0), 0)
    if (first === undefined) return null
    const where = dayZone?.data.zone ?? zone?.data.zone ?? last.zone
    return stated({ ...day?.data, clock: first, zone: where, until: stated({ ...day?.data, ...last, zone: where }) })
  },
})

const onDay = (data: TimeData): boolean => data.day !== undefined || data.weekday !== undefined || data.deictic?.unit === 'day'

/** "between 0000 hours on May 31 and 2400 GMT on June 11", "from 9 a.m. Monday to 3 p.m. Tuesday": a window as notices give it. */
export const clockDayToClockDay = rule({
  name: 'between <clock> <day> and <clock> <day>',
  kind: 'time',
  pattern: [
    word('between', 'from'),
    value('clock', 'a'),
    maybe(value('time-zone', 'aZone')),
    maybe(word('on')),
    value('day', 'aDay', onDay),
    word('and', 'to', 'until', 'till', '-'),
    value('clock', 'b'),
    maybe(value('time-zone', 'bZone')),
    maybe(word('on')),
    value('day', 'bDay', onDay),
    maybe(value('time-zone', 'zone')),
  ],
  make: ({ a, aDay, aZone, b, bDay, bZone, zone }) => {
    const { open: _, ...from } = a.data
    const { open: _b, ...to } = b.data
    const last = zone?.data.zone ?? bZone?.data.zone ?? to.zone
    return stated({
      ...aDay.data,
      ...from,
      zone: aZone?.data.zone ?? from.zone ?? last,
      until: stated({ ...bDay.data, ...to, zone: last }),
    })
  },
})

function bareHour(lower: string): number | undefined {
  return /^(?:[1-9]|1[0-2])$/.test(lower) ? Number(lower) : undefined
}
