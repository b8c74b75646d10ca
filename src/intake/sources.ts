import { createReadStream } from 'node:fs'
import { basename, extname } from 'node:path'
import { articleFromMail } from './archives/article-eml.ts'
import { articlesFromWarc } from './archives/articles-warc.ts'
import { articleFromText } from './article-text.ts'
import { articlesFromJson } from './articles-json.ts'
import { articlesFromJsonLines } from './articles-jsonl.ts'
import { allBytes, asBytes, peek } from './byte-streams.ts'
import { decode } from './decode.ts'
import { expandPaths, systemError } from './expand-paths.ts'
import { FaultThrown, IntakeError } from './intake-error.ts'
import { isHtml } from './limits.ts'
import { articleFromPage } from './pages/article-page.ts'
import { failedItem, itemFrom, type SourceItem } from './source-item.ts'

export interface SourceOptions {
  /** What "-" reads. */
  stdin?: AsyncIterable<unknown>
  /** Publication date of articles that give none. */
  published?: string | undefined
  /** Pages of archives that do not look like our subject, too. */
  all?: boolean | undefined
  /** Told of everything in an archive that is no article, with the reason. */
  onSkip?: ((reason: string) => void) | undefined
}

type Format = 'text' | 'json-lines' | 'json' | 'page' | 'warc' | 'mail'

const FORMATS: Readonly<Record<string, Format>> = {
  '.txt': 'text',
  '.jsonl': 'json-lines',
  '.ndjson': 'json-lines',
  '.json': 'json',
  '.html': 'page',
  '.htm': 'page',
  '.xhtml': 'page',
  '.shtml': 'page',
  '.warc': 'warc',
  '.eml': 'mail',
}
const HEAD = 64 * 1024

/**
 * Articles of files, folders, globs and standard input ("-"), one after the other. Never throws for what it finds there:
 * what cannot be read is an item that says so, and the rest goes on. Memory: one file, one line of JSON Lines, one record of
 * an archive.
 */
export async function* sources(paths: readonly string[], options: SourceOptions = {}): AsyncGenerator<SourceItem> {
  for await (const found of expandPaths(paths)) {
    if ('error' in found) {
      yield failedItem(found.error)
      continue
    }
    for await (const item of articlesOf(found.path, found.named, options))
      yield item.ok && !item.input.published && options.published
        ? { ...item, input: { ...item.input, published: options.published } }
        : item
  }
}

async function* articlesOf(path: string, named: boolean, options: SourceOptions): AsyncGenerator<SourceItem> {
  const file = path === '-' ? 'standard input' : path
  const ending = path === '-' ? '' : extname(path.replace(/\.warc\.gz$/i, '.warc')).toLowerCase()
  const name = path === '-' ? 'stdin' : basename(path, extname(path))
  try {
    const { head, all } = await peek(asBytes(path === '-' ? (options.stdin ?? process.stdin) : createReadStream(path)), HEAD)
    const format = FORMATS[ending] ?? sniff(head)
    if (format === 'warc') {
      yield* articlesFromWarc({ head, all }, file, options)
      return
    }
    if (format === 'mail') {
      const bytes = await allBytes(all)
      yield itemFrom(file, null, () => articleFromMail(Buffer.from(bytes), name))
      return
    }
    const isUtf16 = head[1] === 0xfe || head[1] === 0xff || head[0] === 0 || head[1] === 0
    // Lines are found byte by byte, which only UTF-8 allows.
    if (format === 'json-lines' && !isUtf16) yield* articlesFromJsonLines(all, file, name, !named)
    else if (format === 'page') {
      const bytes = await allBytes(all)
      yield itemFrom(file, null, () => articleFromPage(bytes, name))
    } else {
      const { text, notes } = decode(await allBytes(all))
      if (format === 'json-lines') yield* articlesFromJsonLines(asBytes(oneChunk(text)), file, name, !named)
      else if (format === 'json') yield* articlesFromJson(text, notes, file, name, !named)
      else yield itemFrom(file, null, () => ({ input: articleFromText(text, name), notes }))
    }
  } catch (error) {
    if (error instanceof FaultThrown) yield failedItem(new IntakeError(error.fault, file, null, error))
    else if (error instanceof Error && 'code' in error) yield failedItem(systemError(file, error as NodeJS.ErrnoException))
    else throw error
  }
}

async function* oneChunk(text: string): AsyncGenerator<string> {
  yield text
}

/** Format of a stream without a telling name: a page, JSON Lines by an object on the first line, JSON by a list, else text. */
const sniff = (head: Uint8Array): Format => {
  const start = Buffer.from(head)
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .trimStart()
  if (isHtml(start)) return 'page'
  if (start.startsWith('WARC/')) return 'warc'
  if (start.startsWith('[')) return /^\[\s*[{\]]/.test(start) ? 'json' : 'text'
  if (!start.startsWith('{')) return 'text'
  // A pretty-printed object breaks after its brace.
  return /^\{\s*\n/.test(start) ? 'json' : 'json-lines'
}
