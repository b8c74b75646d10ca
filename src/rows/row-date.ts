import { dayOfCell } from '../formats/launches/date-cell.ts'
import { formatDay, isDay } from '../model/edtf.ts'
import type { LaunchRow } from '../model/launch-row.ts'
import type { Event } from '../model/report.ts'
import { toUtc, toZone } from '../reading/times/to-zone.ts'
import { reportedZone } from '../world/reported-zone.ts'
import { stateOfRow } from './actor-of-row.ts'
import type { World } from '../world/world.ts'

/** HH:MM that a cell begins with, or null. */
export const clockOfCell = (text: string | undefined): string | null =>
  /^(?:[01]?\d|2[0-3]):[0-5]\d(?!\d)/.exec(text ?? '')?.[0].padStart(5, '0') ?? null

/** Day on which a row was entered or last changed: as an article's day of publication. */
export const dayEntered = ({ cells }: LaunchRow): string | null => {
  const day = cells.dateEntered ? dayOfCell(cells.dateEntered.text, 'month first') : null
  return day === null ? null : formatDay(day)
}

/** The IANA zone of a column; null where it is not known. */
export const zoneOfColumn = (zone: LaunchRow['dateZone'], localZone: string | null): string | null => (zone === 'local' ? localZone : zone)

/** Zone of the clock at the place of a row's launches. */
export const localZoneOf = (row: Pick<LaunchRow, 'cells' | 'state'>, world: World): string | null => {
  const state = stateOfRow(row, world)
  return state === null ? null : reportedZone(world, state)
}

/** Day and clock of a row at the place and in UTC. Where no clock stands beside the day, the day stays that of its column. */
export const dateOfRow = (row: LaunchRow, world: World): Pick<Event, 'date' | 'timeLocal' | 'timeUtc'> => {
  const local = localZoneOf(row, world)
  const clock = row.dateZone === row.timeZone ? clockOfCell(row.cells.time?.text) : null
  const zone = zoneOfColumn(row.timeZone, local)
  const day = isDay(row.date ?? '') ? row.date : null
  if (clock === null || zone === null || day === null) return { date: row.date, timeLocal: null, timeUtc: null }
  const there = local === null ? null : toZone(day, clock, zone, local)
  return { date: there?.date ?? day, timeLocal: there?.clock ?? null, timeUtc: toUtc(day, clock, zone) }
}
