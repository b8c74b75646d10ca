import type { Chart } from '../../grammar/chart.ts'
import type { Value } from '../../grammar/value.ts'
import type { Amount, QuantityMention } from '../../model/report.ts'
import { isOtherSystem } from './glosses.ts'

/**
 * The quantities of a text as the public format lists them, by place. A restatement in another unit follows what it
 * restates, whose words include it. Quantities that are part of a time ("two days after") or of a larger quantity are left out.
 */
export const quantityMentions = (chart: Chart): QuantityMention[] => {
  const covered = new Uint8Array(chart.tokens.length)
  for (const time of chart.all('time')) covered.fill(1, time.first, time.end)
  const mentions: QuantityMention[] = []
  let done = 0
  let previous: Value<'quantity'> | null = null
  for (const q of longestOf(chart.all('quantity'))) {
    if (q.first < done || covered[q.first] || covered[q.end - 1]) continue
    done = q.end
    const { gloss, amount, unit, dimension } = q.data
    const shared = { dimension, rule: q.rule }
    const last = mentions.length - 1
    const restates = previous !== null && (restatesLast(chart, previous, q) || restatesInBrackets(chart, previous, q))
    const glossOf = restates ? (mentions[last]!.glossOf ?? last) : null
    previous = q
    mentions.push({ text: chart.words(q), span: chart.span(q), ...figures(amount), unit, glossOf, ...shared })
    if (gloss) {
      mentions.push({
        text: chart.words(gloss),
        span: chart.span(gloss),
        ...figures(gloss.amount),
        unit: gloss.unit,
        glossOf: mentions.length - 1,
        ...shared,
      })
    }
  }
  return mentions
}

/** "It flew 240 kilometers. That's about 150 miles." */
const restatesLast = (chart: Chart, last: Value<'quantity'>, q: Value<'quantity'>): boolean => {
  if (q.data.gloss || last.data.gloss || q.data.dimension !== last.data.dimension || q.data.unit === last.data.unit) return false
  const first = chart.sentenceRange(chart.tokens[q.first]!.sentence).first
  if (chart.tokens[last.first]!.sentence !== chart.tokens[first]!.sentence - 1) return false
  return /^(?:in \w+,? )?(?:that's|that is|this is|which is|that would be|that equals|or|call it|make that|\.{1,2})$/u.test(
    chart.words({ first, end: q.first }).toLowerCase().replaceAll('’', "'"),
  )
}

/** The farthest that brackets stand behind what they restate, in words. */
const MOST_BETWEEN = 5

/** "450 kilometers to the east (280 miles)", "a 2,000-kilometer range (1,240 miles)": alone in brackets, in the other system. */
const restatesInBrackets = (chart: Chart, last: Value<'quantity'>, q: Value<'quantity'>): boolean => {
  const { tokens } = chart
  if (last.data.gloss || last.data.dimension !== q.data.dimension || q.first - last.end > MOST_BETWEEN + 1) return false
  if (!/^[([]$/.test(tokens[q.first - 1]?.lower ?? '') || !/^[)\]]$/.test(tokens[q.end]?.lower ?? '')) return false
  for (let i = last.end; i < q.first - 1; i++) if (!/^[a-z][a-z-]*$/.test(tokens[i]!.lower) || tokens[i]!.lower === 'and') return false
  return isOtherSystem(last.data, q.data)
}

const longestOf = (all: readonly Value<'quantity'>[]): Value<'quantity'>[] => [...all].sort((a, b) => a.first - b.first || b.end - a.end)

const figures = ({ value, min, max, approx }: Amount): Pick<QuantityMention, 'value' | 'min' | 'max' | 'approx'> => ({
  value: value ?? null,
  ...(min === undefined ? {} : { min }),
  ...(max === undefined ? {} : { max }),
  approx: approx === true,
})
