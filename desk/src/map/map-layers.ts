import type { Geometry } from 'geojson'
import type { Position } from './packed-land.ts'

/** A shape on the map, in degrees. */
export interface MapShape {
  readonly key: string
  /** Class of map-style.css. */
  readonly look: string
  readonly geometry: Geometry
  /** Told on hover. */
  readonly title?: string
}

/** A point on the map with its name; `radiusKm`: it may lie anywhere within. */
export interface MapMark {
  readonly key: string
  readonly look: string
  readonly at: Position
  readonly label: string
  readonly title: string
  /** Pixels; the area tells a count. */
  readonly size?: number
  /** Called when it is chosen; marks with it can be reached by key. */
  readonly choose?: () => void
}
