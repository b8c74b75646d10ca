import type { Chart } from '../../grammar/chart.ts'
import { as, either, maybe, value, word, wordOf } from '../../grammar/pattern.ts'
import type { Value } from '../../grammar/value.ts'
import type { TokenRange } from '../../grammar/token.ts'
import { phraseBefore } from './noun-phrase.ts'
import { rule } from '../../grammar/rule.ts'
import { complementFits, onlyJudges } from './complement-fits.ts'
import { CUE_WORDS } from './cue-words.ts'
import { attribution, EXCLUDES, isNounHere, isPassive, type Captured } from './make-attribution.ts'
import { nameIn, unnamedSpeaker } from './unnamed-speaker.ts'
import { outletAt } from './outlet-at.ts'
import { aside, cueWord, someone, stretch } from './speaker-parts.ts'

/** "Palm Beach police", "coalition spokesperson": a bare noun takes the words in front of it that no stage has read. */
const withModifiers = (c: Captured, chart: Chart): Captured => {
  const { first, end, data } = c.speaker!
  const noun = chart.tokens[first]!
  const before = chart.tokens[first - 1]
  if (
    !before ||
    noun.capital ||
    before.sentence !== noun.sentence ||
    data.kind === 'pronoun' ||
    !(before.capital || before.pos === 'ADJ' || before.lower === '-' || chart.tokens[first - 2]?.lower === '-') ||
    /^(?:the|a|an|this|some|its|his|her|their|our)$/.test(before.lower)
  )
    return c
  const phrase = phraseBefore(chart, end, chart.sentenceRange(noun.sentence).first)
  if (!phrase || phrase.first >= first) return c
  const whole = unnamedSpeaker(chart, phrase, null)
  return whole ? { ...c, speaker: { ...whole, data: { ...data, name: whole.data.name, anonymous: false, needsAntecedent: false } } } : c
}

/** Those named in an aside: ", quoted by Reuters," hands the word on, ", citing an officer," has it from him. */
const goBetweens = (chart: Chart, aside: TokenRange): { via: Value<'speaker'> | null; inner: Value<'speaker'> | null } => {
  for (let i = aside.first; i < aside.end - 1; i++) {
    const { lower } = chart.tokens[i]!
    if (/^(?:quoted|cited)$/.test(lower) && chart.tokens[i + 1]!.lower === 'by')
      return { via: chart.longestAt('speaker', i + 2), inner: null }
    if (/^(?:citing|quoting)$/.test(lower)) {
      const speaker = chart.longestAt('speaker', i + 1)
      return { via: null, inner: speaker && chart.tokens[speaker.end]?.pos !== 'NOUN' ? speaker : null }
    }
  }
  return { via: null, inner: null }
}

const STANDING = new Set('call describe hold see view regard consider believe'.split(' '))

const NOT_SUBJECT_BEFORE = new Set([
  'by',
  'of',
  'with',
  'to',
  'from',
  'for',
  'at',
  'on',
  'in',
  'against',
  'near',
  'outside',
  'inside',
  'within',
  'across',
  'between',
  'around',
  'off',
  'toward',
  'towards',
  'into',
  'onto',
  'under',
  'above',
  'through',
  'including',
  'than',
  'via',
  // "anti-Pyongyang broadcasts".
  '-',
])

