// Abbreviations that stand for a word of a name: both spellings give one key.
const SAME: ReadonlyMap<string, string> = new Map([
  ['saint', 'st'],
  ['sainte', 'ste'],
  ['fort', 'ft'],
  ['mount', 'mt'],
])
const MARKS = /\p{M}+/gu
const NON_ASCII = /[^\0-\x7f]/
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ł', 'l'],
  ['ı', 'i'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['þ', 'th'],
  ['ħ', 'h'],
  ['ə', 'a'],
])

/** One word of a name as it is compared: lower case, without accents, apostrophes and full stops; "Saint" as "St". */
export const wordKey = (lower: string): string => (isPlain(lower) ? (SAME.get(lower) ?? lower) : keyOfMarked(lower))

/** Letters a to z alone, as most words are: nothing of it falls away. */
const isPlain = (lower: string): boolean => {
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i)
    if (code < 97 || code > 122) return false
  }
  return true
}

const keyOfMarked = (lower: string): string => {
  let word = lower
  if (NON_ASCII.test(word)) {
    // Composed again behind it: Hangul falls apart into letters that are no marks.
    word = word.normalize('NFD').replace(MARKS, '').normalize('NFC')
    word = word.replace(/[øđðłıßæœþħə]/g, (letter) => LETTERS.get(letter)!)
  }
  if (/['’ʼ‘`.ʻ]/.test(word)) word = word.replace(/['’ʼ‘`.ʻ]/g, '')
  return SAME.get(word) ?? word
}

/** A whole name as it is compared: its words behind each other with single blanks; hyphens count as blanks. */
export const nameKey = (name: string): string =>
  name
    .toLowerCase()
    .split(/[\s\-‐‑–—/,()]+/)
    .map(wordKey)
    .filter((word) => word !== '')
    .join(' ')
