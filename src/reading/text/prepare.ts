import { Chart } from '../../grammar/chart.ts'
import type { Token } from '../../grammar/token.ts'
import type { Dropped } from '../../model/report.ts'
import { sentenceStarts } from './sentences.ts'
import { tagTokens } from './tag.ts'
import { tokenize, type RawToken } from './tokenize.ts'

/**
 * Tokens, sentences and parts of speech of the text outside the dropped spans. Lines end sentences where a blank line
 * follows or the next line begins like a new one; a line broken for width only goes on.
 */
export const prepare = (text: string, dropped: readonly Dropped[]): Chart => {
  const raw: RawToken[] = []
  const blockStarts = new Set<number>()
  for (const [from, to] of keptSpans(text, dropped))
    for (const [start, end] of lines(text, from, to)) {
      blockStarts.add(raw.length)
      for (const token of tokenize(text, start, end)) raw.push(token)
    }
  const starts = sentenceStarts(raw, blockStarts)
  const tags = tagTokens(text, raw)
  let sentence = -1
  const tokens = raw.map((token, index): Token => {
    if (starts[sentence + 1] === index) sentence++
    const first = token.text.charCodeAt(0)
    const capital = first < 128 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(token.text)
    return { index, lower: token.lower, text: token.text, start: token.start, end: token.end, pos: tags[index]!, capital, sentence }
  })
  return new Chart(text, tokens, [...starts, tokens.length])
}

const keptSpans = (text: string, dropped: readonly Dropped[]): [number, number][] => {
  const kept: [number, number][] = []
  let at = 0
  for (const { span } of [...dropped].sort((a, b) => a.span[0] - b.span[0])) {
    if (span[0] > at) kept.push([at, span[0]])
    at = Math.max(at, span[1])
  }
  if (at < text.length) kept.push([at, text.length])
  return kept
}

/** Lines, joined where the break is only for width: the line is long, has no end mark, and the next begins small. */
const lines = (text: string, from: number, to: number): [number, number][] => {
  const found: [number, number][] = []
  let start = from
  for (let at = from; at <= to; at++) {
    const atBreak = at === to || text.charCodeAt(at) === 10
    if (!atBreak) continue
    if (
      at < to &&
      /^[^\S\n]*[\p{Ll}\d]/u.test(text.slice(at + 1, at + 20)) &&
      /[\p{Ll},;\d][^\S\n]*\r?$/u.test(text.slice(Math.max(start, at - 20), at))
    )
      continue
    if (at > start) found.push([start, at])
    start = at + 1
  }
  return found
}
