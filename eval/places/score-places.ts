import type { Report } from '../../src/index.ts'
import { distanceKm } from '../../src/geo/sphere.ts'
import { Tally, type Row } from '../scoring/tally.ts'
import type { GoldArticle } from './toponym-corpus.ts'

/** Right is what lies nearer than this: the bound that all published figures use (100 miles). */
const RIGHT_KM = 161
/** What an unresolved name is charged, half of the Earth's circumference. */
const FARTHEST_KM = 20_039

export type Point = { lat: number | null; lon: number | null } | null

export interface PlaceScores {
  rows: Record<string, Row>
  misses: string[]
  /** Over gold names with coordinates that were recognised: the usual figures beside the accuracy. */
  meanKm: number
  medianKm: number
  auc: number
}

/**
 * Recognition: exact spans over all annotated names, linked or not. A: recognised names with gold coordinates; B: gold
 * spans handed over, a name without position charged 20,039 km. End to end: exact span and within 161 km, over all
 * linked gold names.
 */
export const scorePlaces = (
  articles: readonly GoldArticle[],
  reportOf: (article: GoldArticle) => Report,
  resolveGold: (article: GoldArticle) => Point[],
): PlaceScores => {
  const tally = new Tally()
  const errors: number[] = []
  for (const article of articles) {
    const { places } = reportOf(article)
    const found = new Map(places.map((p) => [p.span.join(), p]))
    const gold = new Set(article.toponyms.map((t) => t.span.join()))
    const hits = article.toponyms.filter((t) => found.has(t.span.join()))
    tally.count('recognition', hits.length, article.toponyms.length, places.length)
    for (const p of places) if (!gold.has(p.span.join())) tally.miss(article.id, 'too much', p.text, around(article, p.span))
    const supplied = resolveGold(article)
    for (const [i, t] of article.toponyms.entries()) {
      const words = article.text.slice(...t.span)
      const got = found.get(t.span.join())
      if (!got) tally.miss(article.id, 'not found', words, t.linked, around(article, t.span))
      if (t.lat === null) continue
      const km = errorKm(t, got ?? null)
      tally.count('end to end @161', got && km < RIGHT_KM ? 1 : 0, 1, got ? 1 : 0)
      const kmB = errorKm(t, supplied[i]!)
      tally.count('resolution B @161', kmB < RIGHT_KM ? 1 : 0, 1, 1)
      if (!got) continue
      errors.push(km)
      tally.count('resolution A @161', km < RIGHT_KM ? 1 : 0, 1, 1)
      if (km >= RIGHT_KM)
        tally.miss(article.id, 'elsewhere', words, t.linked, `read ${got.id} ${got.lat}, ${got.lon}, ${Math.round(km)} km off`)
    }
  }
  errors.sort((a, b) => a - b)
  return {
    rows: tally.rows(),
    misses: tally.misses,
    meanKm: errors.reduce((a, b) => a + b, 0) / errors.length,
    medianKm: errors[Math.floor(errors.length / 2)] ?? NaN,
    auc: areaUnder(errors),
  }
}

const errorKm = (gold: Point, got: Point): number =>
  got === null || got.lat === null || gold === null || gold.lat === null
    ? FARTHEST_KM
    : distanceKm({ lat: gold.lat, lon: gold.lon! }, { lat: got.lat, lon: got.lon! })

/** Trapezoid area under the sorted ln(e + 1), as a share of the largest possible one. */
const areaUnder = (sorted: readonly number[]): number => {
  let area = 0
  for (let i = 1; i < sorted.length; i++) area += (Math.log(sorted[i - 1]! + 1) + Math.log(sorted[i]! + 1)) / 2
  return area / (Math.log(FARTHEST_KM) * (sorted.length - 1))
}

const around = ({ text }: GoldArticle, [start, end]: readonly [number, number]): string =>
  `…${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}…`.replaceAll('\n', ' ')
