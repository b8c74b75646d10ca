import type { Token } from '../../../grammar/token.ts'
import type { Candidate } from './candidate.ts'
import { kmAcross } from './km-across.ts'
import type { NameSpan } from './name-span.ts'
import { regionBehind, type Features } from './recognition-features.ts'

const NEAR_KM = 100
/** An area wider than this is near to too much. */
const WIDE_KM = 150

/** One name of the article with all its uses: they mean one place. */
export interface Sense {
  key: string
  uses: number
  candidates: readonly Candidate[]
  /** How likely each candidate is before the article is asked. */
  prior: readonly number[]
  /** Regions named right behind it: "Paris, Texas". */
  regions: readonly Candidate[]
}

const priorOf = (candidates: readonly Candidate[]): number[] => {
  const weights = candidates.map((c) => (c.population + 500) ** 0.8 * (c.kind === 'country' ? 1e3 : c.row ? 30 : 1))
  const sum = weights.reduce((a, b) => a + b, 0)
  return weights.map((w) => w / sum)
}

const liesIn = (c: Candidate, region: Candidate): boolean =>
  region.kind === 'country'
    ? region.country === c.country && c.kind !== 'country'
    : region.place !== null && c.place !== null && (region.place.index === c.place.province || region.place.index === c.place.county)

/** The names of an article, each with what it may mean. Accepted names only: what is no place says nothing about places. */
export const sensesOf = (spans: readonly NameSpan[], tokens: readonly Token[]): Map<string, Sense> => {
  const at = new Map(spans.map((s) => [s.first, s]))
  const senses = new Map<string, Sense & { regions: Candidate[] }>()
  for (const s of spans) {
    let sense = senses.get(senseKey(s))
    if (!sense)
      senses.set(senseKey(s), (sense = { key: senseKey(s), uses: 0, candidates: s.candidates, prior: priorOf(s.candidates), regions: [] }))
    sense.uses++
    for (const region of regionBehind(s, tokens, at)?.candidates ?? [])
      if (s.candidates.some((c) => liesIn(c, region))) sense.regions.push(region)
  }
  for (const sense of senses.values()) {
    if (sense.regions.length === 0) continue
    const inside = sense.candidates.map((c, i) => (sense.regions.some((r) => liesIn(c, r)) ? sense.prior[i]! : 0))
    const sum = inside.reduce((a, b) => a + b, 0)
    sense.prior = inside.map((w) => w / sum)
  }
  return senses
}

export const senseKey = (s: NameSpan): string => (s.demonym ? `${s.key} (demonym)` : s.key)

/** What one name of the article may mean, as the others see it. */
interface Anchor {
  readonly sense: Sense
  readonly candidate: Candidate
  readonly weight: number
}

// Less likely readings of other names are noise and cost time.
const LEAST_WEIGHT = 0.02

/** What all names of the article may mean, the unlikely left out. */
export const anchorsOf = (senses: ReadonlyMap<string, Sense>): Anchor[] =>
  [...senses.values()].flatMap((sense) =>
    sense.candidates.flatMap((candidate, i) => (sense.prior[i]! >= LEAST_WEIGHT ? [{ sense, candidate, weight: sense.prior[i]! }] : [])),
  )

/** For each candidate of a name what speaks for it: the article's other names, and how well known it is itself. */
export const resolutionFeatures = (sense: Sense, anchors: readonly Anchor[], senses: number): Features[] => {
  const others = anchors.filter((a) => a.sense !== sense)
  const total = Math.max(1, senses - 1)
  const most = Math.max(...sense.candidates.map((c) => c.population))
  return sense.candidates.map((c) => {
    let sameCountry = 0
    let sameProvince = 0
    let near = 0
    let provinceNamed = 0
    let countryNamed = 0
    let countyNamed = 0
    const province = c.place ? (c.kind === 'province' ? c.place.index : c.place.province) : -1
    for (const { candidate: o, weight } of others) {
      if (c.country !== null && o.country === c.country) {
        sameCountry += weight
        if (o.kind === 'country') countryNamed = Math.max(countryNamed, weight)
        else if (o.place && province >= 0) {
          if (o.place.province === province) sameProvince += weight
          if (o.place.index === province) provinceNamed = Math.max(provinceNamed, weight)
          if (o.place.index === c.place!.county) countyNamed = Math.max(countyNamed, weight)
        }
      }
      if (isNear(c, o)) near += weight
    }
    const area = c.kind === 'province' || c.kind === 'county' || c.kind === 'country'
    const population = Math.log10(c.population + 1) / 7
    return {
      'population of a town': area ? 0 : population,
      'population of an area': area ? population : 0,
      largest: c.population === most ? 1 : 0,
      'curated town': c.row && !area ? 1 : 0,
      'curated area': c.row && area ? 1 : 0,
      government: c.row?.government && c.preferred ? 1 : 0,
      country: c.kind === 'country' ? 1 : 0,
      capital: c.kind === 'capital' ? 1 : 0,
      province: c.kind === 'province' ? 1 : 0,
      county: c.kind === 'county' ? 1 : 0,
      preferred: c.preferred ? 1 : 0,
      contained: sense.regions.some((r) => liesIn(c, r)) ? 1 : 0,
      'country share': sameCountry / total,
      'country some': Math.min(1, sameCountry),
      'country named': countryNamed,
      'province share': sameProvince / total,
      'province some': Math.min(2, sameProvince) / 2,
      'province named': provinceNamed,
      'county named': countyNamed,
      'near share': near / total,
      'near some': Math.min(2, near) / 2,
    }
  })
}

const NEAR_DEGREES = 0.9

const isNear = (a: Candidate, b: Candidate): boolean =>
  a.lat !== null &&
  b.lat !== null &&
  Math.abs(a.lat - b.lat) < NEAR_DEGREES &&
  a.kind !== 'country' &&
  b.kind !== 'country' &&
  b.radiusKm < WIDE_KM &&
  kmAcross({ lat: a.lat, lon: a.lon! }, { lat: b.lat, lon: b.lon! }) < NEAR_KM

/** The candidates' chances after the article was asked: what the other names of a second round see. */
export const posterior = (scores: readonly number[]): number[] => {
  const top = Math.max(...scores)
  const odds = scores.map((s) => Math.exp(s - top))
  const sum = odds.reduce((a, b) => a + b, 0)
  return odds.map((o) => o / sum)
}
