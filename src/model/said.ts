import type { Span, ToldLength } from './report.ts'

/** Words with the lengths told in them. */
export interface Said {
  readonly text: string
  readonly lengths: readonly ToldLength[]
}

/** A template of words, some of which may tell lengths. */
export const said = (words: TemplateStringsArray, ...values: readonly (Said | string | number)[]): Said => {
  let text = words[0]!
  const lengths: ToldLength[] = []
  for (const [i, value] of values.entries()) {
    if (typeof value === 'object') {
      const at = text.length
      lengths.push(...value.lengths.map(({ span, km }) => ({ span: [span[0] + at, span[1] + at] as Span, km })))
      text += value.text
    } else text += value
    text += words[i + 1]!
  }
  return { text, lengths }
}

/** Words without a length, where words with lengths are wanted. */
export const asSaid = (words: Said | string): Said => (typeof words === 'string' ? { text: words, lengths: [] } : words)

/** One length in words, which end with its unit. */
export const saidLength = (text: string, ...km: number[]): Said => ({ text, lengths: [{ span: [0, text.length], km }] })

/** Words between others. */
export const saidJoin = (parts: readonly (Said | string)[], between: string): Said =>
  parts.reduce<Said>((all, part, i) => (i === 0 ? said`${part}` : said`${all}${between}${part}`), { text: '', lengths: [] })

/** The same with the words around its lengths changed. */
export const withWords = ({ text, lengths }: Said, change: (words: string) => string): Said => {
  let [changed, at]: [Said, number] = [asSaid(''), 0]
  for (const { span, km } of lengths) {
    changed = said`${changed}${change(text.slice(at, span[0]))}${saidLength(text.slice(...span), ...km)}`
    at = span[1]
  }
  return said`${changed}${change(text.slice(at))}`
}

/** As a record has it: without an empty list. */
export const sentenceOf = ({ text, lengths }: Said): { sentence: string; lengths?: ToldLength[] } => ({
  sentence: text,
  ...(lengths.length > 0 ? { lengths: [...lengths] } : {}),
})
