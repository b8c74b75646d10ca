import { createHash } from 'node:crypto'
import type { ArticleInput } from '../reading/read.ts'
import { articleFromText } from './article-text.ts'
import { decode } from './decode.ts'
import { fail } from './intake-error.ts'
import type { Fetched } from './net/guarded-fetch.ts'
import { articleFromPage } from './pages/article-page.ts'
import { plainUrl } from './pages/page-url.ts'
import { isSameSite } from './same-site.ts'

/** An article taken from the web: what the reader gets, and what had to be done to get it. */
export interface WebArticle {
  input: ArticleInput
  notes: string[]
}

const PAGE = /^(?:text\/html|application\/xhtml\+xml)\b/i
const TEXT = /^text\/(?:plain|markdown)\b/i

/** The article in what a server gave for a URL. Throws a fault where there is none in it. */
export const articleFromResponse = (fetched: Fetched): WebArticle => {
  const { body, url, headers } = fetched
  if (body.length === 0) fail('empty', 'an empty answer', 'a page in HTML or a text', 'Try again later.')
  const type = headers['content-type'] ?? ''
  const { input, notes } = withKind(type, body, url)
  // A page may name any address as its own; one of another site would put its words under that site's name.
  const own = input.url && isSameSite(input.url, url) ? input.url : (plainUrl(url) ?? url)
  return {
    input: { ...input, id: idOf(own), url: own },
    notes: [...(fetched.incomplete ? [`the page is not whole: ${fetched.incomplete}`] : []), ...notes],
  }
}

const withKind = (type: string, body: Buffer, url: string): WebArticle => {
  const start = body.subarray(0, 1000).toString('latin1')
  if (PAGE.test(type) || (!/^(?:image|video|audio|font)\//i.test(type) && /<(?:!doctype html|html|head|body|article|p)\b/i.test(start)))
    return articleFromPage(body, idOf(url), { url, contentType: type })
  if (TEXT.test(type) || type === '') {
    const { text, notes } = decode(body)
    return { input: articleFromText(text, idOf(url)), notes }
  }
  return fail('binary', type.replace(/;.*/, '').slice(0, 60), 'a page in HTML or a text', 'Give the address of the article itself.')
}

/** The same for all that is taken from one address. */
export const idOf = (url: string): string => `url-${createHash('sha256').update(url).digest('hex').slice(0, 12)}`
