import type { Chart } from '../../grammar/chart.ts'
import type { Token, TokenRange } from '../../grammar/token.ts'
import type { Value } from '../../grammar/value.ts'
import type { AttributionData } from '../../model/values.ts'
import { CUE_WORDS } from './cue-words.ts'
import { namedBehind } from './named-behind.ts'

/** Words that turn a reporting verb round. */
export const NEGATIONS = new Set(['not', 'never', "didn't", "doesn't", "don't", "hasn't", "wouldn't", "couldn't", 'cannot', "can't"])
/** "could not rule out that": what nobody excludes is held possible. */
export const EXCLUDES = new Set(['rule', 'exclude'])
/** What the patterns of attribution capture. */
export interface Captured {
  speaker?: Value<'speaker'>
  other?: Value<'speaker'> | undefined
  via?: Value<'speaker'>
  cue?: TokenRange
  aside?: TokenRange
}

const SUBJECT_PRONOUNS = /^(him|her|them|us|me|itself)$/

/** The attribution of captured parts; null where the words cannot report here. */
export const attribution = (c: Captured, chart: Chart, form: AttributionData['form'], range: TokenRange): AttributionData | null => {
  const cue = c.cue!
  const word = CUE_WORDS.get(chart.tokens[cue.first]!.lower)
  // "the United States" is no verb.
  if (
    chart.tokens[cue.first]!.capital &&
    cue.first !== chart.sentenceRange(chart.tokens[cue.first]!.sentence).first &&
    chart.tokens[cue.first]!.text !== 'According'
  )
    return null
  const speaker = c.speaker && !c.other ? (namedBehind(chart, c.speaker) ?? c.speaker) : c.speaker
  const speakers = [c.via, speaker, c.other].filter((s): s is Value<'speaker'> => s !== undefined)
  if (speakers.some((s) => s.end - s.first === 1 && SUBJECT_PRONOUNS.test(chart.tokens[s.first]!.lower))) return null
  let negated = false
  for (let i = behindAside(chart, range.first, cue.first); i < cue.first; i++) if (NEGATIONS.has(chart.tokens[i]!.lower)) negated = true
  const manner = word?.manner ?? 'say'
  if (negated && word && EXCLUDES.has(word.lemma))
    return { speakers, cue, manner: 'think', form, joint: c.other !== undefined, negated: false, object: false }
  // "did not say what type": nothing is claimed. "does not believe it was" is.
  if (negated && manner !== 'think' && manner !== 'estimate') return null
  return { speakers, cue, manner, form, joint: c.other !== undefined, negated, object: word?.takes === 'object' }
}

/** First token behind the last comma before the verb: what stands in an aside is not the verb's. */
const behindAside = (chart: Chart, from: number, verb: number): number => {
  for (let i = verb - 1; i > from; i--) if (/^[,()]$/.test(chart.tokens[i]!.lower)) return i + 1
  return from
}

/** A passive participle reports nothing of its subject: "the ministry was told", "the official was quoted". */
export const isPassive = (chart: Chart, speakerEnd: number, cue: TokenRange): boolean => {
  for (let i = behindAside(chart, speakerEnd, cue.first); i < cue.first; i++)
    if (/^(is|are|was|were|been|be|being)$/.test(chart.tokens[i]!.lower))
      return CUE_WORDS.get(chart.tokens[cue.first]!.lower)!.form !== 'ing'
  return false
}

/** "reports of a launch", "estimates": a noun after a determiner or adjective, not a verb. */
export const isNounHere = (before: Token | undefined, cue: Token): boolean =>
  before !== undefined &&
  (before.lower === "'s" ||
    before.lower === 'the' ||
    before.lower === 'a' ||
    (before.pos === 'ADJ' && !/^(past|participle)$/.test(CUE_WORDS.get(cue.lower)!.form) && !/^\d/.test(before.lower))) &&
  !/^(said|told|says)$/.test(cue.lower)

/** Names an outlet or agency: only who publishes hands a word on, and "the media" are no one in particular. */
export const publishes = (chart: Chart, range: TokenRange): boolean =>
  chart.within('organization', range).some((o) => (o.data.kind === 'outlet' || o.data.kind === 'agency') && namesIt(chart, o))

const namesIt = (chart: Chart, { first, end }: TokenRange): boolean => {
  for (let i = first; i < end; i++) if (chart.tokens[i]!.capital) return true
  return false
}
