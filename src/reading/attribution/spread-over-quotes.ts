import type { Chart } from '../../grammar/chart.ts'
import type { TokenRange } from '../../grammar/token.ts'
import type { Value } from '../../grammar/value.ts'

/** Who may own a quotation: a scope, as far as it matters here. */
interface Owner {
  readonly attribution: Value<'attribution'>
  readonly ranges: TokenRange[]
}

/**
 * A quotation over several sentences is one speaker's; one that stands alone belongs to who spoke last before it, else to
 * who speaks next.
 */
export const spreadOverQuotes = (chart: Chart, quotes: readonly TokenRange[], scopes: readonly Owner[]): void => {
  if (quotes.length === 0) return
  const lastInSentence = new Map<number, Owner>()
  for (const scope of scopes)
    if (scope.attribution.data.form !== 'carried') lastInSentence.set(chart.tokens[scope.attribution.first]!.sentence, scope)
  for (const quote of quotes) {
    if (quote.end - quote.first < 4) continue
    const first = chart.tokens[quote.first]!.sentence
    const last = chart.tokens[quote.end - 1]!.sentence
    const opensSentence = quote.first - 1 <= chart.sentenceRange(first).first
    let owner: Owner | undefined
    for (let s = first; s <= last && !owner; s++) owner = outside(lastInSentence.get(s), quote)
    // A paragraph that is all quotation goes on with who spoke last.
    if (!owner && opensSentence) owner = outside(lastInSentence.get(first - 1), quote)
    if (!owner && opensSentence && chart.tokens[quote.end + 1]) owner = outside(lastInSentence.get(last + 1), quote)
    if (owner && (first !== last || !owner.ranges.some((r) => r.first <= quote.first && quote.end <= r.end))) owner.ranges.push(quote)
  }
}

const outside = (scope: Owner | undefined, quote: TokenRange): Owner | undefined =>
  scope && (scope.attribution.first >= quote.end || scope.attribution.end <= quote.first) ? scope : undefined
