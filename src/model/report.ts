/**
 * The public format `groundtrack/report@1`: what `groundtrack read --json` prints, one object a line, and what
 * `read()` returns. `schema/report.schema.json` is generated from these types (`npm run build:schema`).
 *
 * Null means "the text does not say". A value the reader inferred carries `inferred`, with how.
 */

import type { DayPart } from './day-parts.ts'

/** Start and end (exclusive) in UTF-16 code units of `article.text`. */
export type Span = [start: number, end: number]

export interface Report {
  format: 'groundtrack/report@1'
  article: Article
  events: Event[]
  claims: Claim[]
  times: TimeMention[]
  places: PlaceMention[]
  quantities: QuantityMention[]
  actors: ActorMention[]
  findings: Finding[]
}

export interface Article {
  /** File name without ending, or a stable id of the URL. */
  id: string
  url: string | null
  title: string | null
  publisher: string | null
  /** BCP 47 primary language of the text; "und" where too little text to tell. */
  language: string
  /** ISO 8601 date-time with offset, or a date, or null. */
  published: string | null
  /** Names of its writers, as its page says. */
  byline?: string
  /** When it was last changed after that, ISO 8601 with offset or a date, as its page says. */
  updated?: string
  /** given: by the user or the article's own metadata; page: by markup; text: read in the text; none. */
  publishedBasis: 'given' | 'page' | 'text' | 'none'
  /** Without a publication date: the days between which the reader could infer it, EDTF interval, or null. */
  publishedBounds?: Inferred<string> | null
  /** The text that all offsets count in. */
  text: string
  dropped: Dropped[]
  /** What the reader could not do, in words: another language, a text cut at a limit. */
  notes?: string[]
}

export interface Dropped {
  span: Span
  reason: DropReason
}

export type DropReason =
  | 'byline'
  | 'dateline'
  | 'agency-stamp'
  | 'caption'
  | 'navigation'
  | 'related-links'
  | 'newsletter'
  | 'cookie-notice'
  | 'copyright'
  | 'contact'
  | 'editor-note'
  | 'live-blog-time'
  | 'heading'
  | 'stage-direction'
  | 'share-bar'
  | 'markup'
  | 'foreign-language'
  | 'disclaimer'

/** A value with how it was inferred; never used where the text states it. */
export interface Inferred<T> {
  value: T
  inferred: true
  how: string
}

export type EventType =
  | 'launch'
  | 'artillery'
  | 'nuclear-test'
  | 'satellite-launch'
  | 'meeting'
  | 'visit'
  | 'statement'
  | 'agreement'
  | 'authorization'
  | 'deployment'
  | 'recruitment'
  | 'sanction'
  | 'exercise'
  | 'procurement'
  | 'strike'
  | 'interception'
  | 'warning'
  | 'other'

/** A number as stated: exact, or with a lower or upper bound only, or both. */
export interface Amount {
  value?: number
  min?: number
  max?: number | null
  approx?: boolean
  inferred?: true
}

export interface ActorRef {
  /** ISO 3166 alpha-2 code of a state, or the id of an organisation or person, or null. */
  id: string | null
  name: string
  /** Nobody is named as actor: the state from whose soil it was launched. */
  inferred?: true
}

export interface PlaceRef {
  /** The place phrase in the article's words. */
  name: string
  id?: string | null
  lat?: number
  lon?: number
  radiusKm?: number
  inferred?: true
}

export interface ZoneVerdict {
  holder: string | null
  kind: 'eez' | 'territorial-sea' | 'contiguous-zone' | 'high-seas' | 'air-defence-zone'
  verdict: 'inside' | 'outside'
  likelihood: Likelihood | null
}

export interface Event {
  id: string
  type: EventType
  main: boolean
  /** PLOVER code by the table in docs/plover.md; null for "other". */
  plover: string | null
  actor: ActorRef | null
  target: ActorRef | null
  participants: ActorRef[]
  /** class: as stated, normalised (SRBM, MRBM, IRBM, ICBM, SLBM, cruise, slv, artillery, ballistic, missile). */
  weapon: { class: string | null; name: string | null } | null
  count: Amount | null
  /** EDTF level 1: 2025-10-31~ about, 2025-09 month, a/b interval. Day at the place of the event. */
  date: string | null
  dateInferred?: Inferred<string> | null
  /** HH:MM at the place of the event. */
  timeLocal: string | null
  /** YYYY-MM-DDTHH:MMZ. */
  timeUtc: string | null
  /** Part of the day at the place of the event, where the text names one and no clock. */
  partOfDay?: DayPart
  launchArea: PlaceRef | null
  toward: PlaceRef | null
  landing: PlaceRef | null
  /** Distance flown. */
  rangeKm: Amount | null
  apogeeKm: Amount | null
  flightTimeMin: Amount | null
  /** What the type, or this flight on another path, could reach; never the distance flown. */
  capabilityRangeKm: Amount | null
  bearingDeg: number | null
  facility: PlaceRef | null
  platform: 'road-mobile' | 'rail' | 'submarine' | 'silo' | 'aircraft' | 'ship' | null
  trajectory: 'lofted' | 'depressed' | 'irregular' | 'minimum-energy' | null
  outcome: 'success' | 'failure' | 'unknown' | null
  casualties: { killed?: Amount; injured?: Amount; none?: true } | null
  zone: ZoneVerdict | null
  /** Ids of the claims that built this event. */
  claims: string[]
  /** Spans of the words that mention the event. */
  mentions: Span[]
}

