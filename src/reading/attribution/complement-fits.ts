import type { Chart } from '../../grammar/chart.ts'

/** What must follow within the clause. */
const OBJECT_NEEDS: Readonly<Record<string, RegExp>> = {
  put: /^(at|nearer|closer)$/,
  speak: /^of$/,
  see: /^(as|in)$/,
  view: /^as$/,
  hold: /^responsible$/,
  identify: /^as$/,
  play: /^down$/,
  rule: /^out$/,
  hint: /^(at|that)$/,
  offer: /^(talks|dialogue|negotiations)$/,
  give: /^(as|figure|figures|number|numbers|account|details|time|value|at)$/,
}
/** Tokens within which it must stand, where that is not the whole clause. */
const NEED_WITHIN: Readonly<Record<string, number>> = { speak: 2, play: 2, rule: 1, hint: 1, see: 5, view: 5, offer: 8 }
// "called a meeting", "called for calm": no word about what happened.
const CALLS = /^(for|in|a|an|meeting|meetings|session|council|together|off|on|up|upon|him|her|his|its|their)$/
const GATHERING = /^(council|meeting|meetings|session|summit|talks|halt|end|election)$/
// Judgements, acts and states that are words only where words follow: "responded that".
const NEEDS_WORDS = new Set(
  'respond reply observe continue contend recall hope fear expect play comment joke counter sniff fume thunder mutter venture lament grumble shrug growl snap'.split(
    ' ',
  ),
)
// Words of other trades: only "that" makes them report.
const NEEDS_THAT = new Set('determine find point signal underline testify maintain communicate imply exclude protest'.split(' '))
// "warned ships to keep away", "told residents to take cover": an order, no report.
const ORDERS = new Set('tell demand'.split(' '))
// Announcing an agreement, adding a name to a list or rejecting a proposal is an act; words have a verb or a quotation.
const ACTS = new Set('announce add declare reject dismiss repeat'.split(' '))
const DEMANDS = new Set(['urge', 'warn', 'call', 'beg'])
const TOLD_OBJECTS =
  /^(?:launch|launches|test|tests|firing|success|failure|claim|claims|report|reports|accusations?|allegations?|suggestions?|idea|account|responsibility)$/
// "condemned the launch" states nothing; "condemned it as a violation" does.
const JUDGEMENTS = new Set('condemn denounce criticize criticise praise welcome hail mock ridicule'.split(' '))
// Done at a table as well as in words.
const COURTESIES = new Set(['congratulate', 'thank'])
// An offer or a protest of a person is a word, one of a state its policy.
const STANCES = new Set([...JUDGEMENTS, 'offer', 'protest'])
const REACH = 30

/** "condemned the launch", "urged Oslo to halt": a judgement or demand with nothing said about what happened. */
export const onlyJudges = (chart: Chart, lemma: string, cue: number): boolean =>
  (STANCES.has(lemma) && !givesReason(chart, cue + 1, chart.sentenceEnd(cue))) ||
  (DEMANDS.has(lemma) && isOrder(chart, cue + 1, chart.sentenceEnd(cue)))

// "blasted the verdict" is a word, "blasted the camp with missiles" a deed.
const BLOWS = new Set(['blast', 'slam', 'hit', 'rap', 'hammer', 'pound'])

const withWeapon = (chart: Chart, from: number, end: number): boolean => {
  for (let i = from; i < Math.min(end, from + 14); i++) if (chart.longestAt('weapon', i)) return true
  return false
}

/** "could not", "cannot" close before a verb. */
const isNegated = (chart: Chart, cue: number): boolean =>
  [1, 2, 3].some((k) => /^(?:not|never|cannot|can't|couldn't)$/.test(chart.tokens[cue - k]?.lower ?? ''))

