import type { Chart } from '../../grammar/chart.ts'

const OBJECT_NEEDS: Readonly<Record<string, RegExp>> = {
  put: /^(at|nearer|closer)$/,
  speak: /^of$/,
  play: /^down$/,
  give: /^(as|figure|figures|number|numbers|account|details|time|value|at)$/,
}
// "called a meeting", "called for calm": no word about what happened.
const CALLS = /^(for|a|an|meeting|meetings|session|council|together|off|on|up|upon|him|her|his)$/

/** Verbs of many senses report only with the right complement: "put the altitude at", "called the launch reckless". */
export const complementFits = (chart: Chart, lemma: string, from: number): boolean => {
  const limit = Math.min(chart.sentenceEnd(from - 1), from + (lemma === 'speak' || lemma === 'play' ? 2 : 12))
  if (lemma === 'call') return !CALLS.test(chart.tokens[from]?.lower ?? '') && !/^(council|meeting|session)$/.test(chart.tokens[from + 1]?.lower ?? '')
  const needed = OBJECT_NEEDS[lemma]
  if (!needed) return true
  for (let i = from; i < limit; i++) if (needed.test(chart.tokens[i]!.lower)) return true
  return false
}
