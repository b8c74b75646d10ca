import { expandPaths } from '../../intake/expand-paths.ts'
import { sources } from '../../intake/sources.ts'
import { languageName } from '../../reading/text/language-name.ts'
import type { Added, Incoming, Store } from '../../store/store.ts'
import { ExitCode } from '../exit-code.ts'
import { startBar } from '../progress.ts'
import { renderAdded, type AddSummary } from '../render/added.ts'
import { pageFor } from '../render/page.ts'
import type { Terminal } from '../terminal.ts'
import type { PageOptions, StoreOptions } from './store-options.ts'
import { withStore } from './with-store.ts'

export interface AddOptions extends StoreOptions, PageOptions {
  published?: string
}

/** Takes in everything that the paths name; what cannot be read is told, and the rest is taken in. */
export const runAdd = (paths: readonly string[], options: AddOptions, terminal: Terminal): Promise<ExitCode> =>
  withStore(options, terminal, (store) => addAll(store, paths, options, terminal), { create: true })

const addAll = async (store: Store, paths: readonly string[], options: AddOptions, terminal: Terminal): Promise<ExitCode> => {
  const bar = startBar(terminal)
  const files = terminal.stderrIsTerminal ? await countFiles(paths) : 0
  const started = performance.now()
  const places: string[] = []
  const tell = (what: string): void => {
    summary.unreadable++
    bar.clear()
    terminal.err(`groundtrack: ${what}\n`)
  }
  const incoming = async function* (): AsyncGenerator<Incoming> {
    for await (const item of sources(paths, { stdin: terminal.stdin, published: options.published })) {
      if (!item.ok) {
        tell(item.error.message)
        continue
      }
      places.push(item.where)
      yield { input: item.input, notes: item.notes }
    }
  }
  const summary: AddSummary = { reports: 0, fresh: 0, revisions: 0, known: 0, unreadable: 0, without: 0, incidents: new Map() }
  const seen = new Set<string>()
  for await (const added of store.add(incoming())) {
    const where = places[summary.reports] ?? added.key
    count(summary, added)
    const language = added.report?.article.language ?? 'en'
    if (language !== 'en' && language !== 'und')
      tell(`${where}: the text is in ${languageName(language)}; it is kept, but only English is read`)
    if (options.json && !(await terminal.out(`${JSON.stringify(lineOf(where, added))}\n`))) break
    seen.add(where.replace(/:\d+$/, ''))
    bar.show(seen.size, files, () => {
      const rate = Math.round((summary.reports * 1000) / (performance.now() - started))
      return `${seen.size}/${files} files, ${summary.reports} reports, ${rate} a second  ${where}`
    })
  }
  bar.clear()
  await report(store, summary, options, terminal)
  return summary.unreadable > 0 ? ExitCode.unreadable : ExitCode.ok
}

const countFiles = async (paths: readonly string[]): Promise<number> => {
  let files = 0
  for await (const found of expandPaths(paths)) if (!('error' in found)) files++
  return files
}

const count = (summary: AddSummary, { known, revision, incidents }: Added): void => {
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

const lineOf = (where: string, { key, revision, known, seq, incidents }: Added) => ({
  report: key,
  where,
  revision,
  known,
  entry: seq,
  incidents,
})

const report = async (store: Store, summary: AddSummary, options: AddOptions, terminal: Terminal): Promise<void> => {
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
