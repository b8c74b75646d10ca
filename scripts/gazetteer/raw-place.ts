import type { PLACE_KINDS } from '../../src/world/gazetteer/format.ts'

/** A place on its way into the gazetteer's file. */
export interface RawPlace {
  /** "US", "US.TX", "US.TX.113", "4684888": what others refer to it by. */
  key: string
  geonameId: number
  kind: (typeof PLACE_KINDS)[number]
  /** Preferred name first. */
  names: string[]
  country: string
  /** Key of the province and of the county it lies in, null where none is known. */
  province: string | null
  county: string | null
  lat: number
  lon: number
  population: number
  /** Radius of the disc that holds its land, km. */
  radiusKm: number
}
