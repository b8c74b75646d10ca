import type { Token } from '../../../grammar/token.ts'
import type { Candidate } from './candidate.ts'
import { kmAcross } from './km-across.ts'
import type { NameSpan } from './name-span.ts'
import { regionBehind, type Features } from './recognition-features.ts'

const NEAR_KM = 100

/** One name of the article with all its uses: they mean one place. */
interface Sense {
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
    if (!sense) senses.set(senseKey(s), (sense = { key: senseKey(s), uses: 0, candidates: s.candidates, prior: priorOf(s.candidates), regions: [] }))
    sense.uses++
    for (const region of regionBehind(s, tokens, at)?.candidates ?? []) if (s.candidates.some((c) => liesIn(c, region))) sense.regions.push(region)
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

/** For each candidate of a name what speaks for it: the article's other names, and how well known it is itself. */
export const resolutionFeatures = (sense: Sense, senses: ReadonlyMap<string, Sense>): Features[] => {
  const others = [...senses.values()].filter((s) => s !== sense)
  const total = others.length || 1
  const most = Math.max(...sense.candidates.map((c) => c.population))
  return sense.candidates.map((c) => {
    let sameCountry = 0
    let sameProvince = 0
    let near = 0
    let provinceNamed = 0
    let countryNamed = 0
    let countyNamed = 0
    const province = c.place ? (c.kind === 'province' ? c.place.index : c.place.province) : -1
    for (const other of others)
      for (const [i, o] of other.candidates.entries()) {
        const weight = other.prior[i]!
        if (weight < 0.01) continue
        if (c.country !== null && o.country === c.country) sameCountry += weight
        if (o.kind === 'country' && o.country === c.country) countryNamed = Math.max(countryNamed, weight)
        if (o.place && province >= 0) {
          if (o.place.province === province) sameProvince += weight
          if (o.place.index === province) provinceNamed = Math.max(provinceNamed, weight)
          if (o.place.index === c.place!.county) countyNamed = Math.max(countyNamed, weight)
        }
        if (o.lat !== null && c.lat !== null && o.kind !== 'country' && c.kind !== 'country' && o.radiusKm < 150 && kmAcross({ lat: c.lat, lon: c.lon! }, { lat: o.lat, lon: o.lon! }) < NEAR_KM) near += weight
      }
    const contained = sense.regions.some((r) => liesIn(c, r))
    return {
      population: Math.log10(c.population + 1) / 7,
      largest: c.population === most ? 1 : 0,
      curated: c.row ? 1 : 0,
      country: c.kind === 'country' ? 1 : 0,
      capital: c.kind === 'capital' ? 1 : 0,
      province: c.kind === 'province' ? 1 : 0,
      county: c.kind === 'county' ? 1 : 0,
      preferred: c.preferred ? 1 : 0,
      contained: contained ? 1 : 0,
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
