/**
 * The project's own tokenizer: names in data/ and words in patterns must be split exactly as the text is, glued
 * prints ("Staff.It", "700km(435") must come apart, and every offset must be exact.
 */
import { ABBREVIATIONS } from './abbreviations.ts'

export interface RawToken {
  readonly text: string
  readonly lower: string
  readonly start: number
  readonly end: number
}

// Zero-width and direction marks, soft hyphen, byte order mark: part of a word as printed, not of its spelling.
const INVISIBLE = '\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff'
const INVISIBLES = new RegExp(`[${INVISIBLE}]+`, 'g')
const HAS_INVISIBLE = new RegExp(`[${INVISIBLE}]`)
const NOT_PLAIN = /[^\0-\x7f]|`/

// Alternatives in order: plain word before a blank or comma (most are: it spares them the rest) · acronym with dots · clock · ordinal · number · possessive · word · any other mark.
// A word takes an inner apostrophe ("don't", "o'clock", "Pyong'an") unless it is the possessive 's.
const TOKEN = new RegExp(
  [
    `[A-Za-z]+(?=[ ,\\n])`,
    `(?:\\p{L}\\.){2,}`,
    `\\d{1,2}:\\d\\d(?::\\d\\d)?(?!\\d)`,
    `\\d+(?:st|nd|rd|th)(?![\\p{L}\\d])`,
    `\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?!\\d)|\\d+(?:\\.\\d+)?`,
    `['’\`´]s(?![\\p{L}\\d])`,
    `[\\p{L}\\p{M}${INVISIBLE}]+(?:['’](?!s(?![\\p{L}\\d]))[\\p{L}\\p{M}]+)*`,
    `[^\\s]`,
  ].join('|'),
  'uy',
)

const plain = (text: string): string =>
  NOT_PLAIN.test(text)
    ? text
        .replace(/[‘’ʼ`´]/g, "'")
        .replace(/[‐‑‒–—]/g, '-')
        .replace(/[“”„]/g, '"')
    : text

// A text repeats its words, and texts share most of them. The table is only a cache, emptied before it grows large.
const MOST_SPELLINGS = 50_000
const LONGEST_SPELLING = 40
const spellings = new Map<string, { text: string; lower: string }>()

/**
 * One string object for each word: every later look-up of it finds the hash ready and compares by identity. The holder has
 * no prototype: an object literal would leave a hidden class for each word with V8, which then has none left to give to
 * the other literals of the program and makes them slow dictionaries.
 */
const asKey = (word: string): string => {
  const holder = Object.create(null) as Record<string, true>
  holder[word] = true
  return Object.keys(holder)[0]!
}

const spell = (visible: string): { text: string; lower: string } => {
  if (spellings.size >= MOST_SPELLINGS) spellings.clear()
  // What is longer is no word: it comes once, and would only fill the table.
  if (visible.length > LONGEST_SPELLING) return { text: visible, lower: plain(visible).toLowerCase() }
  const text = asKey(visible)
  const spelling = { text, lower: asKey(plain(text).toLowerCase()) }
  spellings.set(text, spelling)
  return spelling
}

/** The same of a word as printed; empty where nothing of it can be seen. */
const spellVisible = (printed: string): { text: string; lower: string } => {
  const visible = NOT_PLAIN.test(printed) && HAS_INVISIBLE.test(printed) ? printed.replace(INVISIBLES, '') : printed
  return visible === '' ? NOTHING : (spellings.get(visible) ?? spell(visible))
}

const NOTHING = { text: '', lower: '' }

/** The first offset from here that is no blank, or `to`. */
const skipBlanks = (text: string, from: number, to: number): number => {
  let at = from
  for (; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code > 32 && code < 128) break
    if (code !== 32 && !/\s/.test(text[at]!)) break
  }
  return at
}

/** Splits text into tokens with exact offsets. Linear in the text's length. */
export const tokenize = (text: string, from = 0, to = text.length): RawToken[] => {
  const tokens: RawToken[] = []
  let end = from
  for (let start = skipBlanks(text, from, to); start < to; start = skipBlanks(text, end, to)) {
    // Only where a token ends is asked of the expression: an answer with its match would be thrown away at once.
    TOKEN.lastIndex = start
    TOKEN.test(text)
    end = TOKEN.lastIndex
    const printed = text.slice(start, end)
    // A word that is known has no invisible characters.
    const known = spellings.get(printed) ?? spellVisible(printed)
    if (known.text === '') continue
    // "Gen." and "Feb." keep their full stop, so that it ends no sentence.
    if (text.charCodeAt(end) === 46 && ABBREVIATIONS.has(known.lower) && isAbbreviationHere(known.text, text, end)) {
      tokens.push({ text: `${known.text}.`, lower: known.lower, start, end: ++end })
      continue
    }
    tokens.push({ text: known.text, lower: known.lower, start, end })
  }
  return tokens
}

/** "No. 5" is an abbreviation, "She said no." is not; a single letter is one only as an initial. */
const isAbbreviationHere = (word: string, text: string, end: number): boolean => {
  const first = word.charCodeAt(0)
  // "the Agni-V." ends a sentence: a letter behind a hyphen is no initial.
  if (word.length === 1)
    return first >= 65 && first <= 90 && text.charCodeAt(end - 2) !== 45 && /^\.\s?\p{L}/u.test(text.slice(end, end + 3))
  if (ABBREVIATIONS.get(word.toLowerCase()) === 'number') return /^\.\s?\d/.test(text.slice(end, end + 3))
  return ABBREVIATIONS.get(word.toLowerCase()) === 'any' || (first >= 65 && first <= 90)
}

/** Splits a name the same way: what lexicons are built with. */
export const splitName = (name: string): RawToken[] => tokenize(name)
