/**
 * Attributions to speakers that no earlier stage has recognised: a local fisherman, an institute nobody has heard of.
 * Run behind the other rules, and read only where those have found no speaker for the verb.
 */
import { as, phrase, word, wordOf } from '../../grammar/pattern.ts'
import { rule } from '../../grammar/rule.ts'
import type { Chart } from '../../grammar/chart.ts'
import type { TokenRange } from '../../grammar/token.ts'
import type { Value } from '../../grammar/value.ts'
import type { AttributionData } from '../../model/values.ts'
import { complementFits } from './complement-fits.ts'
import { CUE_WORDS } from './cue-words.ts'
import { asideBefore, phraseAfter, phraseBefore } from './noun-phrase.ts'
import { NEGATIONS } from './make-attribution.ts'
import { outletAt } from './outlet-at.ts'
import { ownerOfText } from './owner-of-text.ts'
import { BETWEEN } from './speaker-parts.ts'
import { unnamedSpeaker } from './unnamed-speaker.ts'

const PLAIN = new Set(['said', 'says', 'say', 'told', 'tells', 'added', 'adds'])
const FURTHER = new Set('stated states stressed noted notes claimed claims announced confirmed denied reported reports warned argued argues insisted explained acknowledged admitted revealed declared wrote writes suggested estimated believes believe believed concluded showed shows show indicated indicate suggest assessed mentioned reiterated pointed tweeted posted described called predicted underscored underlined determined pointed found suggests blamed see sees'.split(' '))
// Of several speakers, or behind "are".
const PLURAL = new Set('claim report warn argue insist confirm deny admit fear suspect predict estimate assess note'.split(' '))
const PROGRESSIVE = new Set(['saying', 'reporting', 'claiming'])
const STRONG = new Set([...PLAIN, ...FURTHER, ...PLURAL, ...PROGRESSIVE])
const OPENS_CLAUSE = /^(?:DET|PRON|PROPN|NUM|NOUN)$/
const BE = /^(?:is|are|was|were|been|be|being|'s)$/

/** Verbs that another rule has given a speaker already, by token. */
const taken = new WeakMap<Chart, { size: number; cues: Set<number> }>()
const isTaken = (chart: Chart, cue: number): boolean => {
  const all = chart.all('attribution')
  const known = taken.get(chart) ?? { size: 0, cues: new Set<number>() }
  for (; known.size < all.length; known.size++) {
    const { data } = all[known.size]!
    for (let i = data.cue.first; i < data.cue.end; i++) known.cues.add(i)
  }
  taken.set(chart, known)
  return known.cues.has(cue)
}

const data = (chart: Chart, speaker: Value<'speaker'>, cue: TokenRange, form: AttributionData['form'], negated = false): AttributionData => {
  const said = CUE_WORDS.get(chart.tokens[cue.first]!.lower)
  const via = form === 'subject' && said?.lemma === 'tell' ? outletAt(chart, cue.end) : null
  return { speakers: via ? [via, speaker] : [speaker], cue, manner: said?.manner ?? 'say', form, joint: false, negated, object: said?.takes === 'object' }
}

export const unnamedSaid = rule({
  name: '<noun phrase> <said>',
  kind: 'attribution',
  pattern: [as('cue', wordOf(STRONG))],
  make: ({ cue }, { chart, first }) => {
    const { tokens } = chart
    if (isTaken(chart, first) || tokens[first]!.capital || !complementFits(chart, CUE_WORDS.get(tokens[first]!.lower)?.lemma ?? '', first)) return null
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
    const phrase = phraseBefore(chart, end, start)
    if (!phrase || !standsAsSubject(chart, phrase.first, start)) return null
    if (!saysSomething(chart, first, phrase)) return null
    const speaker = ownerOfText(chart, phrase) ?? personIn(chart, phrase) ?? unnamedSpeaker(chart, phrase, aside)
    return speaker && data(chart, speaker, cue, 'subject')
  },
})

/** "lawmaker Ada Quill of the Farmers' Party": the person that a stage before has read. */
const personIn = (chart: Chart, phrase: TokenRange): Value<'speaker'> | null => {
  for (let i = phrase.first; i < phrase.end; i++) {
    const speaker = chart.longestAt('speaker', i)
    if (speaker?.data.kind === 'person' && (speaker.end === phrase.end || /^(?:of|from|at|with|in)$/.test(chart.tokens[speaker.end]!.lower))) return speaker
    if (/^(?:of|from|at|with|in|to)$/.test(chart.tokens[i]!.lower)) return null
  }
  return null
}

/** Nothing before the phrase makes it the object of something else: "fired from the site said". */
const standsAsSubject = (chart: Chart, at: number, start: number): boolean => {
  if (at === start) return true
  const { lower, pos } = chart.tokens[at - 1]!
  return !/^(?:of|by|to|for|from|in|into|at|on|near|over|with|than|is|was|were|are|been|be|had|has|have)$/.test(lower) && pos !== 'AUX'
}

/** The verb has something to report: a clause, a quotation, or the clause before it. */
const saysSomething = (chart: Chart, cue: number, subject: TokenRange): boolean => {
  const { tokens } = chart
  const word = tokens[cue]!.lower
  const next = tokens[cue + 1]
  if (!next || next.sentence !== tokens[cue]!.sentence) return tokens[subject.first - 1]?.lower === ','
  if (/^(?:to|by)$/.test(next.lower)) return false
  if (PROGRESSIVE.has(word)) return next.lower === 'that' || OPENS_CLAUSE.test(next.pos)
  if (PLURAL.has(word)) return /[^']s$/.test(tokens[subject.end - 1]!.lower) && (next.lower === 'that' || OPENS_CLAUSE.test(next.pos))
  if (PLAIN.has(word)) return word !== 'say' || chart.tokens[subject.end - 1]!.lower.endsWith('s')
  if (next.lower === 'that' || next.lower === ':') return true
  if (/^[,.]$/.test(next.lower)) return /^[,"”]$/.test(tokens[subject.first - 1]?.lower ?? '')
  const cueWord = CUE_WORDS.get(word)
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
    if (!phrase || (phrase.end < limit && !/^[,.)("“;:]$|^(?:who|in|on|at|with|and|after|during)$/.test(tokens[phrase.end]!.lower) && tokens[phrase.end]!.pos !== 'ADP')) return null
    const comma = tokens[phrase.end]?.lower === ',' ? phraseAfter(chart, phrase.end + 1, limit) : null
    const speaker = unnamedSpeaker(chart, phrase, comma && tokens[comma.first]!.capital && !tokens[phrase.end - 1]!.capital ? comma : null)
    return speaker && data(chart, speaker, cue, 'inverted')
  },
})

const NO_VOICE = /\b(?:plans?|schedules?|protocols?|laws?|rules?|practice|tradition|procedures?|agreements?|needs?|wishes|times?|definition|treaty|resolution)$/i

export const accordingToUnnamed = rule({
  name: 'according to <noun phrase>',
  kind: 'attribution',
  pattern: [as('cue', phrase('according to'))],
  make: ({ cue }, { chart, first, end }) => {
    if (isTaken(chart, first)) return null
    const limit = chart.sentenceEnd(first)
    const phrase = end < limit ? phraseAfter(chart, end, limit) : null
    if (!phrase || NO_VOICE.test(chart.words(phrase))) return null
    const speaker = ownerOfText(chart, phrase) ?? unnamedSpeaker(chart, phrase, null)
    return speaker && data(chart, speaker, cue, 'according')
  },
})

const FINITE = new Set(['said', 'says', 'added', 'warned', 'called'])
const CARRIED_ON = new Set([...FINITE, 'saying', 'warning', 'noting', 'claiming', 'adding', 'stressing', 'insisting', 'arguing', 'stating', 'declaring', 'announcing'])

export const sayingBehindClause = rule({
  name: '<speaker> <did so>, saying / and said',
  kind: 'attribution',
  pattern: [as('cue', wordOf(CARRIED_ON))],
  make: ({ cue }, { chart, first }) => {
    const { tokens } = chart
    const before = tokens[first - 1]
    const { first: start } = chart.sentenceRange(tokens[first]!.sentence)
    if (isTaken(chart, first) || !before || first - start > 60) return null
    if (FINITE.has(tokens[first]!.lower)) {
      if (!/^(?:and|but|then)$/.test(before.lower)) return null
    } else if (!/^(?:,|statement|letter|message|tweet|speech)$/.test(before.lower) || !tokens[first + 1] || /^(?:of|to|for|on|,|\.)$/.test(tokens[first + 1]!.lower)) return null
    // Behind another attribution it carries that one on.
    for (let i = start; i < first; i++) if (isTaken(chart, i) && !/^(?:according|to)$/.test(tokens[i]!.lower)) return null
    const speaker = subjectFrom(chart, start, first)
    return speaker && data(chart, speaker, cue, 'participle')
  },
})

/** The speaker that a verb follows, first in its sentence. */
const subjectFrom = (chart: Chart, start: number, end: number): Value<'speaker'> | null => {
  for (let i = start; i < end; i++) {
    const speaker = chart.longestAt('speaker', i)
    if (!speaker) continue
    const next = chart.tokens[speaker.end]
    const before = i > start ? chart.tokens[i - 1]! : null
    if (next && (/^(?:VERB|AUX|ADV)$/.test(next.pos) || chart.longestAt('time', speaker.end) !== null) && (!before || !/^(?:ADP|VERB)$/.test(before.pos))) return speaker
    i = speaker.end - 1
  }
  return null
}

export const quotedBySomebody = rule({
  name: '<noun phrase> quoted <noun phrase> as saying',
  kind: 'attribution',
  pattern: [as('cue', word('quoted', 'quotes', 'quote', 'cited', 'cites', 'cite'))],
  make: ({ cue }, { chart, first, end }) => {
    const { tokens } = chart
    if (isTaken(chart, first)) return null
    const sentence = chart.sentenceRange(tokens[first]!.sentence)
    const passive = BE.test(tokens[first - 1]?.lower ?? '')
    const by = tokens[end]?.lower === 'by'
    const object = end + 1 < sentence.end ? someoneAt(chart, passive ? end + 1 : end, sentence.end) : null
    const as = passive && !by ? end : object?.end
    if (as === undefined || tokens[as]?.lower !== 'as' || !/^(?:saying|telling|confirming|reporting|calling|describing|warning|having)$/.test(tokens[as + 1]?.lower ?? '')) return null
    const subject = passive ? subjectBefore(chart, first, sentence.first) : (someoneBefore(chart, first, sentence.first) ?? (tokens[first - 1]?.lower === 'and' ? subjectFrom(chart, sentence.first, first) : null))
    const speakers = passive ? [by ? object : null, subject] : [subject, object]
    const found = speakers.filter((s) => s !== null)
    return found.length > 0 && speakers[1] ? { ...data(chart, speakers[1], { first, end: as + 2 }, 'subject'), cue, speakers: found, manner: 'say', object: false } : null
  },
})

const someoneAt = (chart: Chart, at: number, limit: number): Value<'speaker'> | null => {
  const known = chart.longestAt('speaker', at)
  if (known && chart.tokens[known.end]?.lower === 'as') return known
  const phrase = phraseAfter(chart, at, limit)
  return phrase && unnamedSpeaker(chart, phrase, null)
}

const someoneBefore = (chart: Chart, end: number, start: number): Value<'speaker'> | null => {
  const phrase = phraseBefore(chart, end, start)
  if (!phrase) return null
  for (let i = phrase.first; i < phrase.end; i++) if (chart.longestAt('speaker', i)?.end === end) return chart.longestAt('speaker', i)
  return unnamedSpeaker(chart, phrase, null)
}

/** The subject of a passive, over its auxiliaries and an aside. */
const subjectBefore = (chart: Chart, cue: number, start: number): Value<'speaker'> | null => {
  let end = cue
  while (end > start && BETWEEN.has(chart.tokens[end - 1]!.lower)) end--
  if (end <= start) return null
  const opening = /^[,)]$/.test(chart.tokens[end - 1]!.lower) ? asideBefore(chart, end - 1, start) : end
  if (opening === null) return null
  const phrase = phraseBefore(chart, opening, start)
  return phrase && (personIn(chart, phrase) ?? unnamedSpeaker(chart, phrase, opening === end ? null : { first: opening + 1, end: end - 1 }))
}

/** Read last, where no recognised speaker was found. */
export const unnamedRules = [unnamedSaid, unnamedInverted, accordingToUnnamed, sayingBehindClause, quotedBySomebody]
