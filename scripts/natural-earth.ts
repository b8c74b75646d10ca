/** The map of world-atlas (Natural Earth 10m) for the build, and for tests and bench as coordinates to check the build against. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Feature, Position } from 'geojson'
import { feature } from 'topojson-client'

const require = createRequire(import.meta.url)

/** A shape by numbers of lines; below 0 the line runs backwards. */
interface AtlasShape {
  type: string
  arcs: number[][] | number[][][]
  properties: { name: string }
}

/** Lines in whole steps from point to point, and the shapes they make. */
export interface Atlas {
  arcs: [number, number][][]
  transform: { scale: [number, number]; translate: [number, number] }
  objects: Record<'countries' | 'land', { geometries: AtlasShape[] }>
}

export const readAtlas = (): Atlas => JSON.parse(readFileSync(require.resolve('world-atlas/countries-10m.json'), 'utf8')) as Atlas

/** Each polygon of a shape as its rings of lines. */
export const polygonsOf = ({ type, arcs }: AtlasShape): number[][][] =>
  type === 'Polygon' ? [arcs as number[][]] : type === 'MultiPolygon' ? (arcs as number[][][]) : []

/** All polygons of all countries, longitude before latitude. */
export const countryPolygons = (): Position[][][] => {
  const atlas = readAtlas() as never as Parameters<typeof feature>[0]
  const countries = feature(atlas, atlas.objects['countries']!) as Feature | { features: Feature[] }
  return ('features' in countries ? countries.features : [countries]).flatMap(({ geometry }) =>
    geometry?.type === 'Polygon' ? [geometry.coordinates] : geometry?.type === 'MultiPolygon' ? geometry.coordinates : [],
  )
}
