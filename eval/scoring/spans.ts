import type { Span } from '../../src/model/report.ts'

/** Share of the two spans' union that both cover. */
export const overlap = ([a, b]: Span, [c, d]: Span): number => {
  const shared = Math.min(b, d) - Math.max(a, c)
  return shared <= 0 ? 0 : shared / (Math.max(b, d) - Math.min(a, c))
}

/** Every place where exact words stand in a text. */
export const spansOf = (text: string, words: string): Span[] => {
  const found: Span[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push([at, at + words.length])
  return found
}

/** The sentence around an offset, roughly: from one full stop or line end to the next. */
export const sentenceAround = (text: string, at: number): Span => {
  const before = text.slice(0, at)
  const start = Math.max(before.search(/[.!?]["”']?\s+[^.!?]*$/), before.lastIndexOf('\n'))
  const stop = /[.!?]["”']?(\s|$)|\n/.exec(text.slice(at))
  return [start + 1, stop ? at + stop.index + 1 : text.length]
}
