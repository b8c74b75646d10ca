import type { ZoneVerdict } from '../../model/report.ts'
import { pathAt } from '../attribution/scopes.ts'
import type { ClaimContext } from './claims.ts'
import type { Statement } from './draft.ts'

/**
 * Fills in whose zone "its exclusive economic zone" is: the state that the words before name last in the sentence, else
 * the speaker's, else the state named last before.
 */
export const holderFinder = ({ chart, scopes, speakerOf }: ClaimContext) => {
  const states = chart.all('place').filter((p) => p.data.country !== null && (p.data.kind === 'country' || p.data.kind === 'capital'))
  return (statement: Statement): void => {
    if (statement.field !== 'zone') return
    const zone = statement.value as ZoneVerdict
    if (zone.holder !== null) return
    const sentence = chart.tokens[statement.first]!.sentence
    const before = states.filter((s) => s.first < statement.first)
    const here = before.findLast((s) => chart.tokens[s.first]!.sentence === sentence && !/north|launch/.test(s.data.use))
    const speaker = pathAt(scopes, statement.first).at(-1)?.attribution.data.speakers.at(-1)
    const spoken = speaker ? speakerOf(speaker).country : null
    zone.holder = spoken ?? here?.data.country ?? before.at(-1)?.data.country ?? null
  }
}
