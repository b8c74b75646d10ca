import type { Claim, Event, Report, Span } from '../../../model/report.ts'
import { sentencesOf } from './sentences.ts'

/** Fields whose words are often of another weapon that the article names. */
const DOUBTFUL: ReadonlySet<string> = new Set(['weaponClass', 'weaponName', 'capabilityRangeKm'])
/** "It was", "the missile is believed to be of the Pukguksong series": says what was fired. */
const IDENTIFIES =
  /\b(?:believed|thought|presumed|assessed|assesses|called|described|identified|judged|named|dubbed|known|likely|probably|possibly|suspected|suspects|estimated|appears?|appeared|type|kind|class|series|assumed|were|was|is an?|claim(?:s|ed)?|say|says|said|named|include[ds]?|used|took|taken|seen|view|considered|regarded|carried|carrying|dubbed)\b/i
/** The sentence speaks of what is not or not yet: no word on what was fired. */
const ELSEWHERE =
  /\b(?:should the|go on to|plans?|planned|future|next year|unveil\w*|displayed|paraded?|showed off|show off|on show|exhibit\w*|would replace|successor|next (?:rocket|missile)|develop\w*|build\w*|threaten\w*|accuse[sd]?|programme|program|deploy\w*|Patriot|interceptors?|shot down|anti-aircraft|drills?|exercises?|resolutions?|talks?)\b/i

/** Claims without those that tell of another weapon than the event's: kept are those of sentences that tell of the event or say what was fired, if there are any. */
export const relevantClaims = (report: Report, event: Event, claims: readonly Claim[]): Claim[] => {
  const sentenceOf = sentencesOf(report)
  const eventSentences = event.mentions.map((span) => sentenceOf(span))
  const rank = (claim: Claim): number => {
    const sentence = sentenceOf(claim.span)
    if (eventSentences.some((s) => same(s, sentence))) return 2
    const words = report.article.text.slice(...sentence)
    return IDENTIFIES.test(words) && !ELSEWHERE.test(words) ? 1 : 0
  }
  const ranks = new Map(claims.filter((c) => DOUBTFUL.has(c.field)).map((c) => [c, rank(c)]))
  const best = new Map<string, number>()
  for (const [claim, r] of ranks) best.set(claim.field, Math.max(best.get(claim.field) ?? 0, r))
  const kept = claims.filter((c) => !ranks.has(c) || c.field === 'capabilityRangeKm' || ranks.get(c)! > 0 || best.get(c.field) === 0)
  const strangers = claims.filter((c) => c.field === 'weaponName' && !kept.includes(c)).map((c) => sentenceOf(c.span))
  return kept.filter((c) => c.field !== 'capabilityRangeKm' || !strangers.some((s) => same(s, sentenceOf(c.span))))
}

const same = (a: Span, b: Span): boolean => a[0] === b[0]
