import { Command } from 'commander'
import { ExitCode } from '../exit-code.ts'
import { pageFor } from '../render/page.ts'
import { renderHits } from '../render/hits.ts'
import type { Terminal } from '../terminal.ts'
import { parseLimit } from './limit-option.ts'
import { withPageOptions, withStoreOptions, type PageOptions, type StoreOptions } from './store-options.ts'
import { withStore } from './with-store.ts'

interface SearchOptions extends StoreOptions, PageOptions {
  limit: number
}

/** The command `groundtrack search`; `done` gets its exit code. */
export const searchCommand = (terminal: Terminal, done: (code: ExitCode) => void): Command =>
  withPageOptions(
    withStoreOptions(
      new Command('search')
        .description('Find reports by their words.')
        .argument('<words...>', 'words that all stand in the report; "in quotation marks" one after the other')
        .option('--limit <n>', 'at most so many', parseLimit, 20),
    ),
    'print one object a line',
  ).action(async (words: string[], options: SearchOptions) =>
    done(
      await withStore(options, terminal, async (store) => {
        const asked = words.map((word) => (/\s/.test(word) ? `"${word}"` : word)).join(' ')
        const hits = await store.search(asked, options.limit)
        if (hits.length === 0) {
          terminal.err(`groundtrack: no report has the words ${asked}.\n`)
          return ExitCode.notFound
        }
        const lines = options.json ? hits.map((hit) => JSON.stringify(hit)) : renderHits(hits, pageFor(options, terminal))
        await terminal.out(`${lines.join('\n')}\n`)
        return ExitCode.ok
      }),
    ),
  )
