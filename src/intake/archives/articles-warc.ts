import { createHash } from 'node:crypto'
import { createGunzip } from 'node:zlib'
import { Readable } from 'node:stream'
import { instead } from '../byte-streams.ts'
import { IntakeError } from '../intake-error.ts'
import { decompress, DecompressedTooLarge } from '../net/decompress.ts'
import { articleFromPage } from '../pages/article-page.ts'
import { charsetOf } from '../pages/charset.ts'
import { isRelevant } from '../relevance/relevance.ts'
import { pageWords } from '../relevance/page-words.ts'
import type { Place } from '../intake-place.ts'
import { failedItem, itemFrom, type SourceItem } from '../source-item.ts'
import { gzipMembers, isOneStream } from './gzip-members.ts'
import { httpMessage } from './http-message.ts'
import { warcRecords, type WarcFault, type WarcRecord } from './warc-records.ts'

/** How an archive is gone through. */
export interface ArchiveOptions {
  /** Takes pages that do not look like one of our subject, too. */
  all?: boolean | undefined
  /** Told of every record that is no article, with the reason. */
  onSkip?: ((reason: string) => void) | undefined
  /** Where to begin; a file packed as one stream is unpacked up to there again, but not looked at. */
  from?: Place | undefined
  /** Told of the place of each record before it is looked at. */
  onPlace?: ((place: Place) => void) | undefined
  /** Ends the reading before the next record. */
  signal?: AbortSignal | undefined
}

/** The bytes of an archive. */
export interface ArchiveBytes {
  /** The first of them. */
  head: Uint8Array
  all: AsyncIterable<Uint8Array>
  /** All from a place on: lets `from` save the way there. */
  open?: ((at: number) => AsyncIterable<Uint8Array>) | undefined
}

/** Largest page that is taken out of an archive, bytes; also what one may unpack to. */
const LARGEST_PAGE = 24 * 1024 * 1024

/**
 * Articles of a WARC file, packed or not: HTML that a server gave with status 200, and unless `all` only what a quick look
 * finds to be of our subject. The line of an item is the number of its record. Memory: one record.
 */
export async function* articlesFromWarc(bytes: ArchiveBytes, file: string, options: ArchiveOptions): AsyncGenerator<SourceItem> {
  const skip = options.onSkip ?? (() => undefined)
  const { from = { at: 0, number: 0 }, onPlace } = options
  const canSeek = bytes.open !== undefined && from.at > 0 && !isPackedInOne(bytes.head)
  let number = canSeek ? from.number : 0
  let place: Place = { at: canSeek ? from.at : 0, number }
  for await (const { record, at } of recordsFrom(bytes, canSeek ? from.at : 0)) {
    // Of several records in one member of a packed file only the first can be gone to.
    if (at > place.at) place = { at, number }
    if (number < from.number) {
      if (!('fault' in record)) number++
      continue
    }
    onPlace?.(place)
    if (options.signal?.aborted) return
    if ('fault' in record) {
      yield failedItem(
        new IntakeError(
          {
            code: 'damaged',
            got: `a damaged archive (${record.fault})`,
            expected: 'whole records',
            hint: 'The other records are read; fetch the file again for this one.',
          },
          file,
          number + 1,
        ),
      )
      continue
    }
    number++
    const page = await pageOf(record)
    if (typeof page === 'string') skip(page)
    else if (!options.all && !looksRelevant(page)) skip('not of our subject')
    else {
      const item = itemFrom(file, number, () => articleFromPage(page.bytes, idOf(page.url), page))
      // An overview is nothing wrong in an archive of a whole site.
      if (!item.ok && (item.error.code === 'no-text' || item.error.code === 'empty')) skip('pages without an article')
      else yield item
    }
  }
}

interface Found {
  record: WarcRecord | WarcFault
  /** Bytes of the file before it, or before the packed member that it lies in. */
  at: number
}

async function* recordsFrom({ head, all, open }: ArchiveBytes, start: number): AsyncGenerator<Found> {
  const bytes = start > 0 && open ? await instead(all, open(start)) : all
  if (!isPacked(head)) {
    for await (const record of warcRecords(bytes, LARGEST_PAGE)) yield { record, at: 'start' in record ? start + record.start : 0 }
    return
  }
  if (isOneStream(head)) {
    const passed = { bytes: 0 }
    const unpacked = Readable.from(counted(bytes, passed)).pipe(createGunzip()) as AsyncIterable<Uint8Array>
    for await (const record of warcRecords(unpacked, LARGEST_PAGE)) yield { record, at: passed.bytes }
    return
  }
  // A damaged member must not take the next ones with it.
  for await (const member of gzipMembers(bytes)) {
    const at = start + member.at
    if ('fault' in member) yield { record: { fault: `${member.fault} at byte ${at.toLocaleString('en')}` }, at }
    else for await (const record of warcRecords(one(member.bytes), LARGEST_PAGE)) yield { record, at }
  }
}

const isPacked = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b

const isPackedInOne = (head: Uint8Array): boolean => isPacked(head) && isOneStream(head)

async function* counted(chunks: AsyncIterable<Uint8Array>, passed: { bytes: number }): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    passed.bytes += chunk.length
    yield chunk
  }
}

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

interface StoredPage {
  bytes: Buffer
  url: string | null
  contentType: string | null
}

/** The page in a record, or why there is none. */
const pageOf = async ({ type, uri, block, headers }: WarcRecord): Promise<StoredPage | string> => {
  if (type !== 'response' && type !== 'resource') return `${type || 'nameless'} records`
  if (block === null) return 'larger than is read'
  const message = type === 'response' ? httpMessage(block) : { status: 200, headers, body: block }
  if (!message) return 'no HTTP response'
  if (message.status !== 200) return `status ${message.status}`
  const contentType = message.headers.get('content-type') ?? null
  if (contentType !== null && !/\bx?html\b/i.test(contentType))
    return `no HTML: ${contentType.split(';')[0]!.trim().toLowerCase().slice(0, 60)}`
  try {
    const unpacked = await decompress(message.body, message.headers.get('content-encoding') ?? '', LARGEST_PAGE)
    return unpacked === null ? 'packed in an unknown way' : { bytes: unpacked.bytes, url: uri, contentType }
  } catch (error) {
    if (error instanceof DecompressedTooLarge) return 'larger than is read'
    // Archives keep the header of a packing that they have undone.
    if (message.body.includes(0x3c)) return { bytes: message.body, url: uri, contentType }
    return 'packed and broken'
  }
}

const looksRelevant = ({ bytes, contentType }: StoredPage): boolean => {
  const { title, text } = pageWords(new TextDecoder(charsetOf(bytes, contentType).label).decode(bytes))
  return isRelevant(title, text)
}

const idOf = (url: string | null): string => (url === null ? 'page' : `url-${createHash('sha256').update(url).digest('hex').slice(0, 12)}`)
