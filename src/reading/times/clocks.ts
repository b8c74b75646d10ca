import { after, as, either, maybe, not, sequence, value, word } from '../../grammar/pattern.ts'
import { rule } from '../../grammar/rule.ts'
import type { Chart } from '../../grammar/chart.ts'
import { figure, glued } from './elements.ts'
import { clockOf, hour24, stated } from './pieces.ts'
import { WEEKDAYS } from './words/weekdays.ts'

type Half = 'am' | 'pm'
// "a.m." is one token, "a.m" without its last stop is three.
const half = either(
  as('am', word('a.m.', 'am')),
  as('pm', word('p.m.', 'pm')),
  as('am', word('a'), glued, word('.'), glued, word('m')),
  as('pm', word('p'), glued, word('.'), glued, word('m')),
)
const halfOf = (found: { am?: unknown; pm?: unknown }): Half => (found.pm ? 'pm' : 'am')

interface Figures {
  hour: number
  minute: number
  second?: number
}

const colon = (lower: string): Figures | undefined => {
  const found = /^(\d{1,2}):(\d\d)(?::(\d\d))?$/.exec(lower)
  return found ? { hour: Number(found[1]), minute: Number(found[2]), ...(found[3] ? { second: Number(found[3]) } : {}) } : undefined
}
const point = (lower: string): Figures | undefined => {
  const found = /^(\d{1,2})\.(\d\d)$/.exec(lower)
  return found ? { hour: Number(found[1]), minute: Number(found[2]) } : undefined
}
const hourOnly = (lower: string): Figures | undefined => (/^\d{1,2}$/.test(lower) ? { hour: Number(lower), minute: 0 } : undefined)
const four = (lower: string): Figures | undefined =>
  /^(?:[01]\d|2[0-3])[0-5]\d$/.test(lower) ? { hour: Number(lower.slice(0, 2)), minute: Number(lower.slice(2)) } : undefined

const twelve = (at: Figures, which: Half): ReturnType<typeof stated> | null => {
  const hour = at.hour > 12 ? at.hour : hour24(at.hour, which)
  const clock = hour === undefined ? undefined : clockOf(hour, at.minute)
  return clock === undefined ? null : stated({ clock, seconds: at.second })
}

/** "9:30 a.m.", "5.27am", "8am" */
export const halfDayClock = rule({
  name: '<hour>(:<minute>) a.m.|p.m.',
  kind: 'clock',
  pattern: [figure('at', (lower) => colon(lower) ?? point(lower) ?? hourOnly(lower)), maybe(word('-')), half],
  make: ({ at, am, pm }) => twelve(at, halfOf({ am, pm })),
})

/** "at 4:35 and 4:38 p.m.", "at 5.34, 5.41 and 5.50 am": the half of the day stands with the last of them. */
export const sharedHalfClock = rule({
  name: '<hour>:<minute> and <hour>:<minute> a.m.|p.m.',
  kind: 'clock',
  pattern: [figure('at', (lower) => colon(lower) ?? point(lower))],
  make: ({ at }, { chart, end }) => {
    const which = at.hour > 12 || at.hour === 0 ? null : halfBehind(chart, end, at)
    return which === null ? null : twelve(at, which)
  },
})

/** A dozen clocks is the longest list. */
const LONGEST_LIST = 24

/** The half of the day at the end of a list of clocks that rise to noon or midnight; null where none is told. */
const halfBehind = (chart: Chart, from: number, first: Figures): Half | null => {
  let last = first.hour % 12
  for (let i = from; i < from + LONGEST_LIST; i += 2) {
    const [link, next] = [chart.tokens[i], chart.tokens[i + 1]]
    if (!link || !next || !/^(?:,|and|or|to|-|&|then)$/.test(link.lower)) return null
    const at = colon(next.lower) ?? point(next.lower)
    // "at 11:50 and 12:10 p.m.", "10:00 and 2:00 p.m.": these lie in two halves of the day.
    if (!at || at.hour > 12 || at.hour % 12 < last) return null
    last = at.hour % 12
    const behind = chart.tokens
      .slice(i + 2, i + 5)
      .map(({ lower }) => lower)
      .join('')
    const found = /^([ap])\.?m/.exec(behind)
    if (found) return found[1] === 'a' ? 'am' : 'pm'
  }
  return null
}

