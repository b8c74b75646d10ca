/** Rows of the curated files that scripts/build-map.ts packs. */

/** data/disputed-islands.json */
export interface DisputedRow {
  id: string
  names: string[]
  /** State that holds the land; null where several do, each a part. */
  administers: string | null
  /** States that claim it or its waters, ISO 3166 alpha-2. */
  claimants: string[]
  /** What is disputed if not the land itself. */
  note?: 'waters' | 'not-in-control' | 'rock'
  /** Parts of the map: all of a feature, or its polygons that lie wholly within a circle. */
  select: { feature: string; lat?: number; lon?: number; radiusKm?: number }[]
  /** Islets that the map lacks; drawn as circles of their area. */
  islets?: { name: string; lat: number; lon: number; areaKm2: number }[]
  source: string
  checked: string
}

/** data/joint-zones.json */
export interface JointZoneRow {
  id: string
  name: string
  states: string[]
  /** "fisheries": what the states do in common there. */
  matter: string
  /** Corners, longitude before latitude. */
  outline: [number, number][]
  source: string
  checked: string
}

/** data/sea-outlines.json */
export interface SeaRow {
  /** Id of the sea in data/places.json. */
  id: string
  /** Rings, longitude before latitude; what lies on land does not count. */
  outlines: [number, number][][]
  /** ISO 3166 alpha-2 of the state whose internal waters the whole sea is. */
  internalOf?: string
  source: string
  checked: string
}

/** data/islets.json: land that moves an edge and that the map lacks, undisputed. */
export interface IsletRow {
  name: string
  state: string
  lat: number
  lon: number
  /** Drawn as a circle of this area; 0.001 where not known. */
  areaKm2: number
  source: string
  checked: string
}
