import { alpha2Of } from './alpha-2.ts'

/** One feature of a file of zones. */
export interface OfficialZone {
  readonly name: string
  /** "200NM", "Joint regime", "Overlapping claim", as the file says. */
  readonly type: string
  /** One state's own zone, neither shared nor disputed. */
  readonly isPlain: boolean
  /** ISO 3166 alpha-2 of the sovereign states, as listed. */
  readonly states: readonly string[]
  readonly rings: readonly (readonly (readonly [number, number])[])[]
}

/** Reads the features of a GeoJSON text with the fields of Marine Regions. Throws an Error naming file, feature, got and expected. */
export const officialFeatures = (text: string, file: string): OfficialZone[] => {
  const root = parse(text, file)
  if (!isObject(root) || root['type'] !== 'FeatureCollection' || !Array.isArray(root['features']))
    throw new Error(`${file}: got ${describe(isObject(root) ? root['type'] : root)}, expected a GeoJSON FeatureCollection of zones`)
  if (root['features'].length === 0) throw new Error(`${file}: got no features, expected at least one zone`)
  return root['features'].map((feature: unknown, i) => zoneOf(feature, `${file}: feature ${i + 1}`))
}

const parse = (text: string, file: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new Error(`${file}: not JSON (${error instanceof Error ? error.message : error}); expected GeoJSON`, { cause: error })
  }
}

const zoneOf = (feature: unknown, where: string): OfficialZone => {
  if (!isObject(feature) || !isObject(feature['properties']) || !isObject(feature['geometry']))
    throw new Error(`${where}: got no properties or no geometry, expected both`)
  const fields = new Map(Object.entries(feature['properties']).map(([key, value]) => [key.toUpperCase(), value]))
  const name = fields.get('GEONAME')
  const named = `${where}${typeof name === 'string' ? ` (${name})` : ''}`
  if (typeof name !== 'string' || name === '') throw new Error(`${named}: got GEONAME ${describe(name)}, expected the name of the zone`)
  const type = fields.get('POL_TYPE')
  if (typeof type !== 'string')
    throw new Error(`${named}: got POL_TYPE ${describe(type)}, expected 200NM, Joint regime or Overlapping claim`)
  const states = [1, 2, 3].flatMap((n) => {
    const code = fields.get(`ISO_SOV${n}`) ?? fields.get(`ISO_TER${n}`)
    if (code === null || code === undefined || code === '') return []
    const state = typeof code === 'string' ? alpha2Of(code) : null
    if (state === null) throw new Error(`${named}: got ISO_SOV${n} ${describe(code)}, expected a code of ISO 3166`)
    return [state]
  })
  if (states.length === 0) throw new Error(`${named}: got no ISO_SOV1, expected the state whose zone it is`)
  return {
    name,
    type,
    isPlain: /^(?:200 ?nm|12 ?nm|24 ?nm)$/i.test(type),
    states: [...new Set(states)],
    rings: ringsOf(feature['geometry'], named),
  }
}

const ringsOf = (geometry: Record<string, unknown>, where: string): OfficialZone['rings'] => {
  const { type, coordinates } = geometry
  const polygons = type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : null
  if (!Array.isArray(polygons)) throw new Error(`${where}: got geometry ${describe(type)}, expected Polygon or MultiPolygon`)
  return polygons.flatMap((polygon: unknown, p) => {
    if (!Array.isArray(polygon)) throw new Error(`${where}: polygon ${p + 1}: got ${describe(polygon)}, expected rings`)
    return polygon.map((ring: unknown, r) => ringOf(ring, `${where}: polygon ${p + 1}, ring ${r + 1}`))
  })
}

const ringOf = (ring: unknown, where: string): [number, number][] => {
  if (!Array.isArray(ring) || ring.length < 4)
    throw new Error(`${where}: got ${Array.isArray(ring) ? `${ring.length} points` : describe(ring)}, expected at least 4`)
  const points = ring.map((point: unknown, i): [number, number] => {
    const [lon, lat] = Array.isArray(point) ? (point as unknown[]) : []
    if (typeof lon !== 'number' || typeof lat !== 'number' || !(Math.abs(lon) <= 360) || !(Math.abs(lat) <= 90))
      throw new Error(`${where}, point ${i + 1}: got ${describe(point)}, expected [longitude, latitude] in degrees`)
    return [lon, lat]
  })
  const [first, last] = [points[0]!, points.at(-1)!]
  if (first[0] !== last[0] || first[1] !== last[1])
    throw new Error(`${where}: got a ring that ends elsewhere than it begins, expected a closed one`)
  return points
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

const describe = (value: unknown): string => (value === undefined ? 'nothing' : (JSON.stringify(value) ?? String(value)).slice(0, 60))
