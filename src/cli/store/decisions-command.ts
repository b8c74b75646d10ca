import { Command } from 'commander'
import type { DecisionEntry } from '../../journal/journal.ts'
import { openJournalReader } from '../../journal/open-journal.ts'
import { ExitCode } from '../exit-code.ts'
import { renderDecisions, type ListedDecision } from '../render/decisions.ts'
import { pageFor } from '../render/page.ts'
import type { Terminal } from '../terminal.ts'
import { withPageOptions, withStoreOptions, type PageOptions, type StoreOptions } from './store-options.ts'
import { journalFolder, withStore } from './with-store.ts'

/** The command `groundtrack decisions`; `done` gets its exit code. */
export const decisionsCommand = (terminal: Terminal, done: (code: ExitCode) => void): Command =>
  withPageOptions(
    withStoreOptions(
      new Command('decisions').description('List all decisions with their numbers: who, when, what, and those that do not apply any more.'),
    ),
    'print one object a line',
  ).action(async (options: StoreOptions & PageOptions) =>
    done(
      await withStore(options, terminal, async (store) => {
        const { notApplying } = (await store.stats()).decisions
        const problems = new Map(notApplying.map(({ seq, problem }) => [seq, problem]))
        const entries: (DecisionEntry & { seq: number })[] = []
        for await (const { seq, entry } of openJournalReader(journalFolder(store.folder)).entries())
          if (entry.kind === 'decision') entries.push({ ...entry, seq })
        const undone = new Map(entries.flatMap(({ seq, decision }) => (decision.op === 'undo' ? [[decision.entry, seq] as const] : [])))
        const listed = entries.map(({ seq, at, by, decision }): ListedDecision => ({
          seq,
          at,
          by,
          decision,
          undoneBy: undone.get(seq) ?? null,
          problem: problems.get(seq) ?? null,
        }))
        const lines = options.json ? listed.map((d) => JSON.stringify(d)) : renderDecisions(listed, pageFor(options, terminal))
        if (lines.length > 0) await terminal.out(`${lines.join('\n')}\n`)
        return ExitCode.ok
      }),
    ),
  )
