import { createHash } from 'node:crypto'
import { createGunzip } from 'node:zlib'
import { Readable } from 'node:stream'
import { IntakeError } from '../intake-error.ts'
import { decompress, DecompressedTooLarge } from '../net/decompress.ts'
import { articleFromPage } from '../pages/article-page.ts'
import { charsetOf } from '../pages/charset.ts'
import { isRelevant } from '../relevance/relevance.ts'
import { pageWords } from '../relevance/page-words.ts'
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
}

/** Largest page that is taken out of an archive, bytes; also what one may unpack to. */
const LARGEST_PAGE = 24 * 1024 * 1024

/**
 * Articles of a WARC file, packed or not: HTML that a server gave with status 200, and unless `all` only what a quick look
 * finds to be of our subject. The line of an item is the number of its record. Memory: one record.
 */
export async function* articlesFromWarc(
  { head, all }: { head: Uint8Array; all: AsyncIterable<Uint8Array> },
  file: string,
  options: ArchiveOptions,
): AsyncGenerator<SourceItem> {
  const skip = options.onSkip ?? (() => undefined)
  let number = 0
  for await (const record of records(head, all)) {
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

async function* records(head: Uint8Array, all: AsyncIterable<Uint8Array>): AsyncGenerator<WarcRecord | WarcFault> {
  if (head[0] !== 0x1f || head[1] !== 0x8b) {
    yield* warcRecords(all, LARGEST_PAGE)
    return
  }
  if (isOneStream(head)) {
    yield* warcRecords(Readable.from(all).pipe(createGunzip()) as AsyncIterable<Uint8Array>, LARGEST_PAGE)
    return
  }
  // A damaged member must not take the next ones with it.
  for await (const member of gzipMembers(all)) {
    if ('fault' in member) yield { fault: `${member.fault} at byte ${member.at.toLocaleString('en')}` }
    else yield* warcRecords(one(member.bytes), LARGEST_PAGE)
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
