/**
 * What the rules of reading/ make, by kind: the payload of a `Value`. Internal; the public format is report.ts.
 * Every stage adds values of its own kinds to the chart; later stages match on them.
 */
import type { Amount, TimeUnit, ZoneVerdict } from './report.ts'

declare module '../grammar/value.ts' {
  interface ValueKinds {
    number: NumberData
    ordinal: OrdinalData
    quantity: QuantityData
    time: TimeData
    place: PlaceData
    'place-phrase': PlacePhraseData
    organization: OrganizationData
    person: PersonData
    title: TitleData
    weapon: WeaponData
    speaker: SpeakerData
    hedge: HedgeData
    attribution: AttributionData
  }
}

/** "10", "1,000", "1 000", "two", "several" (min 3), "about 200", "200 to 250", "at least two". */
export interface NumberData {
  amount: Amount
  /** How it was printed: digits can stand for a clock or a year, words cannot. */
  form: 'digits' | 'words' | 'vague'
}

/** "first", "ninth", "21st". */
export interface OrdinalData {
  value: number
  /** "another" after "first", "last", "latest" are not ordinals and never get here. */
  form: 'digits' | 'words'
}

export interface QuantityData {
  /** In `unit`. */
  amount: Amount
  unit: string
  dimension: 'length' | 'duration' | 'mass' | 'angle' | 'yield' | 'speed' | 'share' | 'count' | 'money' | 'magnitude'
  /** The amount in kilometres (length), minutes (duration), kilograms (mass), else as `amount`. */
  normal: Amount
  /** "300-mm launcher", "45-minute flight": stands before a noun. */
  attributive: boolean
  /** The same length in another unit, from "(435 miles)", ", that's some 280 miles". */
  gloss?: { amount: Amount; unit: string; normal: Amount; first: number; end: number }
}

/** What the words of a time expression say, before it is resolved. */
export interface TimeData {
  year?: number
  /** 1 to 12 */
  month?: number
  day?: number
  /** 1 Monday to 7 Sunday. */
  weekday?: number
  season?: 'spring' | 'summer' | 'autumn' | 'winter'
  quarter?: number
  /** First year of "the 1990s". */
  decade?: number
  /** "the first half of 2017". */
  half?: 1 | 2
  /** HH:MM in 24 hours. */
  clock?: string
  /** "half past eight": no word says which half of the day. */
  halfOpen?: true
  seconds?: number
  /** IANA zone, "local", or undefined. "Pyongyang time" is Asia/Pyongyang, "Hawaii time" Pacific/Honolulu. */
  zone?: string
  part?: 'early' | 'dawn' | 'morning' | 'noon' | 'afternoon' | 'evening' | 'night' | 'late' | 'mid' | 'end'
  /** today, yesterday, this week, last October, next Thursday, the previous day, the same day. */
  deictic?: {
    unit: TimeUnit | 'weekday' | 'weekend' | 'month-name' | 'season' | 'decade' | 'quarter'
    /** -1 last/previous/yesterday, 0 this/today/same, 1 next/tomorrow. */
    step: number
    /** Counts from: the publication ("last week"), or the anchor in the story ("the previous day", "the same day"). */
    from: 'publication' | 'story'
    /** "earlier this week": before; "later on Sunday": after. */
    side?: 'earlier' | 'later'
  }
  /** "four days after", "two weeks earlier", "eight days ago", "23 minutes later". */
  offset?: {
    amount: Amount
    unit: TimeUnit
    direction: 'before' | 'after'
    /** ago: from the publication; story: from the event last told; clause: from what follows ("after a visit"). */
    from: 'ago' | 'story' | 'clause'
    /** "a year ago today": the very day. */
    toTheDay?: true
  }
  /** since, until, by, before, after, from, for: the preposition that gives the time its sense. */
  relation?: 'at' | 'since' | 'until' | 'before' | 'after' | 'during'
  /** Second end of "from Feb. 8 to Feb. 25", "between ... and ...", "Feb. 7-14". */
  until?: TimeData
  /** A stretch that ends or begins at the publication: "over the past three weeks", "the third in three weeks". */
  period?: { amount: Amount; unit: TimeUnit; side: 'past' | 'future' }
  approx?: boolean
  /** A bare duration ("for two hours") is not a time and never gets here; a date of a series ("every Monday") is. */
  repeated?: boolean
}

/** A name found in the gazetteer, or a name that a pattern makes a place ("the port of Fukaura"). */
export interface PlaceData {
  id: string | null
  /** country, capital, province, town, site, sea, water, island, peninsula, continent, region, facility */
  kind: string
  /** Preferred English name. */
  name: string
  /** All names. */
  names: readonly string[]
  /** ISO 3166 alpha-2 code of the state it lies in or is; null for seas and the like. */
  country: string | null
  lat: number | null
  lon: number | null
  radiusKm: number | null
  /** IANA zone of its clocks. */
  zone: string | null
  use: 'literal' | 'metonym' | 'demonym'
}