/** The seven ICD 203 bands. */
export type Likelihood =
  'almost no chance' | 'very unlikely' | 'unlikely' | 'roughly even chance' | 'likely' | 'very likely' | 'almost certain'

export type HedgeKind = 'likelihood' | 'belief' | 'appearance' | 'report' | 'possibility' | 'estimate' | 'preliminary'

export interface Hedge {
  /** The speaker's own words. */
  words: string
  span: Span
  kind: HedgeKind
  /** Only for kind "likelihood": ICD 203 gives the other words no band. */
  likelihood: Likelihood | null
  /** The field the hedge covers, or "claim" for the whole. */
  scope: string
}

export interface Source {
  /** Speaker in normal form. */
  name: string
  id: string | null
  /** The reporting words: "said", "according to". */
  cue: string | null
  /** The words that name the speaker here. */
  span: Span | null
  /** Says it together with the source before ("Seoul and Tokyo said"): neither has it from the other. */
  together?: true
}

export interface Claim {
  id: string
  /** Id of the event the claim is about. */
  event: string
  /** Name of the event field, or "occurrence", or "statement" for words that state none of the fields. */
  field: string
  value: unknown
  span: Span
  /** The claim's words stand inside quotation marks. */
  quoted: boolean
  /** Nearest speaker first; empty: the article says it itself. */
  sources: Source[]
  hedge: Hedge | null
  polarity: 'affirmed' | 'denied'
  /** Which of several: "first", "second", "both", or a scope ("withdrawn"); null for all. */
  item?: string | null
  /** Name of the rule that read the value. */
  rule?: string
}

export interface TimeMention {
  text: string
  span: Span
  /** EDTF; null where the words cannot be resolved ("days after a visit", no publication date). */
  edtf: string | null
  /** HH:MM as stated, in `zone`. */
  clock: string | null
  /** IANA name, "local" (at the place of the event) or null where none is stated. */
  zone: string | null
  /** 1 Monday to 7 Sunday, where the words name a weekday. */
  weekday: number | null
  /** The calendar date in the words themselves: "--05-29", "2016-02", "2017-05-29"; null where none. */
  stated: string | null
  /** "four days after": how many, of what, which way. */
  offset: { count: number | null; unit: TimeUnit; direction: 'before' | 'after' } | null
  /** Event or time the offset counts from, by id ("e1") or span; null: the publication. */
  anchor: string | Span | null
  /** EDTF of the anchor, where known. */
  anchorEdtf?: string | null
  approx: boolean
  /** Index in `times` of the time of which this one is a gloss in another zone: "9:30 a.m. (0030 GMT)". */
  glossOf: number | null
  rule: string
}

export type TimeUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'

export interface PlaceMention {
  text: string
  span: Span
  id: string | null
  lat: number | null
  lon: number | null
  radiusKm: number | null
  kind: string
  /** ISO 3166 code of the state that it is or lies in; null for seas and where not known. */
  country?: string | null
  names: string[]
  /** literal; metonym ("Seoul said"); demonym ("South Korean"). */
  use: 'literal' | 'metonym' | 'demonym'
}

export interface QuantityMention {
  text: string
  span: Span
  /** In `unit`; null where the words give only a bound. */
  value: number | null
  min?: number
  max?: number | null
  /** km, m, cm, mm, ft, mi, nmi, yd, s, min, h, d, kg, t, g, deg, kt-tnt, percent, count ... */
  unit: string
  dimension: string
  approx: boolean
  /** Index in `quantities` of the quantity this one restates in another unit: "700 km (435 miles)". */
  glossOf: number | null
  rule: string
}

export interface ActorMention {
  text: string
  span: Span
  kind: 'person' | 'organization' | 'state' | 'role' | 'group'
  id: string | null
  /** Normal form. */
  name: string
  roles: string[]
}

export type Verdict = 'consistent' | 'contradicted' | 'implausible' | 'undetermined'

/** Where a sentence of our own tells a length: a reader may want another unit. */
export interface ToldLength {
  /** The figures with their unit, in UTF-16 code units of the sentence: "700 km", "650 to 750 km". */
  span: Span
  /** What they say, km: one figure, or both ends. */
  km: number[]
}

export interface Finding {
  /** Name of the check: unit-pair, weekday-date, interval ... */
  check: string
  verdict: Verdict
  /** Ids of the claims tested; empty where the words tested are no claim of an event. */
  claims: string[]
  /** The words tested. */
  spans: Span[]
  inputs: Record<string, string | number | boolean | null>
  /** How far the value lies from the nearest limit of the verdict, with its unit in the key's name. */
  margin?: Record<string, number> | null
  /** One sentence a person can read. */
  sentence: string
  /** The lengths that the sentence tells; words of the article, and figures that are about units, are none. */
  lengths?: ToldLength[]
}
