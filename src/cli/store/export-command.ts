import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { Command, Option } from 'commander'
import type { IncidentQuery, IncidentSummary } from '../../archive/archive.ts'
import type { ExportedIncident } from '../../formats/incidents/exported-incident.ts'
import { incidentCsvHeader, incidentCsvRow } from '../../formats/incidents/incident-csv.ts'
import { incidentFeatures } from '../../formats/incidents/incident-geojson.ts'
import { systemError } from '../../intake/expand-paths.ts'
import type { Store } from '../../store/store.ts'
import { ExitCode } from '../exit-code.ts'
import type { Terminal } from '../terminal.ts'
import { queryOf, withQueryOptions, type QueryOptions } from './query-options.ts'
import { withStoreOptions, type StoreOptions } from './store-options.ts'
import { withStore, wrongUsage } from './with-store.ts'

interface ExportOptions extends StoreOptions, QueryOptions {
  format: keyof typeof FORMATS
  out?: string
}

/** How one format is written: before all, each incident, between two of them, behind all. */
interface Format {
  head: string
  item: (exported: ExportedIncident) => string
  between: string
  foot: string
}

const FORMATS = {
  csv: { head: incidentCsvHeader(), item: incidentCsvRow, between: '', foot: '' },
  jsonl: { head: '', item: ({ incident }) => `${JSON.stringify(incident)}\n`, between: '', foot: '' },
  geojson: {
    head: '{"type":"FeatureCollection","features":[\n',
    item: (exported) =>
      incidentFeatures(exported)
        .map((feature) => JSON.stringify(feature))
        .join(',\n'),
    between: ',\n',
    foot: '\n]}\n',
  },
} as const satisfies Record<string, Format>

const PAGE = 200

const EXAMPLES = `
Examples:
  groundtrack export --format csv --out launches.csv
  groundtrack export --format geojson --since 2025-01-01 --type launch > launches.geojson
  groundtrack export --format jsonl --state disputed

csv: the 19 columns of the CNS North Korea Missile Test Database (days and clocks in UTC), then ours; it can be audited and
imported again. geojson: RFC 7946, the launch with its uncertainty, the landing, the ring of the distance flown; what has no
position has no geometry. jsonl: whole records, groundtrack/incident@1, one a line.

Exit codes: 0 written, also when no incident fits; 1 nothing was ever added, or the file could not be written; 2 wrong usage;
4 the data could not be opened.
`

/** The command `groundtrack export`; `done` gets its exit code. */
export const exportCommand = (terminal: Terminal, done: (code: ExitCode) => void): Command =>
  withQueryOptions(
    withStoreOptions(
      new Command('export')
        .description('Write incidents for other programs: CSV, GeoJSON or JSON Lines.')
        .addOption(new Option('--format <format>', 'what to write (needed)').choices(Object.keys(FORMATS)).makeOptionMandatory())
        .option('-o, --out <file>', 'write to a file (default: standard output)'),
    ),
  )
    .addHelpText('after', EXAMPLES)
    .action(async (options: ExportOptions) => {
      try {
        const query = queryOf(options)
        done(await withStore(options, terminal, (store) => exportAll(store, query, options, terminal)))
      } catch (error) {
        done(wrongUsage(error, terminal, 'export'))
      }
    })

const exportAll = async (store: Store, query: IncidentQuery, { format, out }: ExportOptions, terminal: Terminal): Promise<ExitCode> => {
  const { head, item, between, foot }: Format = FORMATS[format]
  try {
    const { write, close } =
      out === undefined ? { write: (text: string) => terminal.out(text), close: () => Promise.resolve() } : await fileWriter(out)
    let first = true
    let open = head === '' || (await write(head))
    for await (const exported of incidentsOf(store, query)) {
      if (!open) break
      open = await write(first ? item(exported) : between + item(exported))
      first = false
    }
    if (open && foot !== '') await write(foot)
    await close()
    return ExitCode.ok
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error
    terminal.err(`groundtrack: ${systemError(out ?? 'standard output', error as NodeJS.ErrnoException).message}\n`)
    return ExitCode.unreadable
  }
}

/** All incidents that fit, a page at a time. */
async function* incidentsOf(store: Store, query: IncidentQuery): AsyncGenerator<ExportedIncident> {
  let after: string | null = null
  do {
    const page: { items: IncidentSummary[]; next: string | null } = await store.incidents({
      ...query,
      limit: PAGE,
      ...(after === null ? {} : { after }),
    })
    for (const { id, actor, timeUtc } of page.items) {
      const incident = await store.incident(id)
      if (incident) yield { incident, actor, timeUtc }
    }
    after = page.next
  } while (after !== null)
}

interface Writer {
  /** False once nobody reads any more. */
  write: (text: string) => Promise<boolean>
  close: () => Promise<void>
}

/** Writes pieces of text to a file. Rejects where that is not possible. */
const fileWriter = async (path: string): Promise<Writer> => {
  const stream = createWriteStream(path)
  await once(stream, 'open')
  return {
    write: async (text) => {
      if (!stream.write(text)) await once(stream, 'drain')
      return true
    },
    close: async () => {
      stream.end()
      await once(stream, 'finish')
    },
  }
}
