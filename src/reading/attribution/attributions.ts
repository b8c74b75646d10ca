import { as, either, many, maybe, named, phrase, sequence, token, value, word, wordOf } from '../../grammar/pattern.ts'
import { rule } from '../../grammar/rule.ts'
import { Lexicon } from '../../grammar/lexicon.ts'
import type { Token, TokenRange } from '../../grammar/token.ts'
import type { Value } from '../../grammar/value.ts'
import type { Chart } from '../../grammar/chart.ts'
import type { AttributionData } from '../../model/values.ts'
import { splitName } from '../text/tokenize.ts'
import { CUE_WORDS } from './cue-words.ts'

const NEGATIONS = new Set(['not', 'never', "didn't", "doesn't", "don't", "hasn't", "wouldn't", "couldn't"])
const adverb = word(
  'also', 'later', 'earlier', 'then', 'further', 'separately', 'repeatedly', 'initially', 'first', 'now', 'still', 'already', 'once', 'again', 'publicly', 'officially',
  'immediately', 'quickly', 'only', 'ever', 'all', 'both', 'previously', 'since', 'meanwhile', 'reportedly', 'jointly', 'recently', 'promptly', 'long', 'merely', 'simply', 'even', 'strongly', 'firmly', 'openly', 'formally', 'angrily', 'tersely', 'instead', 'too', 'however', 'subsequently', 'swiftly', 'explicitly', 'so', 'far', 'preliminary', 'preliminarily', 'tentatively', 'here', 'there', 'himself', 'herself', 'itself', 'themselves', 'generally', 'largely', 'widely',
)
const auxiliary = word('has', 'have', 'had', 'is', 'are', 'was', 'were', 'would', 'will', 'did', 'does', 'do', 'could', 'can', 'may', 'might', 'not', 'never', 'been', "didn't", "doesn't", "don't", "hasn't", "wouldn't", "couldn't")
const toReaders = sequence(word('to', 'from'), word('this', 'our', 'the'), word('site', 'reporters', 'paper', 'press', 'website', 'channel', 'media', 'newspaper'))
const stretch = many(either(adverb, auxiliary, value('time', 'when'), toReaders), 0, 5)
const cueWord = as('cue', wordOf(CUE_WORDS))

// What may stand between a speaker and his verb, between commas: ", a retired engineer in Hood River," ", who was in Italy,".
const STOPS = new Set(['said', 'says', 'told', 'tells', 'citing', 'quoting', '"', '“', '”', ';', ':'])
const aside = either(
  sequence(word(',', '('), many(token((t) => !STOPS.has(t.lower)), 1, 28), word(',', ')')),
  // "an ex-officer who studied the North for 20 years told": a clause that needs no commas.
  sequence(word('who', 'familiar', 'briefed', 'involved', 'close'), many(token((t) => !STOPS.has(t.lower) && t.lower !== ',' && t.lower !== 'and'), 1, 14)),
)
const someone = sequence(value('speaker', 'speaker'), maybe(word('and'), value('speaker', 'other')))

interface Captured {
  speaker?: Value<'speaker'>
  other?: Value<'speaker'> | undefined
  via?: Value<'speaker'>
  cue?: TokenRange
}

const SUBJECT_PRONOUNS = /^(him|her|them|us|me|itself)$/