/** "the Hwangju area of North Hwanghae Province", "the Sea of Japan about 400 km from the launch site". */
export interface PlacePhraseData {
  /** The words from the head name to the end of its complements, without a leading preposition. */
  text: string
  /** The place the phrase is about; null for "waters off its east coast" with no antecedent. */
  head: PlaceData | null
  /** into, in, from, near, over, toward, off, at, between, through: how the place takes part; null where bare. */
  relation: string | null
  /** "about 400 km from the launch site", "200 to 250 km west of X". */
  distanceKm?: Amount
  bearing?: string
  near?: boolean
  /** What was aimed at, by its words: "at rebel positions in Homs", of which `text` keeps "Homs". */
  target?: true
  /** The phrase names a zone of the sea: holder as ISO code, null for "the country's"; which side of its limit. */
  zone?: { holder: string | null; kind: ZoneVerdict['kind']; side: 'inside' | 'outside' | null }
}

export interface OrganizationData {
  id: string | null
  /** Normal form: "Joint Chiefs of Staff". */
  name: string
  /** outlet, agency, military, ministry, government, body, company, institute, party, legislature */
  kind: string
  /** ISO code of its state, or null. */
  country: string | null
}

export interface PersonData {
  id: string | null
  /** Full name in normal form where known: "Pete Hegseth". */
  name: string
  /** Last word, or family name first for Koreans and Chinese: how the article calls him later. */
  family: string
  roles: string[]
  country: string | null
  gender: 'f' | 'm' | null
}

/** "U.S. Defense Secretary", "vice director of the General Political Bureau". */
export interface TitleData {
  /** Without the determiner: "Fisheries Agency official", "officials in Seoul". */
  role: string
  country: string | null
  organization: string | null
  /** The role noun, singular: "official". */
  head: string
  plural: boolean
  /** "a", "the", "two", "another", "her"; null for "officials", "President". */
  determiner: string | null
  /** Nothing but a determiner and the noun: "the official". */
  bare: boolean
  gender: 'f' | 'm' | null
}

export interface WeaponData {
  /** As stated: SRBM, MRBM, IRBM, ICBM, SLBM, cruise, slv, satellite, artillery, ballistic, missile, nuclear ...; null for a bare name. */
  class: string | null
  /** Hwasong-12, Scud, KN-23; null for a bare class. */
  name: string | null
  /** The name as this text prints it, where a list holds it by another one: "Agni-5", "Minuteman III". */
  printed?: string
  /** Row of data/weapons.json; null for a bare class or a type not listed there. */
  id: string | null
  /** Class of the named type by that row: known, not stated. */
  typeClass: string | null
  /** State that makes the named type, by that row, ISO code; null or absent where none or several do. */
  country?: string | null
  /** Words from the first modifier to the end, without determiner and count, as printed. */
  text: string
  /** The noun, singular: missile, rocket, projectile, weapon, ICBM, satellite; null for a bare name. */
  head: string | null
  plural: boolean
  /** Published range of the type, km. */
  rangeKm?: { min: number; max: number } | null
  count?: Amount
  /** definite: "the missile"; indefinite: "a missile", "three missiles". */
  definite: boolean
  /** "its third missile" [3], "the first and third missiles" [1, 3]. */
  ordinals?: number[]
  /** Stands before the noun of a happening: "missile test", "Musudan launch"; count and determiner are that noun's. */
  attributive?: true
  /** A class said of something named elsewhere: "were short-range", "described as medium-range". */
  predicative?: true
}

/** Someone who can say something, whole noun phrase: "a JCS official", "officials in Seoul", "he". */
export interface SpeakerData {
  /** Normal form, after coreference where it is a pronoun or a short form. */
  name: string
  id: string | null
  kind: 'person' | 'organization' | 'state' | 'role' | 'group' | 'pronoun'
  country: string | null
  anonymous: boolean
  plural: boolean
  gender: 'f' | 'm' | null
  /** "he", "the ministry", "the official": still to be resolved. */
  needsAntecedent: boolean
  /** The word that a later short mention repeats: "ministry", "official", "command". */
  head: string
}

export interface HedgeData {
  kind: 'likelihood' | 'belief' | 'appearance' | 'report' | 'possibility' | 'estimate' | 'preliminary'
  likelihood: import('./report.ts').Likelihood | null
}

/** Somebody says something here: the words that report it, and who. What is said is found from the sentence around. */
export interface AttributionData {
  /** Nearest to the article first: "Yonhap, citing a JCS officer" gives Yonhap, then the officer. */
  speakers: import('../grammar/value.ts').Value<'speaker'>[]
  /** Words that report: "said", "according to". */
  cue: import('../grammar/token.ts').TokenRange
  manner: 'say' | 'claim' | 'deny' | 'confirm' | 'think' | 'estimate' | 'report' | 'promise' | 'ask' | 'detect'
  /**
   * subject: "<speaker> said"; inverted: "said <speaker>"; according: "according to <speaker>"; citing: "citing
   * <speaker>", inside the attribution before it; agent: "is assessed by <speaker> to"; account: "<speaker>'s figure";
   * participle: ", saying", of a speaker further in front; carried: "in a statement carried by <outlet>", around the
   * attribution of the same sentence.
   */
  form: 'subject' | 'inverted' | 'according' | 'citing' | 'agent' | 'account' | 'participle' | 'carried'
  /** Two who speak together: "Seoul and Tokyo". */
  joint: boolean
  /** "does not believe". */
  negated: boolean
  /** The verb takes what is told as its object: "put the altitude at". */
  object: boolean
}
