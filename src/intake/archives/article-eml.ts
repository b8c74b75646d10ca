import type { ArticleInput } from '../../reading/read.ts'
import { fail } from '../intake-error.ts'
import { checkText } from '../limits.ts'
import { charsetOf } from '../pages/charset.ts'
import { readPage } from '../pages/read-page.ts'
import { printedDate } from '../printed-date.ts'
import { headerText, mimeMessage } from './mime-message.ts'

/**
 * An article out of a mail (`.eml`): subject, sender's name and date as title, publisher and time; its plain text, or the
 * article of its HTML where there is none. Attachments are left. Throws a fault where there is no text in it.
 */
export const articleFromMail = (bytes: Buffer, id: string): { input: ArticleInput; notes: string[] } => {
  const { headers, parts } = mimeMessage(bytes)
  const shown = parts.filter((part) => !/^attachment/i.test(part.headers.get('content-disposition') ?? ''))
  const plain = shown.find(({ type, bytes }) => type === 'text/plain' && bytes.toString('latin1').trim() !== '')
  const html = shown.find(({ type }) => type === 'text/html')
  if (!plain && !html) fail('no-text', 'a mail without text', 'a mail with plain text or HTML', 'Save its attachment and give that.')
  const charsetHeader = (charset: string | null): string | null => (charset === null ? null : `text/plain; charset=${charset}`)
  const page = plain ? null : readPage(html!.bytes, { contentType: charsetHeader(html!.charset) })
  const text = page?.text ?? decoded(plain!.bytes, charsetHeader(plain!.charset))
  checkText(text)
  const said = (name: string): string | null => headerText(headers.get(name) ?? '').trim() || null
  const sent = printedDate(headers.get('date') ?? '')
  return {
    input: {
      id,
      url: page?.metadata.url ?? null,
      title: said('subject') ?? page?.metadata.title ?? null,
      publisher:
        said('from')
          ?.replace(/\s*<[^<>]*>\s*$/, '')
          .replace(/^"(.*)"$/, '$1') || null,
      published: sent === null ? null : sent.precision === 'instant' ? sent.value : sent.value.slice(0, 10),
      text,
    },
    notes: page?.notes ?? [],
  }
}

const decoded = (bytes: Buffer, contentType: string | null): string =>
  new TextDecoder(charsetOf(bytes, contentType).label).decode(bytes).replace(/\r\n/g, '\n').trim()
