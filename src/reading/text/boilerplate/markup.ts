import type { Dropped } from '../../../model/report.ts'

const TAG = /^<(?:\/?[a-zA-Z][a-zA-Z0-9]{0,12}(?:\s[^<>]{0,400})?\/?|!--[^<>]{0,400}--)>/
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
