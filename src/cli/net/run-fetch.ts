import { loadWorld, read, type ArticleInput } from '../../index.ts'
import { webArticles } from '../../intake/web-articles.ts'
import { ExitCode } from '../exit-code.ts'
import { pageFor } from '../render/page.ts'
import { renderReport } from '../render/report.ts'
import type { Terminal } from '../terminal.ts'
import { fetcherFor, type NetOptions } from './net-options.ts'

export interface FetchCommandOptions extends NetOptions {
  published?: string
  json?: boolean
  text?: boolean
  width?: number
  color: boolean
}

/** Fetches what the addresses name and prints it as it comes; what cannot be had is told, the rest goes on. */
export const runFetch = async (urls: readonly string[], options: FetchCommandOptions, terminal: Terminal): Promise<ExitCode> => {
  const fetcher = fetcherFor(options, terminal)
  const world = options.text ? null : loadWorld()
  const page = pageFor(options, terminal)
  let failed = false
  let first = true
  try {
    for await (const item of webArticles(urls, fetcher)) {
      if (!item.ok) {
        failed = true
        terminal.err(`groundtrack: ${item.where}: ${item.problem}\n`)
        continue
      }
      const { notes } = item.article
      const input = dated(item.article.input, options.published)
      const report = world && read(input, { world })
      const noted = report && { ...report, article: { ...report.article, notes: [...notes, ...(report.article.notes ?? [])] } }
      const text = !noted
        ? `${first ? '' : '\f'}${asText(input)}`
        : options.json
          ? JSON.stringify(noted)
          : `${first ? '' : '\n'}${renderReport(noted, {}, page).join('\n')}`
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
