/**
 * `npx tsx eval/places/fit-toponyms.ts`: fits the weights by which names of places are recognised and chosen, on the odd
 * articles of LGL and TR-News, and prints them. Deterministic: the same corpora give the same weights.
 */
import { loadWorld } from '../../src/index.ts'
import { readValues } from '../../src/reading/cascade.ts'
import { kmAcross } from '../../src/reading/places/toponyms/km-across.ts'
import type { NameSpan } from '../../src/reading/places/toponyms/name-span.ts'
import { nameSpans } from '../../src/reading/places/toponyms/name-spans.ts'
import { recognitionFeatures, type Features } from '../../src/reading/places/toponyms/recognition-features.ts'
import { anchorsOf, resolutionFeatures, senseKey, sensesOf } from '../../src/reading/places/toponyms/resolution-features.ts'
import { weighed } from '../../src/reading/places/toponyms/toponyms.ts'
import { weigh } from '../../src/reading/places/toponyms/weights.ts'
import { prepare } from '../../src/reading/text/prepare.ts'
import { loadToponymCorpus } from './toponym-corpus.ts'

type Weights = Record<string, number>

const STEPS = 400
const RATE = 0.05

/** Climbs by Adam; `gradient` adds into its second argument. */
const fit = (names: ReadonlySet<string>, ridge: number, gradient: (w: Weights, g: Weights) => number): Weights => {
  const w: Weights = Object.fromEntries([...names].map((n) => [n, 0]))
  const m: Weights = { ...w }
  const v: Weights = { ...w }
  for (let step = 1; step <= STEPS; step++) {
    const g: Weights = Object.fromEntries([...names].map((n) => [n, n === 'bias' ? 0 : -ridge * w[n]!]))
    const likelihood = gradient(w, g)
    for (const n of names) {
      m[n] = 0.9 * m[n]! + 0.1 * g[n]!
      v[n] = 0.999 * v[n]! + 0.001 * g[n]! ** 2
      w[n] = w[n]! + (RATE * (m[n]! / (1 - 0.9 ** step))) / (Math.sqrt(v[n]! / (1 - 0.999 ** step)) + 1e-8)
    }
    if (step % 100 === 0) console.error(step, likelihood.toFixed(1))
  }
  return Object.fromEntries(Object.entries(w).map(([n, x]) => [n, Math.round(x * 100) / 100]))
}

const logistic = (x: number): number => 1 / (1 + Math.exp(-x))

const world = loadWorld()
const articles = ['lgl', 'trnews'].flatMap((name) =>
  loadToponymCorpus(`../shared/bench/geo-${name}`)
    .filter((_, i) => i % 2 === 0)
    .map((article) => {
      const chart = readValues(prepare(article.text, []), world)
      const spans = nameSpans(chart, world)
      const gold = new Map(article.toponyms.map((t) => [t.span.join('-'), t]))
      // TR-News is the smaller set and the nearer one to the texts that this is for.
      return { chart, spans, gold, features: recognitionFeatures(chart, spans), weight: name === 'lgl' ? 1 : 2 }
    }),
)

const cases = articles.flatMap(({ spans, gold, features, weight }) =>
  spans.map((s, i) => ({ features: features[i]!, right: gold.has(s.span.join('-')), weight })),
)
const namesOf = (all: readonly Features[]): Set<string> => new Set(all.flatMap((f) => Object.keys(f).filter((name) => f[name])))
const recognition = fit(namesOf(cases.map((c) => c.features)), 1, (w, g) => {
  let likelihood = 0
  for (const { features, right, weight } of cases) {
    const p = logistic(weigh(features, w))
    likelihood += weight * Math.log(right ? p : 1 - p)
    for (const n in features) g[n]! += weight * ((right ? 1 : 0) - p) * Number(features[n])
  }
  return likelihood
})

const isNear = (s: NameSpan, gold: { lat: number | null; lon: number | null } | undefined): boolean[] | null =>
  gold === undefined || gold.lat === null
    ? null
    : s.candidates.map((c) => c.lat !== null && kmAcross({ lat: c.lat, lon: c.lon! }, { lat: gold.lat!, lon: gold.lon! }) < 161)
interface Choice {
  features: Features[]
  near: boolean[]
  weight: number
}
const contexts = articles.map((article) => {
  const accepted = article.spans.filter((s, i) => weigh(article.features[i]!, recognition) > 0 || article.gold.has(s.span.join('-')))
  return { ...article, accepted, senses: sensesOf(accepted, article.chart.tokens) }
})
const choicesIn = (round: number): Choice[] =>
  contexts.flatMap(({ accepted, senses: first, gold, weight }) => {
    const senses = round === 1 ? first : weighed(first, firstRound)
    const anchors = anchorsOf(senses)
    return accepted.flatMap((s) => {
      const near = isNear(s, gold.get(s.span.join('-')))
      if (!near || !near.includes(true) || !near.includes(false)) return []
      return [{ features: resolutionFeatures(senses.get(senseKey(s))!, anchors, senses.size), near, weight }]
    })
  })
const fitChoices = (choices: readonly Choice[]): Weights =>
  fit(namesOf(choices.flatMap((c) => c.features)), 0.5, (w, g) => {
    let likelihood = 0
    for (const { features, near, weight } of choices) {
      const scores = features.map((f) => Math.exp(weigh(f, w)))
      const all = scores.reduce((a, b) => a + b, 0)
      const good = scores.reduce((a, b, i) => a + (near[i] ? b : 0), 0)
      likelihood += weight * Math.log(good / all)
      for (const [i, f] of features.entries()) {
        const pull = weight * ((near[i] ? scores[i]! / good : 0) - scores[i]! / all)
        for (const n in f) g[n]! += pull * Number(f[n])
      }
    }
    return likelihood
  })
const firstRound: Weights = fitChoices(choicesIn(1))
const choices = choicesIn(2)
const secondRound = fitChoices(choices)

console.log(`export const RECOGNITION: Readonly<Record<string, number>> = ${JSON.stringify(recognition, null, 2)}`)
console.log(`export const FIRST_ROUND: Readonly<Record<string, number>> = ${JSON.stringify(firstRound, null, 2)}`)
console.log(`export const SECOND_ROUND: Readonly<Record<string, number>> = ${JSON.stringify(secondRound, null, 2)}`)

let tp = 0
let got = 0
const wanted = articles.reduce((n, a) => n + a.gold.size, 0)
for (const { features, right } of cases) {
  if (weigh(features, recognition) <= 0) continue
  got++
  if (right) tp++
}
console.error(
  `recognition P ${(tp / got).toFixed(3)} R ${(tp / wanted).toFixed(3)}; in reach ${cases.filter((c) => c.right).length} of ${wanted}`,
)
const hits = choices.filter(
  ({ features, near }) => near[features.map((f) => weigh(f, secondRound)).reduce((best, x, i, all) => (x > all[best]! ? i : best), 0)],
)
console.error(`choice right ${hits.length} of ${choices.length} that have a choice`)