/** Verbs of many senses report only with the right complement: "put the altitude at", "called the launch reckless". */
export const complementFits = (chart: Chart, lemma: string, cue: number): boolean => {
  const { tokens } = chart
  const from = cue + 1
  const sentenceEnd = chart.sentenceEnd(cue)
  if (BLOWS.has(lemma) && withWeapon(chart, from, sentenceEnd)) return false
  if (lemma === 'give' && tokens[from]?.lower === 'no') return false
  if (lemma === 'ask') return /^(?:"|“|,|\.)$/.test(tokens[from]?.lower ?? '.')
  if (lemma === 'call') {
    if (behindWhat(chart, cue)) return true
    // "called on the country to halt", "called upon all sides".
    if (/^(?:on|upon)$/.test(tokens[from]?.lower ?? '')) return isOrder(chart, from + 1, sentenceEnd)
    if (CALLS.test(tokens[from]?.lower ?? '')) return false
    for (let i = from; i < Math.min(sentenceEnd, from + 5); i++) if (GATHERING.test(tokens[i]!.lower)) return false
    return true
  }
  if (COURTESIES.has(lemma)) return inText(chart, from, sentenceEnd) || givesReason(chart, from, sentenceEnd)
  if (JUDGEMENTS.has(lemma) && !judgesDeed(chart, from, sentenceEnd) && !givesReason(chart, from, sentenceEnd)) return false
  if (ACTS.has(lemma) && !holdsWords(chart, from, sentenceEnd)) return false
  if (ORDERS.has(lemma) && isOrder(chart, from, sentenceEnd)) return false
  // "cannot exclude a second round": a possibility; whom a treaty excludes it does not speak of.
  if (lemma === 'exclude' && isNegated(chart, cue)) return true
  if (lemma === 'name') return withWeapon(chart, from, Math.min(sentenceEnd, from + 4))
  if (NEEDS_THAT.has(lemma)) return tokens[from]?.lower === 'that' || tokens[from + 1]?.lower === 'that'
  if (NEEDS_WORDS.has(lemma) && !hasWords(chart, from, sentenceEnd)) return false
  const needed = OBJECT_NEEDS[lemma]
  if (!needed) return true
  for (let i = from; i < Math.min(sentenceEnd, from + (NEED_WITHIN[lemma] ?? 12)); i++) if (needed.test(tokens[i]!.lower)) return true
  return false
}

/** "what state media called a new weapon": a name given to the thing, whatever follows. */
export const behindWhat = (chart: Chart, cue: number): boolean => {
  // "exploded what it called a bomb": the deed and its name are one clause.
  if (chart.tokens[cue - 1]?.pos === 'PRON') return false
  const { first } = chart.sentenceRange(chart.tokens[cue]!.sentence)
  for (let i = cue - 1; i >= first && i >= cue - 5; i--) {
    const { lower, pos } = chart.tokens[i]!
    if (lower === 'what') return true
    if (pos === 'VERB' || lower === ',') return false
  }
  return false
}

/** "ships to keep away", with no word of the speaker's own. */
const isOrder = (chart: Chart, from: number, end: number): boolean => {
  const { tokens } = chart
  let to = -1
  for (let i = from; i < Math.min(end, from + REACH); i++) {
    if (to < 0 && /^(?:that|"|“|:)$/.test(tokens[i]!.lower)) return false
    if (to < 0 && /^(?:VERB|AUX)$/.test(tokens[i]!.pos)) break
    if (to < 0 && i > from && i < from + 9 && tokens[i]!.lower === 'to' && /^(?:VERB|AUX|ADV)$/.test(tokens[i + 1]?.pos ?? '')) to = i
  }
  return to >= 0
}

/** "in a statement", "on Twitter": where words stand. */
const inText = (chart: Chart, from: number, end: number): boolean => {
  for (let i = from; i < Math.min(end, from + REACH); i++)
    if (
      /^(?:statement|message|tweet|post|letter|telegram|speech|interview|twitter|facebook|telegram|briefing)$/.test(chart.tokens[i]!.lower)
    )
      return true
  return false
}

/** A quotation, "that", "as" or a colon follows, or a mark that ends what was said stands before the speaker. */
const hasWords = (chart: Chart, from: number, end: number): boolean => {
  // "responded with dozens of rounds, officials said".
  if (chart.tokens[from]?.lower === 'with' && withWeapon(chart, from, end)) return false
  for (let i = from; i < Math.min(end, from + REACH); i++) if (/^(?:that|as|"|“|:|saying|,)$/.test(chart.tokens[i]!.lower)) return true
  return from >= end || /^[.]$/.test(chart.tokens[from]!.lower)
}

/** Words of the speaker's own stand behind a judgement. */
const givesReason = (chart: Chart, from: number, end: number): boolean => {
  for (let i = from; i < Math.min(end, from + REACH); i++)
    if (/^(?:that|as|"|“|calling|saying|describing)$/.test(chart.tokens[i]!.lower)) return true
  return from >= end || chart.tokens[from]!.lower === '.'
}

/** "condemned the launch", "the strikes of Monday", "them": the judgement is a word about what was done. */
const judgesDeed = (chart: Chart, from: number, end: number): boolean => from < end && !/^(?:by|in|at)$/.test(chart.tokens[from]!.lower)

/** A verb, a quotation or a word for something told stands close behind, or nothing does (", Seoul announced."). */
const holdsWords = (chart: Chart, from: number, end: number): boolean => {
  const { tokens } = chart
  if (from >= end || /^(?:that|"|“|:|,|\.|to|in|on|at|by|from|through|via)$/.test(tokens[from]!.lower)) return true
  if (chart.longestAt('time', from)) return true
  for (let i = from; i < Math.min(end, from + 11); i++) {
    const { lower, pos } = tokens[i]!
    if (pos === 'VERB' || pos === 'AUX' || TOLD_OBJECTS.test(lower) || /^["“]$/.test(lower)) return true
    if (lower === ',') return false
  }
  return false
}
