import { InvalidArgumentError } from 'commander'
import { isLaunchField, LAUNCH_FIELDS, type LaunchField } from '../model/launch-field.ts'
import type { DateZone } from '../model/launch-row.ts'

/** The options of `groundtrack audit`, as commander hands them over. */
export interface AuditCommandOptions {
  /** Column by field, in the user's words. */
  column?: Map<LaunchField, string>
  dateZone?: DateZone
  json?: boolean
  /** A file, or - for standard output. */
  csv?: string
  failOn?: 'contradicted' | 'implausible'
  width?: number
  /** False after --no-color. */
  color: boolean
}

/** Gathers `--column NAME=FIELD`. The last = splits, since a header may hold one. Throws commander's error naming got and expected. */
export const parseColumn = (given: string, before: Map<LaunchField, string> = new Map()): Map<LaunchField, string> => {
  const at = given.lastIndexOf('=')
  const [name, field] = [given.slice(0, at), given.slice(at + 1)]
  if (at <= 0 || !isLaunchField(field))
    throw new InvalidArgumentError(
      `Got ${JSON.stringify(given)}; expected the name of a column, = and a field: ${LAUNCH_FIELDS.join(', ')}.`,
    )
  return new Map([...before, [field, name]])
}

/** Checks `--date-zone`: UTC, local or an IANA name. Throws commander's error naming got and expected. */
export const parseDateZone = (given: string): DateZone => {
  if (/^utc$/i.test(given)) return 'UTC'
  if (/^local$/i.test(given)) return 'local'
  try {
    return new Intl.DateTimeFormat('en', { timeZone: given }).resolvedOptions().timeZone
  } catch {
    throw new InvalidArgumentError(`Got ${JSON.stringify(given)}; expected UTC, local or an IANA zone such as America/New_York.`)
  }
}
