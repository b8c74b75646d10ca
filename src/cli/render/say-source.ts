import type { Claim, Hedge, Source } from '../../model/report.ts'
import { clean } from '../../wording/clean.ts'

/** "Joint Chiefs of Staff, via Yonhap, via AFP": the one it comes from first, then the way it took. */
export const saySources = (sources: readonly Source[]): string => {
  if (sources.length === 0) return 'the article itself'
  const [origin, ...way] = [...sources].reverse().map((s) => clean(s.name))
  return [origin, ...way.map((name) => `via ${name}`)].join(', ')
}

/** The hedge in its speaker's words, with the ICD 203 band only where the words are one. */
export const sayHedge = (hedge: Hedge): string => {
  const words = `“${clean(hedge.words)}”`
  return hedge.likelihood && hedge.likelihood !== clean(hedge.words).toLowerCase() ? `${words} = ${hedge.likelihood}` : words
}

/** What says whose a claim is, in a report and in an incident alike. */
export type Attributed = Pick<Claim, 'sources' | 'polarity' | 'hedge' | 'item'>

/** Speaker, cue, hedge and denial of a claim: "Joint Chiefs of Staff, via Yonhap (said; hedged “likely fell”)". */
export const sayAttribution = (claim: Attributed): string => {
  const cue = claim.sources.at(-1)?.cue
  const marks = [
    cue ? clean(cue) : '',
    claim.polarity === 'denied' ? 'DENIED' : '',
    claim.hedge ? `hedged ${sayHedge(claim.hedge)}` : '',
    claim.item ? `of ${clean(claim.item)}` : '',
  ].filter(Boolean)
  return saySources(claim.sources) + (marks.length > 0 ? ` (${marks.join('; ')})` : '')
}
