import { degreesOfCell } from '../formats/launches/coordinate-cell.ts'
import { countOfCell, kilometresOfCell, minutesOfCell } from '../formats/launches/figure-cell.ts'
import type { LaunchField } from '../model/launch-field.ts'
import type { LaunchRow } from '../model/launch-row.ts'
import type { Amount, Event, PlaceRef } from '../model/report.ts'
import type { World } from '../world/world.ts'
import { stateOfRow } from './actor-of-row.ts'
import { classOfRow } from './event-type-of-row.ts'
import { placeOfCell } from './place-of-cell.ts'
import { dateOfRow } from './row-date.ts'

/** A value that a cell states of the row's event: name of the claim's field, the value, the cell it stands in. */
export interface CellValue {
  field: string
  value: unknown
  cell: LaunchField
}

/** Degrees of latitude and longitude are given to some metres, but the pad is somewhere on the site. */
const SITE_KM = 3
/** A flight that broke up at the start is entered as 0 km: no distance that could be tested. */
const isFlown = (amount: Amount | null): amount is Amount => amount !== null && (amount.value ?? amount.min ?? amount.max ?? 0) > 0

/** The point of a row's coordinates; null where one is missing or is none on Earth. */
export const pointOfRow = ({ cells }: Pick<LaunchRow, 'cells'>): { lat: number; lon: number } | null => {
  const lat = cells.latitude ? degreesOfCell(cells.latitude.text) : null
  const lon = cells.longitude ? degreesOfCell(cells.longitude.text) : null
  return lat === null || lon === null || Math.abs(lat) > 90 || Math.abs(lon) > 180 ? null : { lat, lon }
}

/** Where a row was launched: its coordinates with the name of its facility, else the place that the name is of. */
export const launchAreaOfRow = (row: LaunchRow, world: World): PlaceRef | null => {
  const cell = row.cells.facility ?? row.cells.location
  const point = pointOfRow(row)
  const named = cell ? placeOfCell(world, cell.text, stateOfRow(row, world)) : null
  if (point)
    return {
      name: cell?.text ?? `${point.lat}, ${point.lon}`,
      id: named?.nearby === false ? named.place.id : null,
      ...point,
      radiusKm: (row.cells.radius && kilometresOfCell(row.cells.radius.text)?.value) ?? SITE_KM,
    }
  if (!cell) return null
  return named?.nearby === false
    ? { name: cell.text, id: named.place.id, lat: named.place.lat, lon: named.place.lon, radiusKm: named.place.radiusKm ?? SITE_KM }
    : { name: cell.text, id: null }
}

const landingOf = (text: string, world: World): PlaceRef => {
  const found = placeOfCell(world, text, null)
  if (!found || found.nearby) return { name: text, id: null }
  const { id, lat, lon, radiusKm } = found.place
  return { name: text, id, lat, lon, ...(radiusKm === null ? {} : { radiusKm }) }
}

const outcomeOf = (text: string): Event['outcome'] => (/^succe/i.test(text) ? 'success' : /^fail/i.test(text) ? 'failure' : null)

/** Every value of the row's event that its columns state. */
export const cellValues = (row: LaunchRow, world: World): CellValue[] => {
  const { cells } = row
  const { date, timeLocal } = dateOfRow(row, world)
  const type = classOfRow(row)
  const area = launchAreaOfRow(row, world)
  const bearing = cells.bearing ? degreesOfCell(cells.bearing.text) : null
  const outcome = cells.outcome ? outcomeOf(cells.outcome.text) : null
  const amounts = [
    ['rangeKm', 'distance', cells.distance && kilometresOfCell(cells.distance.text)],
    ['apogeeKm', 'apogee', cells.apogee && kilometresOfCell(cells.apogee.text)],
    ['flightTimeMin', 'flightTime', cells.flightTime && minutesOfCell(cells.flightTime.text)],
    ['count', 'count', cells.count && countOfCell(cells.count.text)],
  ] as const
  return [
    ...(date !== null ? [{ field: 'date', value: date, cell: 'date' as const }] : []),
    ...(timeLocal !== null ? [{ field: 'timeLocal', value: timeLocal, cell: 'time' as const }] : []),
    ...(type !== null ? [{ field: 'weaponClass', value: type, cell: cells.class ? ('class' as const) : ('title' as const) }] : []),
    ...(cells.missile ? [{ field: 'weaponName', value: cells.missile.text, cell: 'missile' as const }] : []),
    ...(area ? [{ field: 'launchArea', value: area, cell: areaCell(row) }] : []),
    ...(cells.landing ? [{ field: 'landing', value: landingOf(cells.landing.text, world), cell: 'landing' as const }] : []),
    ...amounts.flatMap(([field, cell, amount]) => (amount && isFlown(amount) ? [{ field, value: amount, cell }] : [])),
    ...(bearing !== null ? [{ field: 'bearingDeg', value: bearing, cell: 'bearing' as const }] : []),
    ...(outcome !== null ? [{ field: 'outcome', value: outcome, cell: 'outcome' as const }] : []),
  ]
}

const areaCell = ({ cells }: LaunchRow): LaunchField => (cells.facility ? 'facility' : cells.location ? 'location' : 'latitude')