/** "09:40", "12:14", "23:41:05"; under ten without a zero the half of the day is open: "5:39 this morning". */
export const colonClock = rule({
  name: '<hour>:<minute>',
  kind: 'clock',
  pattern: [figure('at', colon), maybe(word('hours', 'hrs', 'h'))],
  make: ({ at }, match) => {
    const clock = clockOf(at.hour, at.minute)
    const printed = match.chart.tokens[match.first]!.lower
    return clock === undefined
      ? null
      : { ...stated({ clock, seconds: at.second }), ...(at.hour <= 12 && !printed.startsWith('0') ? { open: true } : {}) }
  },
})

/** "0558 hours", "0653 hrs" */
export const fourFigureHours = rule({
  name: '<hhmm> hours',
  kind: 'clock',
  pattern: [figure('at', (lower) => four(lower)), maybe(word('-')), word('hours', 'hrs', 'h')],
  make: ({ at }) => stated({ clock: clockOf(at.hour, at.minute) }),
})

/** "2027 GMT", "20:27 GMT", "0300 UTC", "0558 local time" */
export const fourFigureZone = rule({
  name: '<hhmm> <zone>',
  kind: 'clock',
  pattern: [figure('at', (lower) => four(lower)), value('time-zone', 'zone', (data) => data.how === 'name')],
  make: ({ at, zone }) => stated({ clock: clockOf(at.hour, at.minute), zone: zone.data.zone }),
})

/** "20.27 GMT" */
export const pointZone = rule({
  name: '<hour>.<minute> <zone>',
  kind: 'clock',
  pattern: [figure('at', (lower) => point(lower)), maybe(word('hours', 'hrs')), value('time-zone', 'zone', (data) => data.how === 'name')],
  make: ({ at, zone }) => {
    const clock = clockOf(at.hour, at.minute)
    return clock === undefined ? null : stated({ clock, zone: zone.data.zone })
  },
})

const TWELVES: ReadonlyMap<string, string> = new Map([
  ['noon', '12:00'],
  ['midday', '12:00'],
  ['midnight', '00:00'],
])

/** "noon", "12 noon", "midnight" */
export const noon = rule({
  name: 'noon|midnight',
  kind: 'clock',
  pattern: [
    after((before) => before?.lower !== 'high'),
    maybe(word('12')),
    as('word', word('noon', 'midday', 'midnight')),
    not(word('-', 'express')),
  ],
  make: ({ word: name }, match) => stated({ clock: TWELVES.get(match.words(name).toLowerCase()) }),
})

/** "half past seven", "a quarter to nine", "four minutes past eight" */
export const spokenClock = rule({
  name: '<minutes> past|to <hour>',
  kind: 'clock',
  pattern: [
    either(
      as('half', word('half')),
      sequence(maybe(word('a')), as('quarter', word('quarter'))),
      sequence(
        value('number', 'minutes', (data) => (data.amount.value ?? 99) < 30),
        maybe(word('minute', 'minutes')),
      ),
    ),
    either(as('past', word('past')), as('to', word('to'))),
    value('number', 'hour', (data) => Number.isInteger(data.amount.value) && data.amount.value! >= 1 && data.amount.value! <= 12),
    maybe(as('oclock', word("o'clock"))),
    maybe(half),
  ],
  make: ({ half: halfPast, quarter, minutes, past, hour, am, pm }, { chart, first, end }) => {
    // "three to five" is a range of numbers: with "to" the word "minutes" or a quarter must be there.
    const next = chart.tokens[end]?.lower ?? ''
    if (minutes && !past && !chart.tokens.slice(first, end).some((t) => /^minutes?$/.test(t.lower)) && !isAtFive(chart, first, end))
      return null
    if (halfPast && !past) return null
    if (/^(?:km|kilomet|mile|percent|%|-)/.test(next)) return null
    const by = halfPast ? 30 : quarter ? 15 : minutes!.data.amount.value!
    const at = hour!.data.amount.value! * 60 + (past ? by : -by)
    const clock = clockOf(Math.floor(at / 60) % 24, at % 60)
    if (clock === undefined) return null
    if (!am && !pm) return { clock, open: true }
    return twelve({ hour: Math.floor(at / 60), minute: at % 60 }, halfOf({ am, pm }))
  },
})

/** "at five to eight.": minutes that clocks are told in, and nothing behind the hour that could be counted. */
const isAtFive = (chart: Chart, first: number, end: number): boolean =>
  chart.tokens[first - 1]?.lower === 'at' &&
  /^(?:five|ten|twenty|twenty-five)$/.test(chart.tokens[first]!.lower) &&
  /^(?:[.,;]|on|in|local|this|and)$/.test(chart.tokens[end]?.lower ?? '.')

