import type { FindingWords, IncidentFinding } from '../../../model/incident.ts'
import { timeOf } from '../claims-of.ts'
import type { ClaimDraft } from '../claim-draft.ts'
import { amountIn } from '../values/amounts.ts'
import type { ValueDraft } from '../value-draft.ts'
import { tested, wordsOf, type IncidentCheck, type RecordView } from './record-view.ts'

/** When it was known, and from which words, that there were fewer than first told. */
interface Retraction {
  /** Milliseconds since 1970. */
  readonly since: number
  readonly words: readonly FindingWords[]
  readonly articles: ReadonlySet<string>
  readonly by: string
  readonly now: number
}

/** A number of missiles that its source has taken back, or pieces of one missile, told later as several missiles. */
export const oneAsSeveral: IncidentCheck = {
  name: 'one-as-several',
  run: (view) => {
    const values = view.fields.get('count')?.values.map((v) => v.value) ?? []
    const known = retractions(view, values)
    return known.slice(0, 1).flatMap((retraction) => {
      const again = values.flatMap((v) => v.counted.filter((c) => (figure(v) ?? 0) > retraction.now && isToldAgain(c, retraction)))
      const places = again.length > 0 ? [] : placesTold(view, retraction)
      if (places.length > 0) return places
      return again.slice(0, 1).map((claim): IncidentFinding => {
        const told = amountIn(claim.statement.value)!.value ?? amountIn(claim.statement.value)!.min!
        return {
          check: 'one-as-several',
          verdict: 'contradicted',
          ...tested([wordsOf(claim), ...retraction.words]),
          inputs: { told, corrected: retraction.now },
          margin: { count: told - retraction.now },
          sentence: `It tells of ${told}; by then ${retraction.by} had said that it was ${retraction.now}.`,
        }
      })
    })
  },
}

/** "One fell inside, the other outside", where an earlier report had told of one missile in pieces and this one tells of no pieces. */
const placesTold = ({ accounts }: RecordView, { since, words, articles, by, now }: Retraction): IncidentFinding[] =>
  accounts
    .filter(({ anchor, article, split }) => !articles.has(anchor.article) && split === null && timeOf(article.published) > since)
    .flatMap(({ anchor, statements }) => {
      const told = statements.filter(
        (s) => (s.field === 'landing' || s.field === 'zone') && s.item !== null && /^(?:one|others?|another|first|second)$/.test(s.item),
      )
      const items = new Set(told.map((s) => s.item))
      if (items.size < 2) return []
      const first = told[0]!
      return [
        {
          check: 'one-as-several',
          verdict: 'contradicted' as const,
          ...tested([{ article: anchor.article, revision: anchor.revision, span: first.span, words: first.words }, ...words]),
          inputs: { told: items.size, corrected: now },
          margin: { count: items.size - now },
          sentence: `It tells of ${items.size} impacts as of ${items.size} missiles; by then ${by} had told of ${now}, in pieces.`,
        },
      ]
    })
    .slice(0, 1)

const retractions = ({ accounts }: RecordView, values: readonly ValueDraft[]): Retraction[] => [
  ...values.flatMap((old): Retraction[] => {
    const replaced = old.counted.filter((c) => c.replaced)
    const fewer = values.find(
      (v) =>
        (figure(v) ?? Infinity) < (figure(old) ?? 0) && v.counted.some((c) => !c.replaced && replaced.some((r) => r.article === c.article)),
    )
    return replaced.length > 0 && fewer
      ? [
          {
            since: Math.min(...replaced.map((c) => c.at)),
            words: replaced.map(wordsOf),
            articles: articlesOf(replaced),
            by: replaced[0]!.origin.name,
            now: figure(fewer)!,
          },
        ]
      : []
  }),
  ...accounts.flatMap(({ anchor, article, split, statements }): Retraction[] => {
    const counts = statements.filter((s) => s.field === 'count')
    const most = (s: (typeof counts)[number]): number => amountIn(s.value)?.value ?? amountIn(s.value)?.min ?? 0
    const several = counts.some((s) => s.turn !== 'withdrawn' && most(s) > 1)
    // "Two, it said first; it was one that came apart": the last word is one.
    const one = counts.some((s) => s.turn === 'revised' && most(s) === 1)
    return split && (!several || one)
      ? [
          {
            since: timeOf(article.published),
            words: [{ article: anchor.article, revision: anchor.revision, span: split, words: 'came down in pieces' }],
            articles: new Set([anchor.article]),
            by: article.outlet ?? 'another report',
            now: 1,
          },
        ]
      : []
  }),
]

const articlesOf = (claims: readonly ClaimDraft[]): Set<string> => new Set(claims.map((c) => c.article))

const figure = ({ told }: ValueDraft): number | null => amountIn(told.value)?.value ?? amountIn(told.value)?.min ?? null

const isToldAgain = ({ replaced, at, article, statement }: ClaimDraft, { since, articles }: Retraction): boolean =>
  !replaced && at > since && !statement.weak && statement.turn === null && !articles.has(article)
