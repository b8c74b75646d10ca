import type { Chart } from '../../grammar/chart.ts'
import type { Value } from '../../grammar/value.ts'
import type { TimeData } from '../../model/values.ts'

const LINKS = new Set([',', 'and', 'or', 'then', '&'])
const GLOSS_OPENERS = new Set(['(', ',', '/', 'or', '-', '['])

const isClockOnly = ({ data }: Value<'time'>): boolean =>
  data.clock !== undefined && data.day === undefined && data.weekday === undefined && data.month === undefined && data.deictic === undefined

/** Only "," and "and" stand between two values. */
const linked = (chart: Chart, a: Value<'time'>, b: Value<'time'>): boolean => {
  if (b.first <= a.end || b.first - a.end > 2) return false
  for (let i = a.end; i < b.first; i++) if (!LINKS.has(chart.tokens[i]!.lower)) return false
  return true
}

/** What a clock says together with the zone and day at the end of its list: "at 11:49 a.m. and 12:07 p.m. Hawaii time on Friday". */
export const sharedWith = (chart: Chart, values: readonly Value<'time'>[], i: number): TimeData => {
  const { data } = values[i]!
  if (!isClockOnly(values[i]!)) return data
  let last = i
  // A list of a dozen clocks is the longest that is looked through: hostile lists stay linear.
  while (
    last + 1 < values.length &&
    last < i + 12 &&
    values[last + 1]!.data.clock !== undefined &&
    linked(chart, values[last]!, values[last + 1]!)
  )
    last++
  const gloss = values[last + 1]
  const glossed =
    gloss &&
    isClockOnly(gloss) &&
    gloss.first === values[last]!.end + 1 &&
    chart.tokens[gloss.first - 1]!.lower === '(' &&
    chart.tokens[gloss.end]?.lower === ')'
  const behind = glossed ? values[last + 2] : gloss
  const start = glossed ? gloss.end + 1 : values[last]!.end
  // "at 8 a.m. in Guam on Monday", "at 10:35 a.m. (0735 GMT) Friday": the day is the next value.
  if (
    behind &&
    behind.first === start &&
    behind.data.clock === undefined &&
    (behind.data.day !== undefined || behind.data.weekday !== undefined)
  ) {
    const { relation: _, approx: _b, until: _c, ...day } = behind.data
    return { ...day, ...data }
  }
  if (last === i) return data
  const { clock: _, seconds: _s, relation: _r, approx: _a, until: _u, ...shared } = values[last]!.data
  return { ...shared, ...data }
}

/** Index of the time that this one restates on another clock, or null. */
export const glossedBy = (chart: Chart, values: readonly Value<'time'>[], i: number): number | null => {
  const [before, here] = [values[i - 1], values[i]!]
  if (!before || here.data.clock === undefined || before.data.clock === undefined || here.first - before.end !== 1) return null
  const link = chart.tokens[before.end]!.lower
  if (!GLOSS_OPENERS.has(link)) return null
  const differs = here.data.zone !== before.data.zone && here.data.zone !== undefined
  return differs && (link !== ',' || before.data.zone !== undefined) ? i - 1 : null
}
