/** A page's markup made safe to build a tree of, and what was taken out on the way. */
export interface ScannedMarkup {
  /** Without scripts, styles and comments; no deeper and with no more tags than the limits allow. */
  html: string
  /** Contents of `<script type="application/ld+json">`. */
  jsonLd: string[]
  /** Elements left. */
  elements: number
  notes: string[]
}

/** Deepest nesting that is kept; real pages stay under 80. A tree much deeper overflows the stack of whoever walks it. */
const DEEPEST = 150
/** Most elements that are kept. */
const MOST_TAGS = 120_000
/** Most markup that is kept, UTF-16 code units: without scripts and styles even long pages stay under one million. */
const LONGEST_MARKUP = 6_000_000
const LONGEST_JSON_LD = 1_000_000
// Longer ones carry pictures in their attributes: nothing is lost without them.
const LONGEST_TAG = 50_000

// Pages have them twice, in the wrong place or not at all: one set is put around what is left.
const FRAME: ReadonlySet<string> = new Set(['html', 'head', 'body'])
// Their contents are text for a parser, not elements, and none of it is the article's.
const RAW: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'svg', 'template', 'iframe', 'object', 'textarea', 'noembed'])
// They hold nothing, or end by themselves when the next one begins: they do not make a tree deep.
const FLAT: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr p li td th tr dt dd option thead tbody tfoot'.split(' '),
)

/** Takes scripts, styles and comments out of a page and holds it to the limits. One pass, linear in its length. */
export const scanMarkup = (page: string): ScannedMarkup => {
  const out: string[] = []
  const jsonLd: string[] = []
  const notes = new Set<string>()
  const open: string[] = []
  const unopened = new Map<string, number>()
  let language: string | undefined
  let tags = 0
  let size = 0
  let at = 0
  const keepTag = (name: string, from: number, to: number): void => {
    if (to - from <= LONGEST_TAG) keep(from, to)
    else out.push(`<${name}>`)
  }
  const keep = (from: number, to: number): void => {
    if (to > from) out.push(page.slice(from, to))
    size += to - from
  }
  while (at < page.length) {
    const less = page.indexOf('<', at)
    keep(at, less < 0 ? page.length : less)
    if (less < 0) break
    if (size > LONGEST_MARKUP) {
      notes.add('the page is longer than is read: cut')
      break
    }
    if (page.startsWith('<!--', less)) {
      const end = page.indexOf('-->', less + 4)
      at = end < 0 ? page.length : end + 3
      continue
    }
    const closing = page[less + 1] === '/'
    const name = nameAt(page, less + (closing ? 2 : 1))
    if (name === '') {
      // A doctype, or "<" as a sign in the text.
      if (page[less + 1] !== '!' && page[less + 1] !== '?') keep(less, less + 1)
      at = page[less + 1] === '!' || page[less + 1] === '?' ? endOfTag(page, less) : less + 1
      continue
    }
    const end = endOfTag(page, less)
    at = end
    if (FRAME.has(name)) {
      if (name === 'html' && !closing)
        language ??= /\slang\s*=\s*["']?([a-z-]{2,12})/i.exec(page.slice(less, Math.min(end, less + 1000)))?.[1]
      continue
    }
    if (RAW.has(name)) {
      if (closing) continue
      const close = page[end - 2] === '/' && name === 'svg' ? end : closeOf(page, name, end)
      if (name === 'script' && jsonLd.length < 40 && /\bld\+json\b/i.test(page.slice(less, Math.min(end, less + 300)))) {
        if (close - end < LONGEST_JSON_LD) jsonLd.push(page.slice(end, close))
      }
      at = endOfTag(page, close)
      continue
    }
    if (FLAT.has(name)) {
      if (closing || ++tags <= MOST_TAGS) keepTag(closing ? `/${name}` : name, less, end)
      else notes.add('the page has more elements than are read')
    } else if (closing) {
      const missing = unopened.get(name) ?? 0
      if (missing > 0) unopened.set(name, missing - 1)
      else {
        const depth = open.lastIndexOf(name)
        if (depth >= 0) open.length = depth
        keep(less, end)
      }
    } else if (++tags > MOST_TAGS || open.length >= DEEPEST) {
      notes.add(tags > MOST_TAGS ? 'the page has more elements than are read' : 'the page is nested deeper than is read')
      unopened.set(name, (unopened.get(name) ?? 0) + 1)
    } else {
      open.push(name)
      keepTag(name, less, end)
    }
  }
  const html = `<html${language ? ` lang="${language}"` : ''}><head></head><body>${out.join('')}</body></html>`
  return { html, jsonLd, elements: Math.min(tags, MOST_TAGS), notes: [...notes] }
}

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)

/** Name of a tag in lower case; empty where none begins. */
const nameAt = (page: string, from: number): string => {
  if (!isLetter(page.charCodeAt(from))) return ''
  let to = from + 1
  for (let code = page.charCodeAt(to); to - from < 40; code = page.charCodeAt(++to))
    if (!isLetter(code) && !(code >= 48 && code <= 57) && code !== 45 && code !== 58) break
  return page.slice(from, to).toLowerCase()
}

/** Just behind the ">" of the tag; quoted values may hold one. */
const endOfTag = (page: string, from: number): number => {
  let quote = 0
  let before = 0
  for (let at = from + 1; at < page.length; at++) {
    const code = page.charCodeAt(at)
    if (quote !== 0) {
      if (code === quote) quote = 0
    } else if (code === 62) return at + 1
    // Only behind "=" does a quotation mark open a value.
    else if ((code === 34 || code === 39) && before === 61) quote = code
    if (code > 32) before = code
  }
  return page.length
}

/** Where the closing tag of a raw element begins. */
const closeOf = (page: string, name: string, from: number): number => {
  for (let at = page.indexOf('</', from); at >= 0; at = page.indexOf('</', at + 2))
    if (page.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return at
  return page.length
}
