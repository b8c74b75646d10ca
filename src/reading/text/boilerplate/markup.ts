import type { Dropped } from '../../../model/report.ts'

// Names of tags, so that "<The Palace>" and "<700 km" stay.
const TAG =
  /^<(?:\/?(?:a|abbr|article|aside|b|blockquote|body|br|button|center|div|em|embed|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|li|link|main|meta|nav|noscript|ol|p|picture|q|s|script|section|small|source|span|strong|style|sub|sup|svg|table|tbody|td|th|thead|time|title|tr|u|ul|video)(?:\s[^<>]{0,400})?\s?\/?|!--[^<>]{0,400}--)>/i
const SILENT = /^<(script|style)\b/i
const LONGEST_TAG = 420

/** Leftover HTML tags, comments and the insides of script and style. Linear: looks a bounded way ahead of each "<". */
export const findMarkup = (text: string): Dropped[] => {
  const found: Dropped[] = []
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    const tag = TAG.exec(text.slice(at, at + LONGEST_TAG))
    if (!tag) continue
    let end = at + tag[0].length
    const silent = SILENT.exec(tag[0])
    if (silent) {
      const close = text.indexOf(`</${silent[1]}`, end)
      if (close >= 0) end = Math.max(end, text.indexOf('>', close) + 1)
    }
    found.push({ span: [at, end], reason: 'markup' })
    at = end - 1
  }
  return found
}
