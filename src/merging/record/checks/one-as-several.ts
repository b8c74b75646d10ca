import type { IncidentFinding } from '../../../model/incident.ts'
import type { ClaimDraft } from '../claim-draft.ts'
import { amountIn } from '../values/amounts.ts'
import { articlesOf, tested, wordsOf, type IncidentCheck } from './record-view.ts'

/** A number of missiles that its own source has taken back, told again later as if it stood: pieces of one missile told as two. */
export const oneAsSeveral: IncidentCheck = {
  name: 'one-as-several',
  run: ({ fields }) => {
    const values = fields.get('count')?.values.map((v) => v.value) ?? []
    const takenBack = values.filter((v) => v.counted.some((c) => c.replaced) && figure(v.told.value) !== null)
    return takenBack.flatMap((old) => {
      const retractions = old.counted.filter((c) => c.replaced)
      const since = Math.min(...retractions.map((c) => c.at))
      const voices = new Set(retractions.map((c) => c.origin.voice))
      const fewer = values.find(
        (v) =>
          v !== old &&
          (figure(v.told.value) ?? Infinity) < figure(old.told.value)! &&
          v.counted.some((c) => voices.has(c.origin.voice) || retractions.some((r) => r.article === c.article)),
      )
      if (!fewer) return []
      const again = values.flatMap((v) =>
        v.counted.filter((c) => sameNumber(v.told.value, old.told.value) && toldAgain(c, since, retractions)),
      )
      return again.slice(0, 1).map((claim): IncidentFinding => {
        const [before, now] = [figure(old.told.value)!, figure(fewer.told.value)!]
        return {
          check: 'one-as-several',
          verdict: 'contradicted',
          ...tested([claim, ...retractions, ...fewer.counted].map(wordsOf)),
          inputs: { told: before, corrected: now, articles: articlesOf(fewer).size },
          margin: { count: before - now },
          sentence: `It tells of ${before}, which ${retractions[0]!.origin.name} had taken back by then: it was ${now}.`,
        }
      })
    })
  },
}

const figure = (value: unknown): number | null => amountIn(value)?.value ?? null
const sameNumber = (a: unknown, b: unknown): boolean => figure(a) !== null && figure(a) === figure(b)

const toldAgain = (claim: ClaimDraft, since: number, retractions: readonly ClaimDraft[]): boolean =>
  !claim.replaced &&
  claim.at > since &&
  !claim.statement.weak &&
  claim.statement.turn === null &&
  !retractions.some((r) => r.article === claim.article)
