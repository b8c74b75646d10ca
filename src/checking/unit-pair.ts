import type { Finding, QuantityMention, Report } from '../model/report.ts'
import type { Check } from './check.ts'
import { roundingOf } from './interval-of.ts'
import { claimsAround, hull } from './spans.ts'
import { UNIT_FACTORS as FACTORS } from './unit-factors.ts'

/** Two rounded figures differ by hardly more; below ten, where a half is much, by more. */
const MOST_ROUNDING = 0.05
const MOST_ROUNDING_BELOW_TEN = 0.15
/** What careless rounding may add to the rounding of both figures. */
const SLACK = 0.03
/** Beyond the slack by less than this, the pair is only implausible. */
const DOUBT = 0.02

const figure = (q: QuantityMention): number | null => q.value ?? q.min ?? q.max ?? null
const print = (n: number): string => (n >= 100 ? Math.round(n) : Number(n.toPrecision(2))).toLocaleString('en-US')

interface Pair {
  readonly a: number
  readonly b: number
  readonly from: string
  readonly to: string
}

/** By how much the pair is off, as a share of the larger, and how much of that rounding explains. */
const misfit = ({ a, b, from, to }: Pair): { off: number; rounding: number } => {
  const [x, y] = [a * FACTORS[from]!.factor, b * FACTORS[to]!.factor]
  return {
    off: Math.abs(x - y) / Math.max(x, y),
    rounding: Math.min(roundingOf(a) / a + roundingOf(b) / b, Math.min(a, b) < 10 ? MOST_ROUNDING_BELOW_TEN : MOST_ROUNDING),
  }
}

const fits = (pair: Pair): boolean => {
  const { off, rounding } = misfit(pair)
  return off <= Math.min(rounding + 0.01, 0.04)
}

/** What most likely went wrong, in words; null where nothing simple explains it. */
const explain = (pair: Pair): string | null => {
  const { a, b, from, to } = pair
  const nautical = (unit: string): string => (unit === 'mi' ? 'nmi' : unit === 'nmi' ? 'mi' : unit)
  if (fits({ a, b, from: to, to: from })) return 'the two units look swapped'
  if ((from === 'mi' || to === 'mi') && fits({ a, b, from: nautical(from), to: nautical(to) }))
    return 'the figures fit nautical miles, not statute miles'
  if ((from === 'nmi' || to === 'nmi') && fits({ a, b, from: nautical(from), to: nautical(to) }))
    return 'the figures fit statute miles, not nautical miles'
  if (a === b) return 'the same figure is given twice'
  for (const power of [10, 100, 0.1, 0.01]) if (fits({ a: a * power, b, from, to })) return 'a digit looks lost or added'
  return null
}

const pairsOf = (main: QuantityMention, gloss: QuantityMention): Pair[] => {
  const units = { from: main.unit, to: gloss.unit }
  if (main.min !== undefined && typeof main.max === 'number' && gloss.min !== undefined && typeof gloss.max === 'number')
    return [
      { a: main.min, b: gloss.min, ...units },
      { a: main.max, b: gloss.max, ...units },
    ]
  const isRange = (q: QuantityMention): boolean => q.min !== undefined && typeof q.max === 'number'
  if (isRange(main) || isRange(gloss)) return []
  const [a, b] = [figure(main), figure(gloss)]
  return a && b ? [{ a, b, ...units }] : []
}

const check = (report: Report, main: QuantityMention, gloss: QuantityMention): Finding[] => {
  if (!FACTORS[main.unit] || FACTORS[main.unit]!.kind !== FACTORS[gloss.unit]?.kind) return []
  const worst = pairsOf(main, gloss)
    .map((pair) => ({ pair, ...misfit(pair) }))
    .sort((x, y) => y.off - y.rounding - (x.off - x.rounding))[0]
  if (!worst) return []
  const { pair, off, rounding } = worst
  const [from, to] = [FACTORS[pair.from]!, FACTORS[pair.to]!]
  const exact = (pair.a * from.factor) / to.factor
  const limit = rounding + SLACK
  const verdict = off <= limit ? 'consistent' : off <= limit + DOUBT ? 'implausible' : 'contradicted'
  const reason = verdict === 'consistent' ? null : explain(pair)
  const span = hull([main.span, gloss.span])
  const stated = `${print(pair.a)} ${from.name} is ${print(exact)} ${to.name}`
  return [
    {
      check: 'unit-pair',
      verdict,
      claims: claimsAround(report, gloss.span, ['rangeKm', 'apogeeKm', 'capabilityRangeKm', 'landing', 'launchArea', 'statement']),
      spans: [span],
      inputs: {
        value: pair.a,
        unit: pair.from,
        gloss: pair.b,
        glossUnit: pair.to,
        exact: Number(exact.toPrecision(6)),
        explanation: reason,
      },
      margin: { percent: Number(((limit - off) * 100).toFixed(1)) },
      sentence: verdict === 'consistent' ? `${stated}, as printed.` : `${stated}, not ${print(pair.b)}${reason ? `: ${reason}` : ''}.`,
    },
  ]
}

/**
 * A quantity and its restatement in another unit. The difference may be what rounding of both figures explains and 3 %
 * more; beyond that the pair is implausible, from 2 % further on contradicted.
 */
export const unitPair: Check = {
  name: 'unit-pair',
  run: (report) =>
    report.quantities.flatMap((q) => {
      const main = q.glossOf === null ? undefined : report.quantities[q.glossOf]
      return main ? check(report, main, q) : []
    }),
}
