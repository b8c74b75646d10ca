import { UNIT_FACTORS } from '../../../checking/unit-factors.ts'

/** What a phrase for a place says: the place, and how far and which way from it. */
export interface PlacePhrase {
  readonly id: string | null
  readonly name: string
  readonly lat: number | null
  readonly lon: number | null
  readonly radiusKm: number | null
  /** "400 km east of": the distance, its upper end where two are given, and the wind. */
  readonly km: number | null
  readonly kmHigh: number | null
  readonly wind: string | null
  /** "Near", "off": beside it. */
  readonly near: boolean
  /** Words of a border or coast: beside the land of a state. */
  readonly beside: boolean
  /** "Between A and B": only A is known. */
  readonly between: boolean
}

const FAR =
  /(?<low>\d[\d,. ]*\d|\d)(?:\s*(?:to|-|–|and)\s*(?<high>\d[\d,.]*))?[\s-]*(?<unit>kilomet(?:er|re)s?|kms?|nautical miles?|nmi|miles?|mi)\b/giu
const WIND = /\b(?<wind>(?:north|south|east|west)(?:-?(?:east|west))?)(?:ward|ern)? (?:of|off)\b/i
const NEAR = /\b(?:near|close to|beside|off|not far from|next to|in the vicinity of|outside)\b/i

const BESIDE = /\b(?:border|frontier|coast|shores?|coastline)\b/i

/** The parts of a place value, from its own words. */
export const placePhrase = (value: unknown): PlacePhrase => {
  const { id = null, name = '', lat = null, lon = null, radiusKm = null } = (value ?? {}) as Partial<Record<keyof PlacePhrase, never>>
  const words = String(name)
  const figures = [...words.matchAll(FAR)]
  const metric = figures.find((f) => /^k/i.test(f.groups!.unit!)) ?? figures[0]
  const km = metric ? kmOf(metric.groups!.low!, metric.groups!.unit!) : null
  const kmHigh = metric?.groups!.high ? kmOf(metric.groups!.high, metric.groups!.unit!) : null
  const wind = WIND.exec(words)?.groups?.['wind']?.toLowerCase().replace('-', '') ?? null
  return {
    id,
    name: words,
    lat,
    lon,
    radiusKm,
    km,
    kmHigh,
    wind,
    near: km === null && NEAR.test(words),
    beside: km === null && BESIDE.test(words),
    between: /\bbetween\b/i.test(words),
  }
}

const kmOf = (printed: string, unit: string): number | null => {
  const figure = Number(printed.replace(/[, ](?=\d{3})/g, '').replace(/,/g, ''))
  const short = /^k/i.test(unit) ? 'km' : /^n/i.test(unit) ? 'nmi' : 'mi'
  return Number.isFinite(figure) ? figure * (FACTORS[short] ?? 1) : null
}

const FACTORS: Readonly<Record<string, number>> = {
  km: 1,
  mi: UNIT_FACTORS['mi']?.factor ?? 1.609344,
  nmi: UNIT_FACTORS['nmi']?.factor ?? 1.852,
}
