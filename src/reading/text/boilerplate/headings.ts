import { wordCount, type Line } from './line.ts'

const LABELS =
  /^(?:key (?:judge?ments|points|findings|facts|takeaways)|summary|highlights|at a glance|overview|background|what (?:we know(?: so far)?|happened|changed|did not change|next|it means)|why it matters|analysis|introduction|conclusions?|timeline|context|in brief|the (?:big picture|bottom line|details|latest))\??:?$/i
// A line with these tells something: rather read a heading twice than lose the only sentence that says it.
const TELLS =
  /\d|\b(?:fir(?:es?|ed|ing)|launch(?:es|ed)?|says?|said|shot|tests?|tested|lands?|landed|falls?|fell|flew|flies|hits?|warns?|confirms?|detects?)\b/i
const MOST_WORDS = 8

/**
 * A short line without sentence end that stands over a paragraph. Not the first line (it may be the headline of a
 * flash), not one of several short lines in a row (a list, or one-line flashes).
 */
export const isHeading = (lines: readonly Line[], at: number, afterTime: boolean): boolean => {
  const { text, sentence, bullet } = lines[at]!
  const next = lines[at + 1]
  if (bullet || text.length > 80 || !next || wordCount(text, 10) > 10) return false
  if (LABELS.test(text)) return next.sentence || next.bullet
  if (afterTime) return (!sentence || (text.endsWith('?') && wordCount(text, 4) <= 4)) && next.sentence
  if (at === 0 || sentence || !next.sentence || !lines[at - 1]!.sentence) return false
  return (
    /^[\p{Lu}\d"“‘']/u.test(text) &&
    !/[,;:–—-]$/.test(text) &&
    wordCount(text, MOST_WORDS) <= MOST_WORDS &&
    wordCount(next.text, 12) > 12 &&
    !TELLS.test(text)
  )
}
