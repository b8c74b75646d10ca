/**
 * Text of an article as it may be printed on a terminal: one line, and nothing that a terminal obeys. Escape
 * sequences would recolour or overwrite the screen, and direction marks would turn the words around ours.
 */
export const clean = (text: string): string =>
  text
    .replace(/\u001b\[[0-?]*[ -/]*[@-~]/g, '')
    .replace(/[^\S ]+/g, ' ')
    .replace(/[\p{Cc}\u200b\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .replace(/ {2,}/g, ' ')
    .trim()

/** At most `length` characters: the middle goes, since the end of a quotation says as much as its beginning. */
export const shorten = (text: string, length: number): string => {
  if (text.length <= length) return text
  const head = Math.ceil((length - 3) * 0.7)
  const begin = text.slice(0, head).replace(/\s+\S*$/, '')
  const end = text.slice(text.length - (length - 3 - head)).replace(/^\S*\s+/, '')
  return `${begin} … ${end}`
}

/** Words of the article, cleaned, shortened and in quotation marks. */
export const quote = (text: string, length = 240): string => `“${shorten(clean(text), length)}”`
