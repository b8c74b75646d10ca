import { classOfCell } from '../formats/launches/class-cell.ts'
import type { LaunchRow } from '../model/launch-row.ts'
import { EVENT_TYPES } from '../model/plover.ts'
import type { EventType } from '../model/report.ts'

/** Class of the weapon in the class column, else in the title of the row; null where neither names one. */
export const classOfRow = ({ cells }: Pick<LaunchRow, 'cells'>): string | null => {
  const given = cells.class ?? cells.title
  return given ? classOfCell(given.text) : null
}

/** What kind of happening a row is by its columns; null where only its text can tell. */
export const eventTypeOfRow = (row: LaunchRow): EventType | null => {
  const { kind, title, missile, class: type, facility, apogee, distance } = row.cells
  const own = EVENT_TYPES.find((name) => name === kind?.text)
  if (own) return own
  const words = `${kind?.text ?? ''} ${title?.text ?? ''}`
  if (/\bnuclear test\b/i.test(words)) return 'nuclear-test'
  const isLaunch =
    Boolean(missile ?? type ?? facility ?? apogee ?? distance) || (/\bmissile\b/i.test(kind?.text ?? '') && title !== undefined)
  if (!isLaunch) return null
  return classOfRow(row) === 'slv' || /\bsatellite launch\b/i.test(words) ? 'satellite-launch' : 'launch'
}
