/** Rows of the curated facts in data/, as `scripts/build-data.ts` checks and packs them. */

export interface PlaceRow {
  id: string
  /** Preferred English name first, then spelling variants and other names; disputed names have equal rank. */
  names: string[]
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
  source: string
  /** Day the source was looked at; null where the source says that nothing was looked up. */
  checked: string | null
}

export interface PersonRow {
  id: string
  /** Full name in normal form first, then variants ("Kim Jong-un"). */
  names: string[]
  /** How later mentions call him: "Kim", "Hegseth". */
  family: string
  gender: 'f' | 'm'
  country: string
  /** EDTF. from null: start not looked up; to null: in office where `from` is given, else not looked up. */
  offices: { office: string; from: string | null; to: string | null; acting?: boolean }[]
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
