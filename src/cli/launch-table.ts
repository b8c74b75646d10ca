import { createReadStream } from 'node:fs'
import { basename, extname } from 'node:path'
import { InvalidArgumentError, Option, type Command } from 'commander'
import { recogniseLayout } from '../formats/launches/recognise-layout.ts'
import type { Layout } from '../formats/launches/layouts.ts'
import { readTable } from '../formats/read-table.ts'
import { TableError, type Table } from '../formats/table.ts'
import { allBytes, asBytes } from '../intake/byte-streams.ts'
import { decode } from '../intake/decode.ts'
import { systemError } from '../intake/expand-paths.ts'
import { FaultThrown, IntakeError } from '../intake/intake-error.ts'
import { isLaunchField, LAUNCH_FIELDS, type LaunchField } from '../model/launch-field.ts'
import type { DateZone } from '../model/launch-row.ts'
import type { Terminal } from './terminal.ts'

/** Options of every command that reads a launch database. */
export interface TableOptions {
  /** Column by field, in the user's words. */
  column?: Map<LaunchField, string>
  dateZone?: DateZone
}

/** A launch database in a file, with its layout. */
export interface LaunchTable {
  /** As messages name it. */
  file: string
  table: Table
  layout: Layout
}

/** Adds the options that say what columns hold. */
export const withTableOptions = (command: Command): Command =>
  command
    .addOption(new Option('--column <name=field>', 'what a column holds (may be repeated)').argParser(parseColumn))
    .addOption(
      new Option('--date-zone <zone>', 'what the date column counts in: UTC, local or an IANA zone (default: by layout)').argParser(
        parseDateZone,
      ),
    )

/** The table in a file, or in standard input for "-"; null where it could not be read, which is told. */
export const loadLaunchTable = async (path: string, { column }: TableOptions, terminal: Terminal): Promise<LaunchTable | null> => {
  const file = path === '-' ? 'standard input' : path
  try {
    const table = await tableOf(path, file, terminal)
    const layout = recogniseLayout(table.header, column)
    for (const note of table.notes) terminal.err(`groundtrack: ${file}: ${note}\n`)
    return { file, table, layout: layout.name === 'generic' ? { ...layout, title: basename(file, extname(file)) } : layout }
  } catch (error) {
    if (error instanceof TableError) terminal.err(`groundtrack: ${file}: ${error.message}\n`)
    else if (error instanceof IntakeError) terminal.err(`groundtrack: ${error.message}\n`)
    else throw error
    return null
  }
}

const tableOf = async (path: string, file: string, { stdin }: Terminal): Promise<Table> => {
  try {
    const { text } = decode(await allBytes(asBytes(path === '-' ? stdin : createReadStream(path))))
    return readTable(text, extname(path).slice(1))
  } catch (error) {
    if (error instanceof FaultThrown) throw new IntakeError(error.fault, file, null, error)
    if (error instanceof TableError || !(error instanceof Error && 'code' in error)) throw error
    throw systemError(file, error as NodeJS.ErrnoException)
  }
}

/** Gathers `--column NAME=FIELD`. The last = splits, since a header may hold one. Throws commander's error naming got and expected. */
const parseColumn = (given: string, before: Map<LaunchField, string> = new Map()): Map<LaunchField, string> => {
  const at = given.lastIndexOf('=')
  const [name, field] = [given.slice(0, at), given.slice(at + 1)]
  if (at <= 0 || !isLaunchField(field))
    throw new InvalidArgumentError(
      `Got ${JSON.stringify(given)}; expected the name of a column, = and a field: ${LAUNCH_FIELDS.join(', ')}.`,
    )
  return new Map([...before, [field, name]])
}

/** Checks `--date-zone`: UTC, local or an IANA name. Throws commander's error naming got and expected. */
const parseDateZone = (given: string): DateZone => {
  if (/^utc$/i.test(given)) return 'UTC'
  if (/^local$/i.test(given)) return 'local'
  try {
    return new Intl.DateTimeFormat('en', { timeZone: given }).resolvedOptions().timeZone
  } catch {
    throw new InvalidArgumentError(`Got ${JSON.stringify(given)}; expected UTC, local or an IANA zone such as America/New_York.`)
  }
}
