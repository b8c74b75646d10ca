import { Command } from 'commander'
import { backUp } from '../../journal/backup.ts'
import { mendJournal, sayUnreadable } from '../../journal/mend-journal.ts'
import { openJournalReader } from '../../journal/open-journal.ts'
import { restoreBackup } from '../../journal/restore-backup.ts'
import type { Rebuilt, Store } from '../../store/store.ts'
import { ExitCode } from '../exit-code.ts'
import { startBar } from '../progress.ts'
import { pageFor } from '../render/page.ts'
import { renderStats } from '../render/stats.ts'
import type { Terminal } from '../terminal.ts'
import { dataFolder } from './data-folder.ts'
import { withPageOptions, withStoreOptions, type PageOptions, type StoreOptions } from './store-options.ts'
import { hasJournal, journalFolder, noStore, telling, withStore } from './with-store.ts'

interface RebuildOptions extends StoreOptions {
  salvage?: boolean
}

interface RestoreOptions extends StoreOptions {
  replace?: boolean
}

type Done = (code: ExitCode) => void

/** The commands that keep a store whole: rebuild, remerge, backup, restore, stats. */
export const upkeepCommands = (terminal: Terminal, done: Done): Command[] => [
  withStoreOptions(
    new Command('rebuild')
      .description('Make the archive anew from the journal, reading every report with the present reader; decisions stay.')
      .option('--salvage', 'first mend a damaged journal: all that can be read stays, the rest is listed and kept aside'),
  ).action(async (options: RebuildOptions) => done(await runRebuild(options, terminal))),
  withStoreOptions(
    new Command('remerge').description('Merge all reports anew, so that the order in which they came does not matter; decisions stay.'),
  ).action(async (options: StoreOptions) =>
    done(
      await withStore(options, terminal, async (store) => {
        const { changed } = await store.remerge()
        await terminal.out(changed === 0 ? 'Nothing changed.\n' : `${changed} ${changed === 1 ? 'incident' : 'incidents'} changed.\n`)
        return ExitCode.ok
      }),
    ),
  ),
  withStoreOptions(
    new Command('backup')
      .description('Write all reports and decisions into one file, also while another process adds some.')
      .argument('<file>', 'a new file; a name that ends in .gz is packed'),
  ).action(async (file: string, options: StoreOptions) => done(await runBackup(file, options, terminal))),
  withStoreOptions(
    new Command('restore')
      .description('Make the data anew from a backup, which is checked to its end first.')
      .argument('<file>', 'the backup')
      .option('--replace', 'set the journal that is there aside'),
  ).action(async (file: string, options: RestoreOptions) => done(await runRestore(file, options, terminal))),
  withPageOptions(
    withStoreOptions(new Command('stats').description('Count what is in store, by kind and by state, and decisions that do not apply.')),
    'print one JSON object',
  ).action(async (options: StoreOptions & PageOptions) =>
    done(
      await withStore(options, terminal, async (store) => {
        const stats = await store.stats()
        const lines = options.json ? [JSON.stringify(stats)] : renderStats(store.folder, stats, pageFor(options, terminal))
        await terminal.out(`${lines.join('\n')}\n`)
        return ExitCode.ok
      }),
    ),
  ),
]

const runRebuild = (options: RebuildOptions, terminal: Terminal): Promise<ExitCode> =>
  telling(terminal, async () => {
    const folder = dataFolder(options.data, terminal.env)
    if (!hasJournal(folder)) return noStore(folder, terminal)
    const lost = options.salvage ? (await mendJournal(journalFolder(folder))).unreadable.map(sayUnreadable) : []
    for (const stretch of lost) terminal.err(`groundtrack: could not be read: ${stretch}\n`)
    return withStore(options, terminal, async (store) => {
      await terminal.out(`${sayRebuilt(await rebuild(store, terminal)).join('\n')}\n`)
      return lost.length > 0 ? ExitCode.unreadable : ExitCode.ok
    })
  })

const rebuild = async (store: Store, terminal: Terminal): Promise<Rebuilt> => {
  const bar = startBar(terminal)
  const rebuilt = await store.rebuild({
    onProgress: ({ done, total, what }) => bar.show(done, total, () => `${done}${total === null ? '' : `/${total}`} ${what}`),
  })
  bar.clear()
  return rebuilt
}

const sayRebuilt = ({ entries, articles, notApplying, lost }: Rebuilt): string[] => [
  `Made anew from ${entries} journal entries: ${articles} ${articles === 1 ? 'report' : 'reports'}.`,
  ...lost.map((stretch) => `Could not be read: ${stretch}`),
  ...notApplying.map(({ seq, problem }) => `Decision ${seq} does not apply any more: ${problem}`),
]

const runBackup = (file: string, options: StoreOptions, terminal: Terminal): Promise<ExitCode> =>
  telling(terminal, async () => {
    const folder = dataFolder(options.data, terminal.env)
    if (!hasJournal(folder)) return noStore(folder, terminal)
    const bar = startBar(terminal)
    const entries = await backUp(openJournalReader(journalFolder(folder)), file, (seq, of) =>
      bar.show(seq, of, () => `${seq}/${of} entries`),
    )
    bar.clear()
    await terminal.out(`${file}: ${entries} journal entries.\n`)
    return ExitCode.ok
  })

const runRestore = (file: string, options: RestoreOptions, terminal: Terminal): Promise<ExitCode> =>
  telling(terminal, async () => {
    const bar = startBar(terminal)
    const { entries, setAside } = await restoreBackup(file, journalFolder(dataFolder(options.data, terminal.env)), {
      replace: options.replace ?? false,
      onEntry: (seq, of) => bar.show(seq, of, () => `${seq}/${of} entries`),
    })
    bar.clear()
    await terminal.out(`${file}: ${entries} journal entries restored.${setAside === null ? '' : ` The old journal lies in ${setAside}.`}\n`)
    return withStore(options, terminal, async (store) => {
      await terminal.out(`${sayRebuilt(await rebuild(store, terminal)).join('\n')}\n`)
      return ExitCode.ok
    })
  })
