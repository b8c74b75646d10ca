import { createReadStream } from 'node:fs'
import { basename, extname } from 'node:path'
import { articleFromMail } from './archives/article-eml.ts'
import { articlesFromWarc } from './archives/articles-warc.ts'
import { articleFromText } from './article-text.ts'
import { articlesFromJson } from './articles-json.ts'
import { articlesFromJsonLines } from './articles-jsonl.ts'
import { allBytes, asBytes, instead, peek } from './byte-streams.ts'
import { decode } from './decode.ts'
import { expandPaths, systemError } from './expand-paths.ts'
import { FaultThrown, IntakeError } from './intake-error.ts'
import { isChangedSince, placeIn, type IntakePlace, type IntakeResume, type Place } from './intake-place.ts'
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
  /** Where an earlier run over the same paths has come to: what lies before is passed over where it was not changed since. */
  resume?: IntakeResume | undefined
  /** Told of each place before what lies there is looked at; not of standard input. */
  onPlace?: ((place: IntakePlace) => void) | undefined
  /** Ends the reading before the next file or record. */
  signal?: AbortSignal | undefined
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
  const resume = options.resume && (await isAmong(options.resume.file, paths)) ? options.resume : null
  let isReached = resume === null
  for await (const found of expandPaths(paths)) {
    if (options.signal?.aborted) return
    if ('error' in found) {
      yield failedItem(found.error)
      continue
    }
    let from: Place | undefined
    if (!isReached) {
      isReached = found.path === resume!.file
      if (!isReached && !(await isChangedSince(found.path, resume!.startedAt))) continue
      if (isReached) from = await placeStillThere(resume!)
      if (from && from.at >= resume!.size) continue
    }
    for await (const item of articlesOf(found, from, options))
      yield item.ok && !item.input.published && options.published
        ? { ...item, input: { ...item.input, published: options.published } }
        : item
  }
}

const isAmong = async (file: string, paths: readonly string[]): Promise<boolean> => {
  for await (const found of expandPaths(paths)) if (!('error' in found) && found.path === file) return true
  return false
}

/** The place in a file that is as it was then; undefined where it is another one by now. */
const placeStillThere = async ({ file, size, modified, at, number }: IntakeResume): Promise<Place | undefined> => {
  const now = await placeIn(file, { at, number })
  return now && now.size === size && now.modified === modified ? { at, number } : undefined
}

async function* articlesOf(
  { path, named }: { path: string; named: boolean },
  from: Place | undefined,
  options: SourceOptions,
): AsyncGenerator<SourceItem> {
  const file = path === '-' ? 'standard input' : path
  const ending = path === '-' ? '' : extname(path.replace(/\.warc\.gz$/i, '.warc')).toLowerCase()
  const name = path === '-' ? 'stdin' : basename(path, extname(path))
  const open = (at: number): AsyncGenerator<Uint8Array> => asBytes(createReadStream(path, { start: at }))
  const start = path === '-' || !options.onPlace ? null : await placeIn(path, { at: 0, number: 0 })
  const onPlace = start ? (place: Place): void => options.onPlace!({ ...start, ...place }) : undefined
  // Files that are read in one piece are done or not; the others tell more as they go.
  onPlace?.(from ?? { at: 0, number: 0 })
  try {
    const bytes = await peek(path === '-' ? asBytes(options.stdin ?? process.stdin) : open(0), HEAD)
    const format = FORMATS[ending] ?? sniff(bytes.head)
    const isUtf16 = bytes.head[1] === 0xfe || bytes.head[1] === 0xff || bytes.head[0] === 0 || bytes.head[1] === 0
    if (format === 'warc') yield* articlesFromWarc({ ...bytes, open: path === '-' ? undefined : open }, file, { ...options, from, onPlace })
    // Lines are found byte by byte, which only UTF-8 allows.
    else if (format === 'json-lines' && !isUtf16)
      yield* articlesFromJsonLines(from ? await instead(bytes.all, open(from.at)) : bytes.all, file, name, !named, { from, onPlace })
    else yield* articlesOfWhole(format, await allBytes(bytes.all), { file, name, named })
    if (!options.signal?.aborted) onPlace?.({ at: start!.size, number: 0 })
  } catch (error) {
    if (error instanceof FaultThrown) yield failedItem(new IntakeError(error.fault, file, null, error))
    else if (error instanceof Error && 'code' in error) yield failedItem(systemError(file, error as NodeJS.ErrnoException))
    else throw error
  }
}

/** The articles of a file that is read in one piece. */
async function* articlesOfWhole(
  format: Format,
  bytes: Uint8Array,
  { file, name, named }: { file: string; name: string; named: boolean },
): AsyncGenerator<SourceItem> {
  if (format === 'mail') yield itemFrom(file, null, () => articleFromMail(Buffer.from(bytes), name))
  else if (format === 'page') yield itemFrom(file, null, () => articleFromPage(bytes, name))
  else {
    const { text, notes } = decode(bytes)
    if (format === 'json-lines') yield* articlesFromJsonLines(asBytes(oneChunk(text)), file, name, !named)
    else if (format === 'json') yield* articlesFromJson(text, notes, file, name, !named)
    else yield itemFrom(file, null, () => ({ input: articleFromText(text, name), notes }))
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
