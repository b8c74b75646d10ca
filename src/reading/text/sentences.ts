import type { RawToken } from './tokenize.ts'

const CLOSERS = new Set(['"', "'", '”', '’', ')', ']', '»'])
const OPENERS = new Set(['"', "'", '“', '‘', '(', '[', '«'])
// After these an abbreviation in the middle of a sentence goes on with a capital: "9:30 a.m. Sunday", "U.S. President".
const DOTTED = /^(?:\p{L}\.){2,}$/u
const STARTERS = new Set(
  'the a an it he she they we this that these those in on at but and however meanwhile if when after before there its his her their no according later earlier such both'.split(
    ' ',
  ),
)
// A sentence longer than this is cut for matching: no news sentence is, hostile input can be.
const LONGEST_SENTENCE = 400

/**
 * First token of each sentence. A block (paragraph, line) always ends a sentence; a full stop does unless it belongs to
 * an abbreviation or to a number. Works token by token: no look-back over the sentence, so hostile text stays linear.
 */
export const sentenceStarts = (tokens: readonly RawToken[], blockStarts: ReadonlySet<number>): number[] => {
  const starts: number[] = []
  let open = true
  for (let i = 0; i < tokens.length; i++) {
    if (open || blockStarts.has(i) || i - starts.at(-1)! >= LONGEST_SENTENCE) {
      starts.push(i)
      open = false
    }
    if (!endsSentence(tokens, i) && !endsWithHour(tokens, i, starts.at(-1)!)) continue
    // Closing quotation marks and brackets that touch the full stop belong to the sentence they close.
    while (i + 1 < tokens.length && !blockStarts.has(i + 1) && CLOSERS.has(tokens[i + 1]!.text) && tokens[i + 1]!.start === tokens[i]!.end)
      i++
    open = true
  }
  return starts
}

const endsSentence = (tokens: readonly RawToken[], i: number): boolean => {
  const { text, end } = tokens[i]!
  const next = tokens[i + 1]
  if (text === '!' || text === '?') return !next || startsSentence(tokens, i + 1)
  if (text === '.')
    return !next || next.start > end ? !next || startsSentence(tokens, i + 1) : CLOSERS.has(next.text) || isCapital(next.text)
  // A dot is the last of them: most words are seen by that to be none.
  if (text.charCodeAt(text.length - 1) === 46 && DOTTED.test(text))
    return next !== undefined && next.start > end && STARTERS.has(next.lower) && isCapital(next.text)
  return false
}

const HALVES = /^[ap]\.m\.$/
/** What goes on behind an hour with a capital: days, months, zones. */
const BEHIND_HOUR =
  /^(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october|november|december|eastern|pacific|central|mountain|greenwich|universal|coordinated)$/

/** "It rose at 3:40 p.m. Washington called it a threat": a name and a verb behind an hour that ends a sentence. */
const endsWithHour = (tokens: readonly RawToken[], i: number, start: number): boolean => {
  const [here, name, verb] = [tokens[i]!, tokens[i + 1], tokens[i + 2]]
  if (!HALVES.test(here.lower) || i - start < 8 || !name || !verb) return false
  if (!/^\p{Lu}\p{Ll}/u.test(name.text) || BEHIND_HOUR.test(name.lower)) return false
  return /^(?:said|says|called|calls|has|had|was|is|will|would|did|made|saw|told|gave|sent|[a-z]+ed)$/.test(verb.text)
}

const startsSentence = (tokens: readonly RawToken[], i: number): boolean => {
  const token = tokens[i]!
  if (CLOSERS.has(token.text) && token.start === tokens[i - 1]!.end) return true
  const word = OPENERS.has(token.text) ? tokens[i + 1] : token
  return !word || !/^\p{Ll}/u.test(word.text)
}

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text)