/** The attribution of captured parts; null where the words cannot report here. */
const attribution = (c: Captured, chart: Chart, form: AttributionData['form'], range: TokenRange): AttributionData | null => {
  const cue = c.cue!
  const word = CUE_WORDS.get(chart.tokens[cue.first]!.lower)
  const speakers = [c.via, c.speaker, c.other].filter((s): s is Value<'speaker'> => s !== undefined)
  if (speakers.some((s) => s.end - s.first === 1 && SUBJECT_PRONOUNS.test(chart.tokens[s.first]!.lower))) return null
  let negated = false
  for (let i = behindAside(chart, range.first, cue.first); i < cue.first; i++) if (NEGATIONS.has(chart.tokens[i]!.lower)) negated = true
  const manner = word?.manner ?? 'say'
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
const isPassive = (chart: Chart, speakerEnd: number, cue: TokenRange): boolean => {
  for (let i = behindAside(chart, speakerEnd, cue.first); i < cue.first; i++)
    if (/^(is|are|was|were|been|be|being)$/.test(chart.tokens[i]!.lower)) return CUE_WORDS.get(chart.tokens[cue.first]!.lower)!.form !== 'ing'
  return false
}

/** "reports of a launch", "estimates": a noun after a determiner or adjective, not a verb. */
const isNounHere = (before: Token | undefined, cue: Token): boolean =>
  before !== undefined &&
  (before.lower === "'s" || before.lower === 'the' || before.lower === 'a' || (before.pos === 'ADJ' && !/^(past|participle)$/.test(CUE_WORDS.get(cue.lower)!.form) && !/^\d/.test(before.lower))) &&
  !/^(said|told|says)$/.test(cue.lower)

const NOT_SUBJECT_BEFORE = new Set(['by', 'of', 'with', 'to', 'from', 'for', 'at', 'on', 'in', 'against', 'near'])

export const saidAfterSpeaker = rule({
  name: '<speaker> (, aside,) <said>',
  kind: 'attribution',
  pattern: [someone, maybe(aside), stretch, cueWord],
  make: (captures, { chart, first, end }) => {
    const c = captures as Captured
    const before = chart.tokens[first - 1]
    if (before && before.sentence === chart.tokens[first]!.sentence && NOT_SUBJECT_BEFORE.has(before.lower)) return null
    if (isPassive(chart, (c.other ?? c.speaker!).end, c.cue!) || isNounHere(chart.tokens[c.cue!.first - 1], chart.tokens[c.cue!.first]!)) return null
    const word = CUE_WORDS.get(chart.tokens[c.cue!.first]!.lower)!
    if (!complementFits(chart, word.lemma, c.cue!.end)) return null
    // "Seoul estimates that", but not "officials hope" read from "officials' hopes"; a base form needs a plural or "will".
    if (word.form === 'base' && !c.other && !c.speaker!.data.plural && !/s$|top brass|media|police/.test(chart.words(c.speaker!).toLowerCase()) && c.speaker!.data.kind !== 'pronoun' && c.cue!.first === c.speaker!.end) return null
    if (word.form === 'ing' && !hasBe(chart, c.speaker!.end, c.cue!.first)) return null
    return attribution(c, chart, 'subject', { first, end })
  },
})

const OBJECT_NEEDS: Readonly<Record<string, RegExp>> = {
  put: /^(at|nearer|closer)$/,
  speak: /^of$/,
  play: /^down$/,
  give: /^(as|figure|figures|number|numbers|account|details|time|value|at)$/,
}
// "called a meeting", "called for calm": no word about what happened.
const CALLS = /^(for|a|an|meeting|meetings|session|council|together|off|on|up|upon|him|her|his)$/

/** Verbs of many senses report only with the right complement: "put the altitude at", "called the launch reckless". */
const complementFits = (chart: Chart, lemma: string, from: number): boolean => {
  const limit = Math.min(chart.sentenceEnd(from - 1), from + (lemma === 'speak' || lemma === 'play' ? 2 : 12))
  if (lemma === 'call') return !CALLS.test(chart.tokens[from]?.lower ?? '') && !/^(council|meeting|session)$/.test(chart.tokens[from + 1]?.lower ?? '')
  const needed = OBJECT_NEEDS[lemma]
  if (!needed) return true
  for (let i = from; i < limit; i++) if (needed.test(chart.tokens[i]!.lower)) return true
  return false
}

const hasBe = (chart: Chart, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (/^(is|are|was|were|been)$/.test(chart.tokens[i]!.lower)) return true
  return false
}

export const toldOutlet = rule({
  name: '<speaker> told <outlet>',
  kind: 'attribution',
  pattern: [value('speaker', 'speaker'), maybe(aside), stretch, as('cue', word('told', 'tells', 'tell')), maybe(word('to')), value('speaker', 'via', (d) => d.kind === 'organization')],
  make: (captures, { chart, first, end }) => {
    const { via, ...c } = captures as Captured
    // Only who publishes hands a word on: "told Reuters" does, "told the council" does not.
    const outlet = chart.all('organization').some((o) => o.first >= via!.first && o.end <= via!.end && (o.data.kind === 'outlet' || o.data.kind === 'agency'))
    return attribution(outlet ? { ...c, via: via! } : c, chart, 'subject', { first, end })
  },
})

export const quotedAsSaying = rule({
  name: '<outlet> quoted <speaker> as saying',
  kind: 'attribution',
  pattern: [value('speaker', 'via'), stretch, as('cue', word('quoted', 'quotes', 'cited', 'cites')), value('speaker', 'speaker'), word('as'), word('saying', 'telling', 'confirming', 'reporting')],
  make: (captures, { chart, first, end }) => attribution(captures as Captured, chart, 'subject', { first, end }),
})

export const wasQuoted = rule({
  name: '<speaker> was quoted (by <outlet>) as saying',
  kind: 'attribution',
  pattern: [value('speaker', 'speaker'), many(word('was', 'were', 'is', 'has', 'been', 'also'), 1, 3), as('cue', word('quoted', 'cited')), maybe(word('by', 'in'), value('speaker', 'via')), word('as'), word('saying', 'telling')],
  make: (captures, { chart, first, end }) => attribution(captures as Captured, chart, 'subject', { first, end }),
})

export const outletCiting = rule({
  name: '<outlet>, citing <speaker>, <said>',
  kind: 'attribution',
  pattern: [value('speaker', 'via'), maybe(word(',')), word('citing', 'quoting'), value('speaker', 'speaker'), maybe(word(',')), stretch, cueWord],
  make: (captures, { chart, first, end }) => attribution(captures as Captured, chart, 'subject', { first, end }),
})

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
    if ((word.form !== 'past' && word.form !== 'third') || word.takes === 'object') return null
    return attribution(captures as Captured, chart, 'inverted', { first: end, end })
  },
})

