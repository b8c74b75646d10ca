import { sources } from '../../intake/sources.ts'
import { languageName } from '../../reading/text/language-name.ts'
import type { Added, Incoming, Store } from '../../store/store.ts'
import { ExitCode } from '../exit-code.ts'
import { renderAdded, type AddSummary } from '../render/added.ts'
import { pageFor } from '../render/page.ts'
import type { Terminal } from '../terminal.ts'
import { startAddBar } from './add-bar.ts'
import { checkpointFile } from './add-checkpoint.ts'
import { startAddRun } from './add-run.ts'
import type { PageOptions, StoreOptions } from './store-options.ts'
import { withStore } from './with-store.ts'

export interface AddOptions extends StoreOptions, PageOptions {
  published?: string
  all?: boolean
  fromStart?: boolean
}

/** Takes in everything that the paths name; what cannot be read is told, and the rest is taken in. */
export const runAdd = (paths: readonly string[], options: AddOptions, terminal: Terminal): Promise<ExitCode> =>
  withStore(options, terminal, (store) => addAll(store, paths, options, terminal), { create: true })

const addAll = async (store: Store, paths: readonly string[], options: AddOptions, terminal: Terminal): Promise<ExitCode> => {
  const { published, all } = options
  const bar = await startAddBar(paths, terminal)
  const tell = (what: string): void => {
    bar.clear()
    terminal.err(`groundtrack: ${what}\n`)
  }
  const run = await startAddRun(checkpointFile(store.folder, paths, options), { fromStart: options.fromStart ?? false, tell, bar })
  const stop = new AbortController()
  const release = terminal.onInterrupt?.(() => {
    tell('ending; once more ends at once')
    stop.abort()
  })
  const summary = emptySummary()
  const places: string[] = []
  let isRead = true
  const incoming = async function* (): AsyncGenerator<Incoming> {
    const { left, resume, lookAt } = run
    const onSkip = (reason: string): void => left.skip(reason)
    for await (const item of sources(paths, {
      stdin: terminal.stdin,
      published,
      all,
      onSkip,
      resume,
      onPlace: lookAt,
      signal: stop.signal,
    })) {
      if (stop.signal.aborted) return
      if (item.ok) {
        run.handOut()
        places.push(item.where)
        yield { input: item.input, notes: item.notes }
      } else {
        summary.unreadable++
        tell(item.error.message)
      }
    }
  }
  try {
    for await (const added of store.add(incoming())) {
      run.acknowledge()
      const where = places.shift() ?? added.key
      countAdded(summary, added)
      const language = added.report?.article.language ?? 'en'
      if (language !== 'en' && language !== 'und') {
        summary.unreadable++
        tell(`${where}: the text is in ${languageName(language)}; it is kept, but only English is read`)
      }
      if (options.json && !(await terminal.out(`${JSON.stringify(addedLine(where, added))}\n`))) {
        isRead = false
        break
      }
    }
    if (isRead && !stop.signal.aborted) await run.finish()
  } finally {
    release?.()
    await run.close()
  }
  bar.clear()
  const leftOut = run.left.line()
  if (leftOut !== null) terminal.err(`groundtrack: ${leftOut}\n`)
  await printAdded(store, summary, options, terminal)
  return summary.unreadable > 0 || stop.signal.aborted ? ExitCode.unreadable : ExitCode.ok
}

/** Nothing taken in yet. */
export const emptySummary = (): AddSummary => ({
  reports: 0,
  fresh: 0,
  revisions: 0,
  known: 0,
  unreadable: 0,
  without: 0,
  incidents: new Map(),
})

/** Counts one article more. */
export const countAdded = (summary: AddSummary, { known, revision, incidents }: Added): void => {
  summary.reports++
  if (known) {
    summary.known++
    return
  }
  if (revision > 1) summary.revisions++
  else summary.fresh++
  if (incidents.length === 0) summary.without++
  for (const { id, isNew } of incidents) {
    const before = summary.incidents.get(id)
    summary.incidents.set(id, { isNew: (before?.isNew ?? false) || isNew, reports: (before?.reports ?? 0) + 1 })
  }
}

/** What one article came to, as `--json` prints it. */
export const addedLine = (where: string, { key, revision, known, seq, incidents }: Added) => ({
  report: key,
  where,
  revision,
  known,
  entry: seq,
  incidents,
})

/** Prints what was taken in, with the incidents it told of as they stand now. */
export const printAdded = async (store: Store, summary: AddSummary, options: PageOptions, terminal: Terminal): Promise<void> => {
  // An incident that later reports of the same run were found to be part of another has gone into that one.
  const told = new Map<string, { isNew: boolean; title: string; reports: number }>()
  for (const [id, { isNew, reports }] of summary.incidents) {
    const incident = await store.incident(id)
    if (!incident) continue
    const before = told.get(incident.id)
    told.set(incident.id, {
      isNew: before ? before.isNew && isNew : isNew,
      title: incident.title,
      reports: (before?.reports ?? 0) + reports,
    })
  }
  if (options.json) {
    const { incidents: _, ...counts } = summary
    for (const [id, incident] of told) await terminal.out(`${JSON.stringify({ incident: id, ...incident })}\n`)
    await terminal.out(`${JSON.stringify({ summary: counts })}\n`)
  } else await terminal.out(`${renderAdded(summary, told, pageFor(options, terminal)).join('\n')}\n`)
}
