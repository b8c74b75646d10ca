import type { Claim, Span } from '../../src/model/report.ts'
import { aliased } from './aliases.ts'
import type { GoldReport, GoldSource } from './gold.ts'
import { isNarrator, nameF1, SAME_NAME } from './names.ts'
import { sentenceAround, spansOf } from './spans.ts'
import type { Tally } from './tally.ts'

// A claim that covers half the article finds every sentence.
const LONGEST = 700

/** A gold claim is found when a claim with a speaker lies in the sentence of its first words. */
export const scoreClaims = (gold: GoldReport, text: string, claims: readonly Claim[], tally: Tally): void => {
  const wanted = gold.events.flatMap((e) => e.sources ?? []).filter((s) => s.quote_start && !isNarrator(s.who))
  for (const source of wanted) scoreClaim(gold.id, source, text, claims, tally)
  for (const { span } of claims) if (!isWhole(span, text)) tally.count('broken span', 0, 0, 1)
}

const scoreClaim = (id: string, source: GoldSource, text: string, claims: readonly Claim[], tally: Tally): void => {
  const sentences = spansOf(text, source.quote_start ?? '').map(([at]) => sentenceAround(text, at))
  const here = claims.filter((c) => c.span && c.sources.length > 0 && liesIn(c.span, sentences) && c.span[1] - c.span[0] < LONGEST)
  const right = here.filter((c) => isFrom(c, source.who))
  const found = here.length > 0 ? 1 : 0
  tally.count('claim found', found, 1, found)
  tally.count('claim source', right.length > 0 ? 1 : 0, 1, found)
  if (right.length === 0) {
    tally.miss(
      id,
      'claim source',
      `${source.who}: ${source.quote_start}`,
      here.map((c) => c.sources.map((s) => s.name).join('<-')).join('; '),
    )
    return
  }
  const hedged = right.some((c) => c.hedge)
  tally.count('claim hedge', hedged === Boolean(source.hedged) ? 1 : 0, 1, 1)
  const { via } = source
  if (via && via.length > 0) tally.count('claim chain', right.some((c) => via.every((v) => isFrom(c, v))) ? 1 : 0, 1, 1)
}

const isFrom = (claim: Claim, who: string): boolean => claim.sources.some((s) => nameF1(aliased(who), aliased(s.name)) >= SAME_NAME)

const liesIn = ([start, end]: Span, sentences: readonly Span[]): boolean => sentences.some(([a, b]) => start < b && end > a)

const isWhole = (span: Span | undefined, text: string): boolean =>
  span !== undefined && span[0] >= 0 && span[1] <= text.length && span[0] < span[1]
