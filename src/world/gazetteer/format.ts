/**
 * The file of the gazetteer: brotli over a head of JSON and columns of numbers behind it. What one place has is at one
 * index of all columns; keys stand sorted, each with the places it names, the most populous first.
 */

/** What a place of the gazetteer is, by its number in the file. */
export const PLACE_KINDS = ['country', 'province', 'county', 'town', 'capital'] as const

export interface GazetteerHead {
  format: 'groundtrack/gazetteer@1'
  /** Package and version of each source. */
  sources: string[]
  /** ISO 3166 alpha-2, by the number in the column of countries. */
  countries: string[]
  places: number
  keys: number
  /** Byte length of each section, in order; each begins at a multiple of 4. */
  sections: Record<Section, number>
}

/**
 * names: UTF-8, names of a place behind each other with a tab between, the first in front; nameStarts: where each
 * place's begin. ids: GeoNames number, 0 where there is none. positions: lat and lon in turn, 1e-5 degrees.
 * regions: index of the province and of the county (plus one; 0 for none), in turn. radii: km.
 * keys: UTF-8 with a line feed behind each. postingStarts, postings: indices of places by key.
 */
export const SECTIONS = [
  'names',
  'nameStarts',
  'ids',
  'positions',
  'populations',
  'regions',
  'radii',
  'countries',
  'kinds',
  'keys',
  'postingStarts',
  'postings',
] as const
export type Section = (typeof SECTIONS)[number]

/** Bytes that fill a section up to a multiple of 4. */
export const padding = (length: number): number => (4 - (length % 4)) % 4
