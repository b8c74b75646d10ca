import { TableError } from '../table.ts'
import { LAUNCH_FIELDS, type LaunchField } from '../../model/launch-field.ts'
import { LAYOUTS, type Layout } from './layouts.ts'

/** The layout of a header. `named`: columns that the user says, by field; with them every header will do that has a date. Throws `TableError`. */
export const recogniseLayout = (header: readonly string[], named: ReadonlyMap<LaunchField, string> = new Map()): Layout => {
  for (const [field, column] of named)
    if (!header.includes(column))
      throw new TableError(
        `no column ${JSON.stringify(column)} for ${field}`,
        `one of ${list(header)}`,
        'Write the name as it stands in the header.',
      )
  const known = LAYOUTS.find((layout) => layout.marks.every((mark) => header.includes(mark)))
  const layout = known ?? generic(header, named)
  return { ...layout, columns: { ...layout.columns, ...Object.fromEntries([...named].map(([field, column]) => [field, [column]])) } }
}

const generic = (header: readonly string[], named: ReadonlyMap<LaunchField, string>): Layout => {
  const own = LAUNCH_FIELDS.filter((field) => header.includes(field))
  if (!named.has('date') && (named.size === 0 || !own.includes('date')))
    throw new TableError(
      `the columns ${list(header)}`,
      `those of ${LAYOUTS.map((l) => `${l.name} (${l.marks.join(', ')})`).join('; ')}; or --column for each column that matters, a date at least`,
      `For example: --column ${JSON.stringify(header[0] ?? 'When')}=date. Fields: ${LAUNCH_FIELDS.join(', ')}.`,
    )
  return {
    name: 'generic',
    title: 'columns as named',
    marks: [],
    columns: Object.fromEntries(own.map((field) => [field, [field]])),
    dateZone: null,
    timeZone: null,
    state: null,
  }
}

const list = (names: readonly string[]): string => names.map((name) => JSON.stringify(name)).join(', ')