/** "shortly before eight", "a few minutes after nine": an hour in words behind what is said of clocks only. */
export const nearHour = rule({
  name: 'shortly before|after <hour>',
  kind: 'clock',
  pattern: [
    after((before) => /^(?:before|after|past)$/.test(before?.lower ?? '')),
    value(
      'number',
      'hour',
      (data) => data.form === 'words' && Number.isInteger(data.amount.value) && data.amount.value! >= 1 && data.amount.value! <= 12,
    ),
  ],
  make: ({ hour }, { chart, first, end }) => {
    const word = chart.tokens[first - 2]?.lower ?? ''
    const next = chart.tokens[end]
    if (!/^(?:shortly|just|little|soon|minutes|moments|long)$/.test(word)) return null
    if (next && !/^(?:[.,;)]|on|in|at|and|when|local|o'clock|yesterday|this|that|the)$/.test(next.lower)) return null
    return { ...stated({ clock: clockOf(hour.data.amount.value!, 0) }), open: true }
  },
})

/** "from about four on Friday afternoon": the part of the day makes a bare number an hour. */
export const hourOfPart = rule({
  name: '<hour> on <weekday> <part of day>',
  kind: 'clock',
  pattern: [
    after((before) => /^(?:at|around|about|by|until|since|after|before|from|past)$/.test(before?.lower ?? '')),
    value('number', 'hour', (data) => Number.isInteger(data.amount.value) && data.amount.value! >= 1 && data.amount.value! <= 12),
  ],
  make: ({ hour }, { chart, end }) => {
    const at = chart.tokens[end]?.lower === 'on' ? end + 1 : end
    const part = chart.tokens[at + 1]?.lower ?? ''
    if (!WEEKDAYS.has(chart.tokens[at]?.lower ?? '') || !/^(?:morning|afternoon|evening|night)$/.test(part)) return null
    return { ...stated({ clock: clockOf(hour.data.amount.value!, 0) }), open: true }
  },
})

/** "20 minutes into Friday", "half an hour into the day" */
export const minutesInto = rule({
  name: '<n> minutes into <day>',
  kind: 'clock',
  pattern: [
    either(
      sequence(
        value('number', 'minutes', (data) => Number.isInteger(data.amount.value) && data.amount.value! < 60),
        word('minutes'),
      ),
      as('halfHour', word('half'), word('an'), word('hour')),
    ),
    word('into'),
  ],
  make: ({ minutes }, { chart, end }) => {
    const at = chart.tokens[end]?.lower === 'the' ? end + 1 : end
    const next = chart.tokens[at]?.lower ?? ''
    if (!WEEKDAYS.has(next) && !(at > end && next === 'day')) return null
    return stated({ clock: clockOf(0, minutes?.data.amount.value ?? 30) })
  },
})

/** "the first half-hour of the day" */
export const firstHour = rule({
  name: 'the first (half-)hour of <day>',
  kind: 'clock',
  pattern: [word('the'), word('first'), maybe(as('half', word('half'), maybe(word('-')))), word('hour'), word('of'), maybe(word('the'))],
  make: ({ half: halved }, { chart, end }) => {
    const next = chart.tokens[end]?.lower ?? ''
    if (!WEEKDAYS.has(next) && next !== 'day') return null
    return stated({ clock: clockOf(0, halved ? 15 : 30), approx: true })
  },
})

/** "eight o'clock", "8 o'clock" */
export const oclock = rule({
  name: "<hour> o'clock",
  kind: 'clock',
  pattern: [
    value('number', 'hour', (data) => Number.isInteger(data.amount.value) && data.amount.value! >= 1 && data.amount.value! <= 12),
    word("o'clock"),
  ],
  make: ({ hour }) => ({ ...stated({ clock: clockOf(hour.data.amount.value!, 0) }), open: true }),
})

/** "9 in the morning", "seven in the evening", "5 this morning" */
export const bareHour = rule({
  name: '<hour> in the <part of day>',
  kind: 'clock',
  pattern: [
    after((before) => !before || /^(?:at|around|about|by|until|since|after|before|from|past)$/.test(before.lower)),
    value('number', 'hour', (data) => Number.isInteger(data.amount.value) && data.amount.value! >= 1 && data.amount.value! <= 12),
    either(
      sequence(word('in'), word('the'), as('part', word('morning', 'afternoon', 'evening'))),
      sequence(word('at'), as('part', word('night'))),
    ),
  ],
  make: ({ hour, part }, match) => {
    const word = match.words(part!).toLowerCase()
    const at = hour!.data.amount.value!
    const which: Half = word === 'morning' || (word === 'night' && (at < 6 || at === 12)) ? 'am' : 'pm'
    return twelve({ hour: at, minute: 0 }, which)
  },
})
