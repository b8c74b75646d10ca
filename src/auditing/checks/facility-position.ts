import { distanceKm, type Point } from '../../geo/sphere.ts'
import { degreesOfCell } from '../../formats/launches/coordinate-cell.ts'
import type { LaunchRecord } from '../../formats/launches/launch-record.ts'
import { stateOfRow } from '../../rows/actor-of-row.ts'
import { placeOfCell, type CellPlace } from '../../rows/place-of-cell.ts'
import type { World } from '../../world/world.ts'
import type { RowFinding } from '../audit-finding.ts'
import type { AuditContext, AuditedRow, RowCheck } from '../audited-row.ts'

/** A launch from a submarine, ship or barge lies at most this far off its own coast; coordinates are rounded. */
const OFFSHORE_KM = 150
const SLACK_KM = 25
/** A base named after a town lies beside it. */
const NEARBY_KM = 40

const finding = (
  record: LaunchRecord,
  verdict: RowFinding['verdict'],
  inputs: RowFinding['inputs'],
  reason: string,
  named?: string,
): RowFinding => {
  const { latitude, longitude, facility, location } = record.cells
  const place = named === undefined ? undefined : [facility, location].find((cell) => cell?.text.includes(named))
  const cells = [...(place ? [place] : []), latitude!, longitude!]
  return {
    check: 'facility-position',
    kind: 'misfit',
    verdict,
    columns: cells.map((cell) => cell.column),
    words: cells.map((cell) => cell.text),
    inputs,
    reason,
  }
}

const print = ({ lat, lon }: Point): string =>
  `${Math.abs(lat).toFixed(2)} ${lat < 0 ? 'S' : 'N'} ${Math.abs(lon).toFixed(2)} ${lon < 0 ? 'W' : 'E'}`

const isOnEarth = ({ lat, lon }: Point): boolean => Math.abs(lat) <= 90 && Math.abs(lon) <= 180

const run = ({ record }: AuditedRow, { world }: AuditContext): RowFinding[] => {
  const { latitude, longitude } = record.cells
  const lat = latitude ? degreesOfCell(latitude.text) : null
  const lon = longitude ? degreesOfCell(longitude.text) : null
  if (lat === null || lon === null) return []
  const point = { lat, lon }
  return outsideState(record, point, world) ?? farFromName(record, point, world)
}

/** The point is none, or not in the state that launches; with what would mend it. */
const outsideState = (record: LaunchRecord, point: Point, world: World): RowFinding[] | null => {
  const map = world.seaMap?.()
  const state = stateOfRow(record, world)
  const inside = (p: Point): boolean => isOnEarth(p) && map !== undefined && state !== null && map.landKm(p, state) <= SLACK_KM
  const mended = MENDS.find(({ mend }) => inside(mend(point)))
  const hint = mended ? `; ${mended.words} it would be in the state` : ''
  if (!isOnEarth(point))
    return [
      finding(
        record,
        'contradicted',
        { lat: point.lat, lon: point.lon },
        `There is no latitude ${point.lat} with longitude ${point.lon}${hint}.`,
      ),
    ]
  if (!map || state === null) return null
  const km = map.landKm(point, state)
  const other = map.stateAt(point)
  if (km <= (other === null ? OFFSHORE_KM : SLACK_KM)) return null
  const name = world.placeById.get(state)?.names[0] ?? state
  const where = other === null ? 'at sea' : `in ${world.placeById.get(other)?.names[0] ?? other}`
  return [
    finding(
      record,
      'contradicted',
      { lat: point.lat, lon: point.lon, km: Math.round(km) },
      `${print(point)} lies ${where}, ${Math.round(km).toLocaleString('en-US')} km from ${name}${hint}.`,
    ),
  ]
}

const MENDS: readonly { words: string; mend: (p: Point) => Point }[] = [
  { words: 'with latitude and longitude swapped', mend: ({ lat, lon }) => ({ lat: lon, lon: lat }) },
  { words: 'with the other sign of the latitude', mend: ({ lat, lon }) => ({ lat: -lat, lon }) },
  { words: 'with the other sign of the longitude', mend: ({ lat, lon }) => ({ lat, lon: -lon }) },
]

/** The point is farther from the place that facility or location name than any site of that name lies. */
const farFromName = (record: LaunchRecord, point: Point, world: World): RowFinding[] => {
  const { facility, location } = record.cells
  const named = [facility, location].flatMap((cell) => {
    const found = cell ? placeOfCell(world, cell.text, stateOfRow(record, world)) : null
    return found ? [found] : []
  })
  const first = named[0]
  if (!first) return []
  const away = gapKm(first, point)
  if (away <= 0) return []
  const km = Math.round(distanceKm(first.place, point))
  return [
    finding(
      record,
      away > SLACK_KM ? 'contradicted' : 'implausible',
      { place: first.place.names[0]!, placeLat: first.place.lat, placeLon: first.place.lon, lat: point.lat, lon: point.lon, km },
      `${print(point)} lies ${km} km from ${first.place.names[0]} (${print(first.place)}).`,
      first.words,
    ),
  ]
}

/** Kilometres by which a point lies beyond all that the name can mean. */
const gapKm = ({ place, nearby }: CellPlace, point: Point): number =>
  distanceKm(place, point) - (place.radiusKm ?? 0) - (nearby ? NEARBY_KM : 0) - SLACK_KM

/** Coordinates against the state that launches and the place that facility or location name. */
export const facilityPosition: RowCheck = { name: 'facility-position', run }
