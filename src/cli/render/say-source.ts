import type { Claim, Hedge, Source } from '../../model/report.ts'
import { clean } from '../../wording/clean.ts'
import { sayVoice, voicesOf } from '../../wording/voices-of.ts'

/** "Joint Chiefs of Staff, via Yonhap, via AFP": the one it comes from first, then the way it took; "Seoul and Tokyo" for two together. */
export const saySources = (sources: readonly Source[]): string => {
  if (sources.length === 0) return 'the article itself'
  const [origin, ...way] = voicesOf(sources)
    .map((voice) => clean(sayVoice(voice)))
    .reverse()
  return [origin, ...way.map((name) => `via ${name}`)].join(', ')
}

/** "Seoul and Tokyo", "Seoul, Tokyo and 2 more"; parted by semicolons where a name has a comma of its own. */
export const sayNames = (names: readonly string[], most = 2): string => {
  const comma = names.some((name) => name.includes(',')) ? ';' : ','
  const more = names.length - most
  if (more > 0) return `${names.slice(0, most).join(`${comma} `)} and ${more} more`
  return names.length < 3 && comma === ',' ? names.join(' and ') : names.join(`${comma} `)
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
