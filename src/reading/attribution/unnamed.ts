/**
 * Attributions to speakers that no earlier stage has recognised: a local fisherman, an institute nobody has heard of.
 * Run behind the other rules, and read only where those have found no speaker for the verb.
 */
import { as, phrase, word, wordOf } from '../../grammar/pattern.ts'
import { rule } from '../../grammar/rule.ts'
import type { Chart } from '../../grammar/chart.ts'
import type { TokenRange } from '../../grammar/token.ts'
import { behindWhat, complementFits, onlyJudges } from './complement-fits.ts'
import { CUE_WORDS } from './cue-words.ts'
import { asideBefore, phraseAfter, phraseBefore } from './noun-phrase.ts'
import { NEGATIONS } from './make-attribution.ts'
import { isQuoted, quotesIn } from './quotes.ts'
import { ownerOfText } from './owner-of-text.ts'
import { BETWEEN } from './speaker-parts.ts'
import { personIn } from './subject-from.ts'
import { isTaken } from './taken-cues.ts'
import { unnamedData } from './unnamed-data.ts'
import { unnamedSpeaker } from './unnamed-speaker.ts'

const PLAIN = new Set(['said', 'says', 'say', 'told', 'tells', 'added', 'adds'])
const FURTHER = new Set(
  'stated states stressed noted notes claimed claims announced confirmed denied reported reports warned argued argues insisted explained acknowledged admitted revealed declared wrote writes suggested estimated believes believe believed concluded showed shows show indicated indicate suggest assessed mentioned reiterated pointed tweeted posted described called predicted underscored underlined determined pointed found suggests blamed accused condemned denounced criticised criticized praised welcomed rejected dismissed disputed urged promised vowed pledged threatened doubted complained boasted bragged crowed quipped joked replied responded contradicted measured reveals revealed discloses disclosed gloated gloats retorted retorts countered counters congratulated congratulates thanked mocked ridiculed begged begs demanded demands voiced voices sniffed scoffed fumed thundered lamented laments opined hinted hints implied implies rebutted recalls complains acknowledges admits explains concedes conceded repeats asserted asserts see sees reckon reckons reckoned thinks think thought cautioned argues'.split(
    ' ',
  ),
)
// Of several speakers, or behind "are".
const PLURAL = new Set('claim report warn argue insist confirm deny admit fear suspect predict estimate assess note'.split(' '))
const PROGRESSIVE = new Set(['saying', 'reporting', 'claiming'])
const STRONG = new Set([...PLAIN, ...FURTHER, ...PLURAL, ...PROGRESSIVE])
const LETS_CONCLUDE = /^(?:shows?|showed|suggests?|suggested|indicates?|indicated|underscored|underlined)$/
const OPENS_CLAUSE = /^(?:DET|PRON|PROPN|NUM|NOUN)$/
const BE = /^(?:is|are|was|were|been|be|being|'s)$/

export const unnamedSaid = rule({
  name: '<noun phrase> <said>',
  kind: 'attribution',
  pattern: [as('cue', wordOf(STRONG))],
  make: ({ cue }, { chart, first }) => {
    const { tokens } = chart
    if (isTaken(chart, first) || tokens[first]!.capital || !complementFits(chart, CUE_WORDS.get(tokens[first]!.lower)?.lemma ?? '', first))
      return null
    const start = chart.sentenceRange(tokens[first]!.sentence).first
    let end = first
    let isBe = false
    while (end > start && BETWEEN.has(tokens[end - 1]!.lower)) {
      const { lower } = tokens[end - 1]!
      if (NEGATIONS.has(lower)) return null
      if (BE.test(lower)) isBe = true
      end--
    }
    // A passive reports nothing of its subject; "are saying" does.
    if (end <= start || isBe !== PROGRESSIVE.has(tokens[first]!.lower)) return null
    let aside: TokenRange | null = null
    if (/^[,)]$/.test(tokens[end - 1]!.lower)) {
      const opening = asideBefore(chart, end - 1, start)
      if (opening === null) return null
      aside = { first: opening + 1, end: end - 1 }
      end = opening
    }
    const nearest = phraseBefore(chart, end, start)
    const phrase = nearest && (beforeRelative(chart, nearest, start) ?? beforeParticiple(chart, nearest, start) ?? nearest)
    // "My boys thought it was a wedding," he said: they told him, not us.
    if (phrase && /^(?:my|our)$/.test(tokens[phrase.first]!.lower) && isQuoted(quotesIn(chart), first)) return null
    if (!phrase || !standsAsSubject(chart, phrase.first, start)) return null
    if (!saysSomething(chart, first, phrase)) return null
    if (onlyJudges(chart, CUE_WORDS.get(tokens[first]!.lower)?.lemma ?? '', first) && namesState(chart, phrase)) return null
    const known = ownerOfText(chart, phrase) ?? personIn(chart, phrase)
    const speaker = known ?? unnamedSpeaker(chart, phrase, aside)
    // "the interval shows that": a thing that lets somebody conclude has no voice.
    if (!known && speaker && LETS_CONCLUDE.test(tokens[first]!.lower) && speaker.data.kind === 'role') return null
    return speaker && unnamedData(chart, speaker, cue, 'subject')
  },
})

const namesState = (chart: Chart, { first, end }: TokenRange): boolean => {
  for (let i = first; i < end; i++) if (chart.longestAt('speaker', i)?.data.kind === 'state') return true
  return false
}

