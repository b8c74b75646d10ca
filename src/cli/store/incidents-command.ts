import { Command } from 'commander'
import { ExitCode } from '../exit-code.ts'
import { renderIncidentList } from '../render/incident-list.ts'
import { pageFor } from '../render/page.ts'
import type { Terminal } from '../terminal.ts'
import { parseLimit } from './limit-option.ts'
import { queryOf, withQueryOptions, type QueryOptions } from './query-options.ts'
import { withPageOptions, withStoreOptions, type PageOptions, type StoreOptions } from './store-options.ts'
import { withStore, wrongUsage } from './with-store.ts'

interface IncidentsOptions extends StoreOptions, PageOptions, QueryOptions {
  limit: number
  after?: string
}

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
      withQueryOptions(
        new Command('incidents').description('List incidents, the newest first: day, kind, state of the values, how many tell it.'),
      )
        .option('--limit <n>', 'at most so many', parseLimit, 20)
        .option('--after <mark>', 'go on where the last list ended'),
    ),
    'print one object a line',
  )
    .addHelpText('after', EXAMPLES)
    .action(async (options: IncidentsOptions) => {
      try {
        const { limit, after } = options
        const query = { ...queryOf(options), limit, ...(after === undefined ? {} : { after }) }
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
