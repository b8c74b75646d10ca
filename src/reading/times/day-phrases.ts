import { after, as, maybe, named, value, word } from '../../grammar/pattern.ts'
import { rule, type Match } from '../../grammar/rule.ts'
import type { TimeData } from '../../model/values.ts'
import { pick } from './elements.ts'
import { stated } from './pieces.ts'
import type { Lead } from './words/leads.ts'
import { LEADS } from './words/leads.ts'
import { MONTHS, NAMELIKE_MONTHS } from './words/months.ts'
import { DAY_PARTS } from './words/parts.ts'
import { DATE_PREPOSITIONS } from './words/prepositions.ts'

const keys = (data: TimeData): string => Object.keys(data).sort().join()

/** A day with what its lead adds: "late" gives a part, "earlier" a side of a deictic span. */
export const withLead = (day: TimeData, lead: Lead | undefined): TimeData => {
  if (!lead) return day
  const { side, ...rest } = lead
  const deictic = side && day.deictic ? { ...day.deictic, side } : day.deictic
  return stated({ ...rest, ...day, part: day.part ?? rest.part, deictic })
}

// After these a bare figure is a count ("over 2000"), not a year.
const NO_YEAR_BEHIND = new Set(['at', 'over', 'all', 'within', 'up to', 'effective', 'following'])

/** A month or year without a word that makes it a time is a name or a number: "Theresa May", "Resolution 2016". */
const standsAlone = (day: TimeData, { chart, first, end }: Match): boolean => {
  const fields = keys(day)
  if (fields === 'season') return false
  if (fields === 'year') return listedYear(chart, first, end)
  if (fields !== 'month') return true
  const here = chart.tokens[first]!
  if (!NAMELIKE_MONTHS.has(here.lower)) return true
  const [before, beforeThat, next] = [chart.tokens[first - 1], chart.tokens[first - 2], chart.tokens[end]]
  return Boolean(
    before &&
    beforeThat &&
    /^(?:and|or|,|to|-)$/.test(before.lower) &&
    MONTHS.has(beforeThat.lower) &&
    (!next?.capital || next.sentence !== here.sentence),
  )
}

/** "in 1994, 1995 and 1997", "the crisis (1994)": a year beside a year, or alone in brackets. */
const listedYear = (chart: Match['chart'], first: number, end: number): boolean => {
  const [before, beforeThat, next] = [chart.tokens[first - 1], chart.tokens[first - 2], chart.tokens[end]]
  if (before?.lower === '(') return next?.lower === ')'
  return Boolean(before && beforeThat && /^(?:and|or|,)$/.test(before.lower) && /^(?:1[89]\d\d|20[0-4]\d)$/.test(beforeThat.lower))
}

/** "on Sunday morning", "since July 28", "late on Friday", "earlier this week", "in 2019", "by the end of March" */
export const onDay = rule({
  name: '(<preposition>) (<lead>) <day> (<part of day>)',
  kind: 'time',
  pattern: [
    maybe(named(DATE_PREPOSITIONS, 'prep')),
    maybe(named(LEADS, 'lead')),
    value('day', 'day'),
    maybe(pick(DAY_PARTS, 'part')),
    maybe(value('time-zone', 'zone', (data) => data.how === 'name')),
  ],
  make: ({ prep, lead, day, part, zone }, match) => {
    const { data } = day
    const fields = keys(data)
    const words = prep ? match.words(prep).toLowerCase() : ''
    if (!prep && !lead && !standsAlone(data, match)) return null
    if (fields === 'year' && prep && NO_YEAR_BEHIND.has(words)) return null
    // "on May's orders" and "to May" are the person; a month takes these.
    if (
      fields === 'month' &&
      match.chart.tokens[day.first]!.lower === 'may' &&
      !lead &&
      !/^(?:in|since|until|till|by|for|during|after|before|from|through)$/.test(words)
    )
      return null
    const relation = prep?.entries[0]
    return stated({
      ...withLead(data, lead?.entries[0]),
      part: part ?? data.part ?? lead?.entries[0]?.part,
      relation,
      zone: zone?.data.zone,
    })
  },
})

/** "the accord of 1994": behind a noun that does not measure. */
export const yearOfNoun = rule({
  name: '<noun> of <year>',
  kind: 'time',
  pattern: [
    after(
      (before) =>
        before !== null &&
        before.pos === 'NOUN' &&
        !/^(?:range|total|distance|altitude|height|speed|number|maximum|some|population|length|weight|apogee|average)$/.test(before.lower),
    ),
    word('of'),
    value('day', 'day', (data) => keys(data) === 'year'),
  ],
  make: ({ day }, { chart, end }) => {
    const next = chart.tokens[end]
    return next && next.sentence === chart.tokens[end - 1]!.sentence && (next.pos === 'NOUN' || next.pos === 'NUM' || next.lower === 'to')
      ? null
      : day.data
  },
})

/** "the January test", "its May launch", "the 2017 crisis": a month or year that describes a noun. */
export const monthOfNoun = rule({
  name: 'the <month|year> <noun>',
  kind: 'time',
  pattern: [
    after((before) => before !== null && /^(?:the|a|an|its|their|his|her|'s|in|of|after|since|-)$/.test(before.lower)),
    value('day', 'day', (data) => ['month', 'year', 'month,year'].includes(keys(data))),
  ],
  make: ({ day }, { chart, first, end }) => {
    const [before, next] = [chart.tokens[first - 1]!, chart.tokens[end]]
    if (!/^(?:the|a|an|its|their|his|her|'s)$/.test(before.lower)) return null
    return next &&
      next.sentence === before.sentence &&
      (!next.capital || day.data.month === undefined) &&
      (next.pos === 'NOUN' || next.pos === 'ADJ' || next.pos === 'VERB' || next.pos === 'PROPN')
      ? day.data
      : null
  },
})

const UNITS: ReadonlyMap<string, 'day' | 'week' | 'month' | 'year'> = new Map([
  ['day', 'day'],
  ['week', 'week'],
  ['month', 'month'],
  ['year', 'year'],
])

/** "earlier in the day", "later in the week", "at the end of the year" */
export const inTheUnit = rule({
  name: '<earlier> in the <unit>',
  kind: 'time',
  pattern: [maybe(named(DATE_PREPOSITIONS, 'prep')), named(LEADS, 'lead'), word('the'), pick(UNITS, 'unit')],
  make: ({ prep, lead, unit }, match) => {
    const { side, part } = lead.entries[0]!
    if (!side && !(part && part !== 'dawn' && /\b(?:of|in)$/i.test(match.words(lead)))) return null
    return stated({
      deictic: { unit, step: 0, from: unit === 'day' ? 'story' : 'publication', ...(side ? { side } : {}) },
      part,
      relation: prep?.entries[0],
    })
  },
})

const REPEATED: ReadonlyMap<string, true> = new Map([
  ['every', true],
  ['each', true],
])

/** "every Monday", "each year", "every April" */
export const everyDay = rule({
  name: 'every <day>',
  kind: 'time',
  pattern: [
    maybe(named(DATE_PREPOSITIONS, 'prep')),
    pick(REPEATED, 'repeated'),
    as('unit', maybe(value('day', 'day')), maybe(pick(UNITS, 'span')), maybe(pick(DAY_PARTS, 'part'))),
  ],
  make: ({ day, span, part, repeated }) => (day || span || part ? stated({ ...day?.data, part: part ?? day?.data.part, repeated }) : null),
})
