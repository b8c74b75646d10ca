import { loadWorld, read, type World } from '../../src/index.ts'
import type { Chart } from '../../src/grammar/chart.ts'
import { readValues } from '../../src/reading/cascade.ts'
import { nameOf } from '../../src/reading/places/toponyms/name-spans.ts'
import { resolve } from '../../src/reading/places/toponyms/toponyms.ts'
import { prepare } from '../../src/reading/text/prepare.ts'
import type { Evaluation, Group } from '../evaluation.ts'
import { scorePlaces, type Point } from './score-places.ts'
import { loadToponymCorpus, type GoldArticle } from './toponym-corpus.ts'

/** Names of places against LGL or TR-News: rules and weights were made on the odd articles, misses are shown of these only. */
export const placesEvaluation = (corpus: string): Evaluation => ({
  summary: 'names of places: recognised by exact span, resolved within 161 km; odd and even articles',
  corpus,
  run: (path, { misses }) => {
    const articles = loadToponymCorpus(path)
    const world = loadWorld()
    const group = (name: string, part: readonly GoldArticle[]): Group => {
      const scores = scorePlaces(
        part,
        ({ id, title, publisher, text }) => read({ id, title, publisher, text }, { world }),
        (article) => resolveGold(article, world),
      )
      const figure = (n: number, digits = 0): string => n.toFixed(digits)
      return {
        name,
        rows: scores.rows,
        ceilings: {},
        note: `${part.length} articles; recognised names: mean error ${figure(scores.meanKm)} km, median ${figure(scores.medianKm, 1)} km, AUC ${figure(scores.auc, 3)}`,
        misses: misses && name === 'odd' ? scores.misses : [],
      }
    }
    return [
      group(
        'odd',
        articles.filter((_, i) => i % 2 === 0),
      ),
      group(
        'even',
        articles.filter((_, i) => i % 2 === 1),
      ),
      group('all', articles),
    ]
  },
})

/** Where each annotated name lies, its span given; null where nothing is known by the name. */
const resolveGold = ({ text, toponyms }: GoldArticle, world: World): Point[] => {
  const chart = readValues(prepare(text, []), world)
  const names = toponyms.map(({ span }) => {
    const range = rangeOf(chart, span)
    return range && nameOf(chart, range, world)
  })
  const meant = new Map(
    resolve(
      chart,
      names.filter((n) => n !== null),
    ).map((t) => [t.first, t.meant]),
  )
  return names.map((n) => (n ? meant.get(n.first)! : null))
}

const rangeOf = ({ tokens }: Chart, [start, end]: readonly [number, number]): { first: number; end: number } | null => {
  const first = tokens.findIndex((t) => t.end > start)
  let last = first
  while (last >= 0 && last < tokens.length && tokens[last]!.start < end) last++
  return first < 0 || last <= first ? null : { first, end: last }
}