/** "The party that runs the camp says": the object of a relative clause is not who speaks. */
const beforeRelative = (chart: Chart, { first }: TokenRange, start: number): TokenRange | null => {
  const { tokens } = chart
  if (first - 2 <= start || tokens[first - 1]!.pos !== 'VERB' || !/^(?:that|which|who)$/.test(tokens[first - 2]!.lower)) return null
  return phraseBefore(chart, first - 2, start)
}

/** "the coalition supporting the government said". */
const beforeParticiple = (chart: Chart, { first }: TokenRange, start: number): TokenRange | null => {
  const { tokens } = chart
  if (first - 2 < start || tokens[first - 1]!.pos !== 'VERB' || !/^\p{L}{3,}ing$/u.test(tokens[first - 1]!.lower)) return null
  return tokens[first - 2]!.pos === 'NOUN' ? phraseBefore(chart, first - 1, start) : null
}

/** Nothing before the phrase makes it the object of something else: "fired from the site said". */
const standsAsSubject = (chart: Chart, at: number, start: number): boolean => {
  if (at === start) return !/^(?:no|neither)$/.test(chart.tokens[at]!.lower)
  if (/^(?:no|neither)$/.test(chart.tokens[at]!.lower)) return false
  const { lower, pos } = chart.tokens[at - 1]!
  if (pos === 'ADP' && !/^(?:as|after|before|since|until|while|because|though|although|with|than|like)$/.test(lower)) return false
  return !/^(?:is|was|were|are|been|be|had|has|have)$/.test(lower) && pos !== 'AUX'
}

/** The verb has something to report: a clause, a quotation, or the clause before it. */
const saysSomething = (chart: Chart, cue: number, subject: TokenRange): boolean => {
  const { tokens } = chart
  const word = tokens[cue]!.lower
  const next = tokens[cue + 1]
  if (!next || next.sentence !== tokens[cue]!.sentence) return tokens[subject.first - 1]?.lower === ','
  // "a missile said to be new", but "a student said to me".
  if (next.lower === 'by' || (next.lower === 'to' && /^(?:VERB|AUX)$/.test(tokens[cue + 2]?.pos ?? 'VERB'))) return false
  if (PROGRESSIVE.has(word)) return next.lower === 'that' || OPENS_CLAUSE.test(next.pos)
  if (PLURAL.has(word)) return /[^']s$/.test(tokens[subject.end - 1]!.lower) && (next.lower === 'that' || OPENS_CLAUSE.test(next.pos))
  if (PLAIN.has(word)) return word !== 'say' || chart.tokens[subject.end - 1]!.lower.endsWith('s')
  if (next.lower === 'that' || next.lower === ':') return true
  if (/^[,.]$/.test(next.lower)) return /^[,"”]$/.test(tokens[subject.first - 1]?.lower ?? '')
  const cueWord = CUE_WORDS.get(word)
  if (cueWord?.lemma === 'call' && behindWhat(chart, cue)) return true
  if (!tokens[subject.first]!.capital && tokens[subject.first]!.lower !== 'the') return false
  return cueWord?.takes === 'object' ? true : OPENS_CLAUSE.test(next.pos) && !/^(?:of|in|on|at)$/.test(next.lower)
}

export const unnamedInverted = rule({
  name: '", <said> <noun phrase>"',
  kind: 'attribution',
  pattern: [as('cue', word('said', 'says', 'added', 'adds', 'wrote', 'writes', 'explained', 'noted', 'recalled', 'warned'))],
  make: ({ cue }, { chart, first, end }) => {
    const { tokens } = chart
    const before = tokens[first - 1]
    if (isTaken(chart, first) || !before || !/^[,"”?!]$/.test(before.text)) return null
    const limit = chart.sentenceEnd(first)
    const phrase = end < limit ? phraseAfter(chart, end, limit) : null
    // "said this promise is": who speaks for the first time is not "this"; "recalled two blasts": what, not who.
    if (phrase && (/^(?:this|these|that|those)$/.test(tokens[phrase.first]!.lower) || tokens[phrase.first]!.pos === 'NUM')) return null
    if (
      !phrase ||
      (phrase.end < limit &&
        !/^[,.)("“;:]$|^(?:who|in|on|at|with|and|after|during)$/.test(tokens[phrase.end]!.lower) &&
        tokens[phrase.end]!.pos !== 'ADP')
    )
      return null
    const comma = tokens[phrase.end]?.lower === ',' ? phraseAfter(chart, phrase.end + 1, limit) : null
    const speaker = unnamedSpeaker(chart, phrase, comma && tokens[comma.first]!.capital && !tokens[phrase.end - 1]!.capital ? comma : null)
    return speaker && unnamedData(chart, speaker, cue, 'inverted')
  },
})

const NO_VOICE =
  /\b(?:plans?|schedules?|protocols?|laws?|rules?|practice|tradition|procedures?|agreements?|needs?|wishes|times?|definition|treaty|resolution)$/i

export const accordingToUnnamed = rule({
  name: 'according to <noun phrase>',
  kind: 'attribution',
  pattern: [as('cue', phrase('according to'))],
  make: ({ cue }, { chart, first, end }) => {
    if (isTaken(chart, first)) return null
    const limit = chart.sentenceEnd(first)
    const phrase = end < limit ? phraseAfter(chart, end, limit) : null
    if (!phrase || NO_VOICE.test(chart.words(phrase))) return null
    const speaker = ownerOfText(chart, phrase) ?? personIn(chart, phrase) ?? unnamedSpeaker(chart, phrase, null)
    return speaker && unnamedData(chart, speaker, cue, 'according')
  },
})
