import type { Chart } from '../../grammar/chart.ts'
import type { TokenRange } from '../../grammar/token.ts'
import { lowerBound } from '../../model/lower-bound.ts'

const OPEN = new Set(['“', '«', '„'])
const CLOSE = new Set(['”', '»'])
// A quotation that no mark closes is given up after this many tokens: the mark was a slip.
const LONGEST = 400

/**
 * What stands inside double quotation marks, without the marks, by place. A straight mark opens after a blank and closes
 * otherwise. Nested marks are read as one outer quotation; linear whatever the nesting.
 */
export const findQuotes = (chart: Chart): TokenRange[] => {
  const { tokens, text } = chart
  const quotes: TokenRange[] = []
  let open = -1
  let depth = 0
  for (let i = 0; i < tokens.length; i++) {
    const mark = tokens[i]!.text
    if (open >= 0 && i - open > LONGEST) {
      open = -1
      depth = 0
    }
    const straight = mark === '"'
    if (!straight && !OPEN.has(mark) && !CLOSE.has(mark)) continue
    const opens = straight ? open < 0 || (mayOpen(text, tokens[i]!.start) && !mayClose(text, tokens[i]!.end)) : OPEN.has(mark)
    if (opens) {
      // A new paragraph of a long quotation repeats the opening mark: still the same quotation.
      if (open < 0) open = i + 1
      else if (!straight && text.charCodeAt(tokens[i]!.start - 1) !== 10) depth++
    } else if (open >= 0) {
      if (depth > 0) depth--
      else {
        if (i > open) quotes.push({ first: open, end: i })
        open = -1
      }
    }
  }
  return quotes
}

/** The quotations of a text, found once. */
export const quotesIn = (chart: Chart): readonly TokenRange[] => chart.once(quotesIn, findQuotes)

const mayOpen = (text: string, start: number): boolean => start === 0 || /[\s([–—-]/.test(text[start - 1]!)
const mayClose = (text: string, end: number): boolean => end >= text.length || /[\s.,;:!?)\]]/.test(text[end]!)

/** Whether a token stands inside one of the quotations, which are in order. */
export const isQuoted = (quotes: readonly TokenRange[], token: number): boolean => {
  const quote = quotes[lowerBound(quotes, token + 1, (q) => q.end)]
  return quote !== undefined && quote.first <= token
}
