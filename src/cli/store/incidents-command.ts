import { Command, InvalidArgumentError, Option } from 'commander'
import type { IncidentQuery } from '../../archive/archive.ts'
import { loadWorld } from '../../index.ts'
import { parseDay } from '../../model/edtf.ts'
import type { FieldState } from '../../model/incident.ts'
import type { EventType } from '../../model/report.ts'
import { ExitCode } from '../exit-code.ts'
import { renderIncidentList } from '../render/incident-list.ts'
import { pageFor } from '../render/page.ts'
import type { Terminal } from '../terminal.ts'
import { parseLimit } from './limit-option.ts'
import { parseNear } from './near-option.ts'
import { withPageOptions, withStoreOptions, type PageOptions, type StoreOptions } from './store-options.ts'
import { withStore, wrongUsage } from './with-store.ts'

interface IncidentsOptions extends StoreOptions, PageOptions, Omit<IncidentQuery, 'near' | 'limit'> {
  near?: string
  limit: number
}

const TYPES: readonly EventType[] = [
  'launch',
  'artillery',
  'nuclear-test',
  'satellite-launch',
  'meeting',
  'visit',
  'statement',
  'agreement',
  'authorization',
  'deployment',
  'recruitment',
  'sanction',
  'exercise',
  'procurement',
  'strike',
  'interception',
  'warning',
  'other',
]
const STATES: readonly FieldState[] = ['single', 'agreed', 'scoped', 'corrected', 'disputed']

const EXAMPLES = `
Examples:
  groundtrack incidents --since 2025-10-01 --type launch
  groundtrack incidents --near Wonsan,50
  groundtrack incidents --near 39.15,127.44,100 --actor KP --json
  groundtrack incidents --text "hypersonic glide" --state disputed

Exit codes: 0 listed, also when there is none; 1 nothing was ever added; 2 wrong usage; 4 the data could not be opened.
`

/** The command `groundtrack incidents`; `done` gets its exit code. */
export const incidentsCommand = (terminal: Terminal, done: (code: ExitCode) => void): Command =>
  withPageOptions(
    withStoreOptions(
      new Command('incidents')
        .description('List incidents, the newest first: day, kind, state of the values, how many tell it.')
        .option('--since <day>', 'of this day or later', parseQueryDay)
        .option('--until <day>', 'of this day or earlier', parseQueryDay)
        .addOption(new Option('--type <type>', 'of this kind').choices(TYPES))
        .option('--actor <id or name>', 'done by: KP, Iran')
        .option('--near <place>', 'near a place or a point, within 50 km or as told: Wonsan, Wonsan,100 or 39.15,127.44,100')
        .option('--text <words>', 'with these words in a report')
        .addOption(new Option('--state <state>', 'with a value in this state').choices(STATES))
        .option('--contradicted', 'with a finding that contradicts')
        .option('--limit <n>', 'at most so many', parseLimit, 20)
        .option('--after <mark>', 'go on where the last list ended'),
    ),
    'print one object a line',
  )
    .addHelpText('after', EXAMPLES)
    .action(async (options: IncidentsOptions) => {
      try {
        const query = queryOf(options)
        done(
          await withStore(options, terminal, async (store) => {
            const { items, next } = await store.incidents(query)
            const page = pageFor(options, terminal)
            const lines = options.json ? items.map((item) => JSON.stringify(item)) : renderIncidentList(items, page)
            if (lines.length > 0) await terminal.out(`${lines.join('\n')}\n`)
            else if (!options.json) await terminal.out('No incident fits.\n')
            if (next !== null) terminal.err(`groundtrack: there are more: --limit ${options.limit * 5}, or --after ${next}\n`)
            return ExitCode.ok
          }),
        )
      } catch (error) {
        done(wrongUsage(error, terminal, 'incidents'))
      }
    })

const queryOf = ({ since, until, type, actor, near, text, state, contradicted, limit, after }: IncidentsOptions): IncidentQuery => ({
  ...(since === undefined ? {} : { since }),
  ...(until === undefined ? {} : { until }),
  ...(type === undefined ? {} : { type }),
  ...(actor === undefined ? {} : { actor }),
  ...(near === undefined ? {} : { near: parseNear(near, loadWorld()) }),
  ...(text === undefined ? {} : { text }),
  ...(state === undefined ? {} : { state }),
  ...(contradicted === undefined ? {} : { contradicted }),
  ...(after === undefined ? {} : { after }),
  limit,
})

const parseQueryDay = (given: string): string => {
  if (/^\d{4}-\d\d-\d\d$/.test(given) && parseDay(given) !== null) return given
  throw new InvalidArgumentError(`Got ${JSON.stringify(given)}; expected a day that exists, such as 2025-11-07.`)
}