export const saidAfterSpeaker = rule({
  name: '<speaker> (, aside,) <said>',
  kind: 'attribution',
  pattern: [someone, maybe(word('there', 'here')), maybe(either(as('aside', aside), as('comma', word(',')))), stretch, cueWord],
  make: (captures, { chart, first, end }) => {
    const c = withModifiers(captures as Captured, chart)
    const before = chart.tokens[c.speaker!.first - 1]
    if (isObjectOfParticiple(chart, c.speaker!.first)) return null
    // "its envoy, Ada Quill, wrote": the comma that closes the apposition.
    if ((captures as { comma?: TokenRange }).comma && (c.other || !holdsComma(chart, c.speaker!))) return null
    const isIng = CUE_WORDS.get(chart.tokens[c.cue!.first]!.lower)!.form === 'ing'
    if (
      before &&
      before.sentence === chart.tokens[first]!.sentence &&
      NOT_SUBJECT_BEFORE.has(before.lower) &&
      !(isIng && before.lower === 'with')
    )
      return null
    if (isPassive(chart, (c.other ?? c.speaker!).end, c.cue!) || isNounHere(chart.tokens[c.cue!.first - 1], chart.tokens[c.cue!.first]!))
      return null
    const word = CUE_WORDS.get(chart.tokens[c.cue!.first]!.lower)!
    // "the Coast Guard announced that a rocket, believed to be": of the rocket.
    if (c.aside && (holdsReport(chart, c.aside) || (word.manner === 'think' && chart.tokens[c.cue!.end]?.lower === 'to'))) return null
    const asPut = isPutAs(chart, first, c.cue!)
    if (!asPut && !complementFits(chart, word.lemma, c.cue!.first)) return null
    // Who shows a launch lets it be seen; what a broadcaster shows it tells.
    if (word.lemma === 'show' && c.speaker!.data.kind !== 'organization' && chart.tokens[c.cue!.end]?.lower !== 'that') return null
    // "Oslo calls it Quill", "Oslo sees a threat in it": how it always speaks of it, no word about this day.
    if (c.speaker!.data.kind === 'state' && word.form === 'third' && STANDING.has(word.lemma)) return null
    // What a state condemns is its policy; what a person or body condemns it has said.
    if (c.speaker!.data.kind === 'state' && onlyJudges(chart, word.lemma, c.cue!.first)) return null
    if (word.form === 'base' && !EXCLUDES.has(word.lemma) && isSupposed(chart, (c.other ?? c.speaker!).end, c.cue!.first)) return null
    // "Seoul estimates that", but not "officials hope" read from "officials' hopes"; a base form needs a plural or "will".
    if (
      word.form === 'base' &&
      !c.other &&
      !c.speaker!.data.plural &&
      !/s$|top brass|media|police/.test(chart.words(c.speaker!).toLowerCase()) &&
      c.speaker!.data.kind !== 'pronoun' &&
      c.cue!.first === c.speaker!.end
    )
      return null
    // "is analysing", "is maintaining" are work, not words; "with officials saying" are words.
    if (
      word.form === 'ing' &&
      !(
        /^(?:say|report|tell|claim|warn|deny|announce|confirm|suggest|add)$/.test(word.lemma) &&
        (before?.lower === 'with' || hasBe(chart, c.speaker!.end, c.cue!.first))
      )
    )
      return null
    // A person who watched a launch tells nothing; what an office detects it has told.
    if (
      word.manner === 'detect' &&
      (c.speaker!.data.kind === 'person' || c.speaker!.data.kind === 'role') &&
      chart.tokens[c.cue!.end]?.lower !== 'that'
    )
      return null
    const apposed =
      c.aside && !c.other && c.speaker!.data.kind === 'role' && nameIn(chart, { first: c.aside.first + 1, end: c.aside.end - 1 })
        ? unnamedSpeaker(chart, c.speaker!, { first: c.aside.first + 1, end: c.aside.end - 1 })
        : null
    const outlet = word.lemma === 'tell' ? outletAt(chart, c.cue!.end) : null
    const { via, inner } = outlet ? { via: outlet, inner: null } : c.aside ? goBetweens(chart, c.aside) : { via: null, inner: null }
    const told =
      apposed || via || inner
        ? attribution({ ...c, speaker: apposed ?? c.speaker!, ...(via ? { via } : {}) }, chart, 'subject', { first, end })
        : null
    if (told && inner) return { ...told, speakers: [...told.speakers, inner] }
    if (told) return told
    return attribution(c, chart, asPut ? 'according' : 'subject', { first, end })
  },
})