export const accordingTo = rule({
  name: 'according to <speaker>',
  kind: 'attribution',
  pattern: [as('cue', phrase('according to')), many(word('a', 'an', 'the', 'data', 'figures', 'reports', 'report', 'statement', 'information', 'from', 'by', 'of', 'released', 'issued', 'in', 'analysis'), 0, 5), someone],
  make: (captures, { chart, first, end }) => attribution(captures as Captured, chart, 'according', { first: end, end }) satisfies AttributionData | null,
})

export const citing = rule({
  name: 'citing <speaker>',
  kind: 'attribution',
  pattern: [as('cue', word('citing', 'quoting')), someone],
  make: (captures, { chart, end }) => attribution(captures as Captured, chart, 'citing', { first: end, end }),
})

const PASSIVE_CUES = new Set([...CUE_WORDS].filter(([, w]) => w.form === 'past' || w.form === 'participle').map(([form]) => form))

export const byAgent = rule({
  name: '<is assessed> by <speaker>',
  kind: 'attribution',
  pattern: [as('cue', wordOf(PASSIVE_CUES)), word('by'), someone],
  make: (captures, { chart, end }) => attribution(captures as Captured, chart, 'agent', { first: end, end }),
})

const accounts = new Lexicon(splitName, [
  'account', 'figure', 'figures', 'estimate', 'estimates', 'assessment', 'numbers', 'data', 'version', 'count', 'reading', 'tally', 'measurements', 'own account', 'own figure', 'own figures', 'own assessment', 'initial assessment', 'initial estimate', 'preliminary assessment', 'preliminary analysis', 'analysis',
].map((n) => [n, n] as const))

export const account = rule({
  name: "<speaker>'s <account>",
  kind: 'attribution',
  pattern: [value('speaker', 'speaker'), maybe(word("'s", "'")), as('cue', named(accounts, 'noun'))],
  make: (captures, { chart, first, end }) => attribution(captures as Captured, chart, 'account', { first: end, end: first === end ? end : end }),
})

/** In the words of the rules' own names: longest wins, then this order. */
export const attributionRules = [toldOutlet, quotedAsSaying, wasQuoted, outletCiting, saidAfterSpeaker, inverted, accordingTo, citing, byAgent, account]
