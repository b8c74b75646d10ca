import { loadWorld, read, type ArticleInput } from '../../index.ts'
import { openEvidence } from '../../intake/evidence/evidence.ts'
import { webArticles } from '../../intake/web-articles.ts'
import { articleKey } from '../../journal/article-key.ts'
import type { Store } from '../../store/store.ts'
import { clean } from '../../wording/clean.ts'
import { ExitCode } from '../exit-code.ts'
import { countAdded, emptySummary, printAdded } from '../store/run-add.ts'
import type { StoreOptions } from '../store/store-options.ts'
import { withStore } from '../store/with-store.ts'
import type { Terminal } from '../terminal.ts'
import { fetcherFor, type NetOptions } from './net-options.ts'

export interface FetchCommandOptions extends NetOptions, StoreOptions {
  published?: string
  json?: boolean
  text?: boolean
  width?: number
  color: boolean
}

/** Fetches what the addresses name into the store, or prints it; what cannot be had is told, the rest goes on. */
export const runFetch = (urls: readonly string[], options: FetchCommandOptions, terminal: Terminal): Promise<ExitCode> =>
  options.json || options.text
    ? print(urls, options, terminal)
    : withStore(options, terminal, (store) => fetchInto(store, urls, options, terminal), { create: true })

const fetchInto = async (store: Store, urls: readonly string[], options: FetchCommandOptions, terminal: Terminal): Promise<ExitCode> => {
  const fetcher = fetcherFor(options, terminal)
  const evidence = openEvidence(store.folder)
  const summary = emptySummary()
  try {
    for await (const item of webArticles(urls, fetcher)) {
      if (!item.ok) {
        summary.unreadable++
        terminal.err(`groundtrack: ${clean(item.where)}: ${clean(item.problem)}\n`)
        continue
      }
      const input = dated(item.article.input, options.published)
      if (item.response) await evidence.keep(keyOf(input), item.response)
      for await (const added of store.add([{ input, notes: item.article.notes }])) countAdded(summary, added)
    }
  } finally {
    fetcher.close()
  }
  const { color, width } = options
  await printAdded(store, summary, { color, ...(width === undefined ? {} : { width }) }, terminal)
  return summary.unreadable > 0 ? ExitCode.unreadable : ExitCode.ok
}

const keyOf = ({ url, publisher, text }: ArticleInput): string => articleKey({ url: url ?? null, publisher: publisher ?? null, text })

const print = async (urls: readonly string[], options: FetchCommandOptions, terminal: Terminal): Promise<ExitCode> => {
  const fetcher = fetcherFor(options, terminal)
  const world = options.text ? null : loadWorld()
  let failed = false
  let first = true
  try {
    for await (const item of webArticles(urls, fetcher)) {
      if (!item.ok) {
        failed = true
        terminal.err(`groundtrack: ${clean(item.where)}: ${clean(item.problem)}\n`)
        continue
      }
      const { notes } = item.article
      const input = dated(item.article.input, options.published)
      const report = world && read(input, { world })
      const noted = report && { ...report, article: { ...report.article, notes: [...notes, ...(report.article.notes ?? [])] } }
      const text = !noted ? `${first ? '' : '\f'}${asText(input)}` : JSON.stringify(noted)
      first = false
      if (!(await terminal.out(`${text}\n`))) break
    }
  } finally {
    fetcher.close()
  }
  return failed ? ExitCode.unreadable : ExitCode.ok
}

const dated = (input: ArticleInput, published: string | undefined): ArticleInput =>
  input.published || !published ? input : { ...input, published }

/** As `groundtrack read` takes it: header lines, a blank line, the text. */
const asText = ({ title, publisher, published, url, text }: ArticleInput): string => {
  const line = (value: string): string => value.replace(/\s+/g, ' ').trim()
  const headers = Object.entries({ TITLE: title, OUTLET: publisher, PUBLISHED: published, URL: url })
  return `${headers.flatMap(([name, value]) => (value ? [`${name}: ${line(value)}\n`] : [])).join('')}\n${text}`
}
