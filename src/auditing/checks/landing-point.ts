import { degreesOfCell } from '../../formats/launches/coordinate-cell.ts'
import { kilometresOfCell } from '../../formats/launches/figure-cell.ts'
import { intervalOf } from '../../checking/interval-of.ts'
import { destination, distanceKm } from '../../geo/sphere.ts'
import { pointOfRow } from '../../rows/cell-values.ts'
import { placeOfCell } from '../../rows/place-of-cell.ts'
import type { LaunchField } from '../../model/launch-field.ts'
import type { RowFinding } from '../audit-finding.ts'
import type { AuditContext, AuditedRow, RowCheck } from '../audited-row.ts'

/** A town that was fired at was hit somewhere around. */
const AROUND_KM = 25
/** Distances to a target are estimates. */
const SLACK = 0.15
/** Bearings are taken from maps or guessed from a landing area. */
const BEARING_SLACK = 15
const STEPS = 5
const PLACES: ReadonlySet<string> = new Set(['town', 'capital', 'site', 'base', 'island'])

const run = ({ record }: AuditedRow, { world }: AuditContext): RowFinding[] => {
  const { landing, distance, bearing } = record.cells
  const from = pointOfRow(record)
  const amount = distance ? kilometresOfCell(distance.text) : null
  const km = amount && intervalOf(amount)
  const place = landing ? placeOfCell(world, landing.text, null)?.place : undefined
  if (!from || !km || km.high <= 0 || !place) return []
  const finding = (fields: readonly LaunchField[], inputs: RowFinding['inputs'], reason: string): RowFinding[] => [
    {
      check: 'landing-point',
      kind: 'misfit',
      verdict: 'implausible',
      columns: fields.map((f) => record.cells[f]!.column),
      words: fields.map((f) => record.cells[f]!.text),
      inputs,
      reason,
    },
  ]
  if (PLACES.has(place.kind)) {
    const away = distanceKm(from, place)
    const slack = (place.radiusKm ?? 0) + AROUND_KM
    if (away >= km.low * (1 - SLACK) - slack && away <= km.high * (1 + SLACK) + slack) return []
    return finding(
      ['landing', 'latitude', 'longitude', 'distance'],
      { place: place.names[0]!, awayKm: Math.round(away), distanceKm: Math.round(km.high) },
      `${place.names[0]} lies ${Math.round(away)} km from the launch point, the distance is ${distance!.text}.`,
    )
  }
  const map = world.seaMap?.()
  const degrees = bearing ? degreesOfCell(bearing.text) : null
  if (place.kind !== 'sea' || degrees === null || !map?.outlinesSea(place.id)) return []
  const steps = Array.from({ length: STEPS }, (_, i) => i / (STEPS - 1))
  const ends = steps.flatMap((b) =>
    steps.map((d) =>
      destination(from, degrees + BEARING_SLACK * (2 * b - 1), km.low * (1 - SLACK) + (km.high * (1 + SLACK) - km.low * (1 - SLACK)) * d),
    ),
  )
  const seas = ends.map((point) => map.seaAt(point))
  if (seas.some((sea) => sea === place.id || (sea !== null && world.placeById.get(sea)?.kind === 'water'))) return []
  const other = seas.find((sea) => sea !== null)
  return finding(
    ['landing', 'bearing', 'distance'],
    { sea: place.id, bearing: degrees, distanceKm: Math.round(km.high), other: other ?? null },
    `${distance!.text} on a bearing of ${bearing!.text} does not end in the ${place.names[0]}${other ? ` but in the ${world.placeById.get(other)!.names[0]}` : ' but on land'}.`,
  )
}

/** The place of the landing against launch point and distance; its sea against bearing and distance. */
export const landingPoint: RowCheck = { name: 'landing-point', run }
