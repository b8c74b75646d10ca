/** Rows of the curated facts in data/, as `scripts/build-data.ts` checks and packs them. */

export interface PlaceRow {
  id: string
  /** Preferred English name first, then spelling variants and other names. */
  names: string[]
  /** Those of its names that states dispute, of equal rank: all are shown unless the reader chooses one. */
  disputedNames?: string[]
  /** Names in native script. */
  native?: string[]
  /** "South Korean", "Japanese": adjectives and the people; only states and continents have them. */
  demonyms?: string[]
  kind:
    | 'country'
    | 'capital'
    | 'province'
    | 'town'
    | 'site'
    | 'sea'
    | 'water'
    | 'island'
    | 'peninsula'
    | 'continent'
    | 'region'
    | 'cape'
    | 'base'
  /** ISO 3166 alpha-2, null for seas and regions of many states. */
  country: string | null
  lat: number | null
  lon: number | null
  /** Radius within which "in X" may lie, km. */
  radiusKm: number | null
  /** IANA zone. */
  zone?: string
  /** The name alone stands for the government: "Seoul", "Pyongyang", "the White House". */
  government?: boolean
  /** The bare name is also a common word, surname or first name: it is this place only after a preposition of place. */
  needsCue?: boolean
  source: string
  /** Day the source was looked at, YYYY-MM-DD. */
  checked: string
}

export interface OrganizationRow {
  id: string
  /** Normal form first, then variants and abbreviations. */
  names: string[]
  kind:
    | 'outlet'
    | 'agency'
    | 'military'
    | 'ministry'
    | 'government'
    | 'body'
    | 'company'
    | 'institute'
    | 'party'
    | 'legislature'
    | 'intelligence'
  country: string | null
  /** Id of the organisation it belongs to. */
  parent?: string
  /** Names in the script of its own country: "합동참모본부", "防衛省". Never read in texts, only shown. */
  native?: string[]
  /** Where they were read. */
  nativeSource?: string
  source: string
  /** Day the source was looked at; null where the source says that nothing was looked up. */
  checked: string | null
}

export interface OfficeRow {
  id: string
  /** ISO 3166 alpha-2; null for a body of many states. */
  country: string | null
  kind:
    | 'head-of-state'
    | 'head-of-government'
    | 'leader'
    | 'foreign-minister'
    | 'defence-minister'
    | 'minister'
    | 'security-adviser'
    | 'military-chief'
    | 'commander'
    | 'agency-head'
    | 'ambassador'
    | 'spokesman'
    | 'other'
  /** Full name with its state: "Secretary of Defense of the United States". */
  name: string
  /** Other full names. */
  also?: string[]
  /** As printed without the state, lower case, American spelling: "defense secretary". */
  titles: string[]
  /** Names borne for a time only, EDTF: "Secretary of War", since September 2025. */
  styles?: OfficeStyle[]
  /** Several people hold it at once: spokesmen. */
  many?: true
  /** Its holders need no introduction: "Trump warned". */
  wellKnown?: true
  source: string
  /** Day the source was looked at; null where the source says that nothing was looked up. */
  checked: string | null
}

export interface OfficeStyle {
  name: string
  titles: string[]
  from: string | null
  to: string | null
}

/** A person's time in an office. EDTF; both ends are days in office. */
export interface Tenure {
  /** Id of the office. */
  office: string
  /** Null: not looked up. */
  from: string | null
  /** Null: end not known, in office as far as `seen`. */
  to: string | null
  /** Last day on which a source shows him in office, YYYY-MM-DD; only where `to` is null. */
  seen?: string
  acting?: true
}

export interface PersonRow {
  id: string
  /** Full name in normal form first, then variants ("Kim Jong-un"). */
  names: string[]
  /** How later mentions call him: "Kim", "Hegseth". */
  family: string
  gender: 'f' | 'm'
  country: string
  offices: Tenure[]
  /** Names in the script of his country: "김정은", "岸田文雄". Never read in texts, only shown and looked up. */
  native?: string[]
  /** Where they were read. */
  nativeSource?: string
  source: string
  /** Day the source was looked at; null where the source says that nothing was looked up. */
  checked: string | null
}

export interface WeaponRow {
  id: string
  /** Normal form first, then aliases: "Hwasong-11A", "KN-23". */
  names: string[]
  class: string
  /** ISO code of the maker's state; null for types that many states have ("Scud"). */
  country: string | null
  /** The name alone is also a person, a place or a common word: read as a weapon only beside "missile", "battery" and the like. */
  needsNoun?: true
  /** Published range, km; null where not looked up. */
  rangeKm: { min: number; max: number } | null
  source: string
  /** Day the source was looked at; null where the source says that nothing was looked up. */
  checked: string | null
}