/** "the coalition supporting the government said": the coalition. */
const isObjectOfParticiple = (chart: Chart, first: number): boolean => {
  const { tokens } = chart
  const at = /^(?:the|a|an|its|their)$/.test(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1
  return /^\p{L}{3,}ing$/u.test(tokens[at]?.lower ?? '') && tokens[at]!.pos === 'VERB' && tokens[at - 1]?.pos === 'NOUN'
}

/** "as Seoul put it", "as Pyongyang says,": a remark about the whole sentence. */
const isPutAs = (chart: Chart, first: number, cue: TokenRange): boolean => {
  if (chart.tokens[first - 1]?.lower !== 'as') return false
  const next = chart.tokens[cue.end]?.lower ?? '.'
  return /^[,.]$/.test(next) || (next === 'it' && /^(?:put|puts)$/.test(chart.tokens[cue.first]!.lower))
}

/** "X announced that", in what only looks like an aside. */
const holdsReport = (chart: Chart, { first, end }: TokenRange): boolean => {
  for (let i = first; i < end - 1; i++) if (CUE_WORDS.has(chart.tokens[i]!.lower) && chart.tokens[i + 1]!.lower === 'that') return true
  return false
}

const holdsComma = (chart: Chart, { first, end }: TokenRange): boolean => {
  for (let i = first; i < end; i++) if (chart.tokens[i]!.lower === ',') return true
  return false
}

/** "Pyongyang would call it an act of war": nobody has said it yet. */
const isSupposed = (chart: Chart, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (/^(?:would|could|might|may|should)$/.test(chart.tokens[i]!.lower)) return true
  return false
}

const hasBe = (chart: Chart, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (/^(is|are|was|were|been)$/.test(chart.tokens[i]!.lower)) return true
  return false
}

export const inverted = rule({
  name: '", <said> <speaker>"',
  kind: 'attribution',
  pattern: [as('cue', wordOf(CUE_WORDS)), someone],
  make: (captures, { chart, first, end }) => {
    const before = chart.tokens[first - 1]
    if (!before || !/^[,"”'’?!-]$/.test(before.lower) || before.sentence !== chart.tokens[first]!.sentence) {
      // A quotation that ends with its own full stop ends the sentence before; then "said X" begins one.
      if (!(before && /^["”]$/.test(before.text))) return null
    }
    const word = CUE_WORDS.get(chart.tokens[first]!.lower)!
    const several = word.form === 'base' && saidBySeveral(captures as Captured, chart)
    if ((word.form !== 'past' && word.form !== 'third' && !several) || word.takes === 'object' || word.lemma === 'tell') return null
    // "a post by the governor, urged people to leave": whom it urges.
    if (word.manner === 'promise' && onlyJudges(chart, word.lemma, first)) return null
    if (word.form === 'third' && (captures as Captured).speaker!.data.plural) return null
    return attribution(captures as Captured, chart, 'inverted', { first: end, end })
  },
})

/** "say officials", "say state media": a base form inverted needs more than one speaker. */
const saidBySeveral = ({ speaker }: Captured, chart: Chart): boolean =>
  speaker!.data.plural || /(?:media|police|brass)$/.test(chart.words(speaker!).toLowerCase())

export const labelled = rule({
  name: '<speaker>: words',
  kind: 'attribution',
  pattern: [value('speaker', 'speaker', (d) => d.kind === 'person' || d.kind === 'organization'), as('cue', word(':'))],
  make: ({ speaker, cue }, { chart, first, end }) => {
    const sentence = chart.sentenceRange(chart.tokens[first]!.sentence)
    if (sentence.first !== first) return null
    // "North Korea: a timeline" is a heading.
    for (let i = end; i < sentence.end; i++)
      if (/^(?:VERB|AUX)$/.test(chart.tokens[i]!.pos))
        return { speakers: [speaker], cue, manner: 'say', form: 'subject', joint: false, negated: false, object: false }
    return null
  },
})
