import { lowerBound } from '../../../model/lower-bound.ts'
import type { ZoneVerdict } from '../../../model/report.ts'
import { pathAt } from '../../attribution/scopes.ts'
import type { ClaimContext } from './claims.ts'
import type { Statement } from '../joining/draft.ts'

/**
 * Fills in whose zone "its exclusive economic zone" is: the state that the words before name last in the sentence, else
 * the speaker's, else the state named last before.
 */
export const holderFinder = ({ chart, scopes, speakerOf }: ClaimContext) => {
  const states = chart
    .all('place')
    .filter((p) => p.data.country !== null && (p.data.kind === 'country' || p.data.kind === 'capital'))
    .sort((a, b) => a.first - b.first)
  return (statement: Statement): void => {
    if (statement.field !== 'zone') return
    const zone = statement.value as ZoneVerdict
    if (zone.holder !== null) return
    const sentence = chart.tokens[statement.first]!.sentence
    const last = lowerBound(states, statement.first, (s) => s.first) - 1
    let at = last
    const inSentence = (i: number): boolean => i >= 0 && chart.tokens[states[i]!.first]!.sentence === sentence
    while (inSentence(at) && /north|launch/.test(states[at]!.data.use)) at--
    const here = inSentence(at) ? states[at] : undefined
    const speaker = pathAt(scopes, statement.first).at(-1)?.attribution.data.speakers.at(-1)
    const spoken = speaker ? speakerOf(speaker).country : null
    zone.holder = spoken ?? here?.data.country ?? states[last]?.data.country ?? null
  }
}
