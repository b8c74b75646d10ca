/**
 * The scope tree: the article's own voice at the root, inside it the stretches that somebody says, inside these further
 * ones. A claim's speakers are its path from the root.
 */
import type { Chart } from '../../grammar/chart.ts'
import type { TokenRange } from '../../grammar/token.ts'
import type { Value } from '../../grammar/value.ts'
import { rememberLast } from '../../model/remember-last.ts'
import type { AttributionData } from '../../model/values.ts'
import { carryOver } from './carried-over.ts'
import { contentStart } from './content-start.ts'
import { spreadOverQuotes } from './spread-over-quotes.ts'

export interface Scope {
  readonly attribution: Value<'attribution'>
  /** Where the speaker's words stand; more than one when the attribution stands in their middle. */
  readonly ranges: TokenRange[]
  /** Speaker, cue and what belongs to them (time and place of the saying): not part of what is said. */
  readonly frame: TokenRange
}

type Located = Value<'attribution'> & { readonly data: AttributionData }

/** The scopes of a text, in the order of their attributions. Needs the 'speaker' and 'attribution' values. */
export const findScopes = (chart: Chart, quotes: readonly TokenRange[]): Scope[] => {
  const scopes: Scope[] = []
  const bySentence = new Map<number, Located[]>()
  for (const found of chart.all('attribution')) {
    const a = withSpeaker(chart, found)
    const sentence = chart.tokens[a.first]!.sentence
    const list = bySentence.get(sentence)
    if (list) list.push(a)
    else bySentence.set(sentence, [a])
  }
  for (const attributions of bySentence.values()) attributions.sort((a, b) => a.first - b.first)
  for (const [sentence, attributions] of bySentence) scopes.push(...scopesOfSentence(chart, chart.sentenceRange(sentence), attributions))
  spreadOverQuotes(chart, quotes, scopes)
  carryOver(chart, quotes, scopes)
  return scopes
}

// "quoted <speaker> as saying": what is said stands behind "saying".
const QUOTED = '<noun phrase> quoted <noun phrase> as saying'

/** A speaker who was found from his verb lies outside the value: the stretch of both. */
const withSpeaker = (chart: Chart, a: Value<'attribution'>): Located => {
  if (a.data.form === 'participle') return a
  const first = Math.min(a.first, ...a.data.speakers.map((s) => s.first))
  const last = Math.max(...a.data.speakers.map((s) => s.end))
  const end = Math.max(a.end, a.data.form !== 'subject' ? last : chart.tokens[last]?.lower === 'as' && a.rule === QUOTED ? last + 2 : 0)
  return first === a.first && end === a.end ? a : { ...a, first, end }
}

const scopesOfSentence = (chart: Chart, sentence: TokenRange, attributions: readonly Located[]): Scope[] => {
  const scopes: Scope[] = []
  // Who carries a statement stands around all who speak in it.
  const carriers = attributions.filter((a) => a.data.form === 'carried')
  const voices = carriers.length > 0 ? attributions.filter((a) => a.data.form !== 'carried') : attributions
  for (const [k, a] of voices.entries()) {
    if (a.data.form === 'citing') {
      // What Yonhap reports citing an officer is the officer's: the same stretch, one speaker deeper.
      const outer = scopes.at(-1)
      scopes.push({
        attribution: a,
        ranges: outer
          ? outer.ranges
          : [
              { first: sentence.first, end: a.first },
              { first: a.end, end: sentence.end },
            ],
        frame: a,
      })
      if (outer) trimStart(outer, a)
      continue
    }
    const back = pointsBack(chart, sentence, a)
    if (back) {
      scopes.push({ attribution: a, ranges: [back], frame: { first: sentence.first, end: sentence.end } })
      continue
    }
    const next = voices[k + 1]
    const outer = voices[k - 1]
    // "the ministry said it was told by Oslo that": nothing before "said" is Oslo's.
    const from =
      a.data.form === 'agent' && outer?.data.form === 'subject' && outer.data.cue.end <= a.first ? outer.data.cue.end : sentence.first
    scopes.push(scopeOf(chart, { first: from, end: sentence.end }, a, next))
  }
  for (const a of carriers) if (voices.length > 0) scopes.unshift({ attribution: a, ranges: [sentence], frame: a })
  return scopes
}

/** "That's what the agency says.", "So says the agency.": the sentence before in the same paragraph is what it says. */
const pointsBack = (chart: Chart, { first, end }: TokenRange, a: Located): TokenRange | null => {
  const { tokens, text } = chart
  const that = /^(?:that|this)$/.test(tokens[first]!.lower) && tokens[first + 2]?.lower === 'what' && a.first === first + 3
  const so = tokens[first]!.lower === 'so' && a.data.form === 'inverted' && a.data.cue.first === first + 1
  if (!(that || so) || first === 0 || hasContent(chart, Math.max(a.end, a.data.cue.end), end)) return null
  const before = chart.sentenceRange(tokens[first]!.sentence - 1)
  return text.slice(tokens[before.end - 1]!.end, tokens[first]!.start).includes('\n') ? null : before
}

const trimStart = (outer: Scope, inner: Located): void => {
  for (const [i, range] of outer.ranges.entries())
    if (range.first <= inner.first && inner.end <= range.end && inner.first - range.first <= 2)
      outer.ranges[i] = { first: inner.end, end: range.end }
}

const scopeOf = (chart: Chart, sentence: TokenRange, a: Located, next: Located | undefined): Scope => {
  const { tokens } = chart
  const { form } = a.data
  const start = contentStart(chart, a, sentence.end)
  const left = leftBoundary(chart, sentence, a.first)
  const right = endOfRelative(chart, sentence, a) ?? rightBoundary(chart, sentence, start, next)
  const rest = hasContent(chart, start, right)
  const before: TokenRange = { first: left, end: a.first }
  const after: TokenRange = { first: start, end: right }
  const saysBefore = hasClause(chart, before)
  const frame = { first: a.first, end: start }
  // "Reporters were told by a diplomat that": what stands behind "that".
  if (form === 'agent' && tokens[a.end]?.lower === 'that') return { attribution: a, ranges: [{ first: a.end + 1, end: right }], frame: a }
  if (form === 'agent') return { attribution: a, ranges: [{ first: left, end: right }], frame: a }
  if (form === 'account' && !rest && saysBefore) return { attribution: a, ranges: [before], frame: a }
  if (form === 'account' || form === 'participle') return { attribution: a, ranges: [after], frame: a }
  if (form === 'according') {
    // The tagger may miss the verb: with nothing behind, it is what stands before the comma.
    const closes = !hasContent(chart, a.end, right) && before.end - before.first > 3
    if (!saysBefore && !closes) return { attribution: a, ranges: [{ first: a.end, end: right }], frame: a }
    return { attribution: a, ranges: rest && next === undefined ? [before, after] : [before], frame: a }
  }
  if (form === 'inverted')
    return {
      attribution: a,
      ranges: rest && /^(who|which|adding)$/.test(tokens[start]?.lower ?? '') ? [before, after] : [before],
      frame: { first: a.first, end: right },
    }
  // "X, the envoy told the meeting, which opened at ten": whom he told is not what he told.
  if (saysBefore && tokens[a.first - 1]?.lower === ',' && tellsAudience(chart, a, after))
    return { attribution: a, ranges: [before], frame: { first: a.first, end: right } }
  if (isParenthetical(chart, a, before, after, rest, saysBefore))
    return {
      attribution: a,
      ranges: rest && !isVenue(chart, after) ? [before, after] : [before],
      frame: rest && isVenue(chart, after) ? { first: a.first, end: right } : frame,
    }
  if (!rest && saysBefore && (tokens[a.first - 1]?.lower === ',' || SAYS.has(tokens[a.data.cue.first]!.lower)))
    return { attribution: a, ranges: [before], frame }
  return { attribution: a, ranges: [after], frame }
}

const SAYS = new Set(['said', 'says', 'say', 'reported', 'reports', 'report', 'added', 'announced', 'told'])

/** "X, the ministry said" and "X, the ministry said, Y": what is said stands in front, at least in part. */
const isParenthetical = (chart: Chart, a: Located, before: TokenRange, after: TokenRange, rest: boolean, saysBefore: boolean): boolean => {
  const { tokens } = chart
  if (a.first <= before.first || !/^[,"”’'?!-]$/.test(tokens[a.first - 1]!.lower)) return false
  const behind = Math.max(a.data.cue.end, a.end)
  const closed =
    /^[,.]$/.test(tokens[chart.longestAt('time', behind)?.end ?? behind]?.lower ?? '.') ||
    (after.first > behind && tokens[after.first - 1]?.lower === ',')
  // The tagger may miss the verb: a comma on either side shows the insertion all the same.
  if (closed && before.end - before.first > 5 && !OPENS_ADVERBIAL.has(tokens[before.first]!.lower)) return true
  if (!saysBefore) return false
  return !rest || closed || isVenue(chart, after) || /^(?:citing|quoting|adding|who)$/.test(tokens[after.first]?.lower ?? '')
}

const tellsAudience = (chart: Chart, a: Located, after: TokenRange): boolean => {
  const { tokens } = chart
  if (!/^tells?$|^told$/.test(tokens[a.data.cue.first]!.lower)) return false
  for (let i = after.first; i < after.end; i++) {
    if (/^(?:that|"|“|:)$/.test(tokens[i]!.lower)) return false
    // "told reporters, reports the agency": who carries it.
    if (tokens[i]!.lower === ',' && /^(?:reports?|reported|writes|wrote|says|said|according)$/.test(tokens[i + 1]?.lower ?? '.'))
      return true
    if (tokens[i]!.lower === ',') return /^(?:which|who|where|as|when|after|before|in|on|at)$/.test(tokens[i + 1]?.lower ?? '.')
    if (/^(?:VERB|AUX)$/.test(tokens[i]!.pos)) return false
  }
  return true
}

const OPENS_ADVERBIAL = new Set('in on at after before when while as following since during earlier later meanwhile however'.split(' '))

/** "in an English dispatch", "after the test in a statement on Tuesday": where and when it was said, with no clause of its own. */
const isVenue = (chart: Chart, range: TokenRange): boolean => {
  const { tokens } = chart
  if (
    !/^(?:in|on|at|during|after|before|via|by|from|to|through|of|hours|shortly|late|early|soon|minutes)$/.test(
      tokens[range.first]?.lower ?? '',
    )
  )
    return false
  for (let i = range.first; i < range.end; i++) {
    const { lower, pos } = tokens[i]!
    if (/^(?:that|"|“|:|which|who)$/.test(lower) || pos === 'AUX') return false
    if (lower === ',') return i > range.first
    if (pos === 'VERB' && !/(?:ed|en|ing)$/.test(lower)) return false
  }
  return true
}

/** A semicolon or the start of the sentence. */
const leftBoundary = (chart: Chart, sentence: TokenRange, at: number): number => {
  for (let i = at - 1; i >= sentence.first; i--) if (chart.tokens[i]!.lower === ';') return i + 1
  return sentence.first
}

const JOINTS = new Set([',', ';', 'and', 'but', 'while', 'whereas', 'although', '-'])

/** End of the sentence, a semicolon, or where another speaker takes over: ", but Tokyo said". */
const rightBoundary = (chart: Chart, sentence: TokenRange, from: number, next: Located | undefined): number => {
  let end = sentence.end
  if (
    next &&
    next.first > from &&
    (next.data.form === 'subject' || next.data.form === 'inverted') &&
    JOINTS.has(chart.tokens[next.first - 1]!.lower)
  ) {
    end = next.first - 1
    while (end > from && JOINTS.has(chart.tokens[end - 1]!.lower)) end--
  }
  for (let i = from; i < end; i++) {
    if (chart.tokens[i]!.lower === ';') return i
    // "reported that X had fired, and about a week after Y": the second measure of time is the article's own.
    if (JOINTS.has(chart.tokens[i]!.lower) && chart.longestAt('time', i + 1)?.data.offset?.from === 'clause') return i
  }
  return end
}

/** "the rocket, which Oslo calls Quill, was fired": what is said ends where the sentence goes on with its own verb. */
const endOfRelative = (chart: Chart, sentence: TokenRange, a: Located): number | null => {
  const { tokens } = chart
  if (tokens[a.first - 1]?.lower !== 'which' || tokens[a.first - 2]?.lower !== ',') return null
  for (let i = a.data.cue.end; i < sentence.end - 1; i++)
    if (tokens[i]!.lower === ',') return /^(?:VERB|AUX)$/.test(tokens[i + 1]!.pos) && !tokens[i + 1]!.lower.endsWith('ing') ? i : null
  return null
}

const hasContent = (chart: Chart, from: number, end: number): boolean => {
  let words = 0
  for (let i = from; i < end; i++) if (/[\p{L}\d]/u.test(chart.tokens[i]!.lower) && ++words >= 2) return true
  return false
}

const hasClause = (chart: Chart, range: TokenRange): boolean => {
  for (let i = range.first; i < range.end; i++) {
    const { pos, lower } = chart.tokens[i]!
    if (pos === 'VERB' || pos === 'AUX' || lower === '"' || lower === '”') return true
  }
  return false
}

// Tokens that share an entry of the index: about a sentence.
const BLOCK = 32

/** Scopes by the blocks of tokens that they touch; made once, when the list is complete. */
const indexOf = rememberLast((scopes: readonly Scope[]): Map<number, Scope[]> => {
  const index = new Map<number, Scope[]>()
  for (const scope of scopes)
    for (const range of scope.ranges)
      for (let block = Math.floor(range.first / BLOCK); block * BLOCK < range.end; block++) {
        const here = index.get(block)
        if (!here) index.set(block, [scope])
        else if (here.at(-1) !== scope) here.push(scope)
      }
  return index
})

/** The scopes that a token lies in, outermost first. The list must be complete. */
export const pathAt = (scopes: readonly Scope[], token: number): Scope[] => {
  const here = indexOf(scopes).get(Math.floor(token / BLOCK))
  if (!here) return []
  return here
    .filter((s) => s.ranges.some((r) => r.first <= token && token < r.end) && !(s.frame.first <= token && token < s.frame.end))
    .sort(
      (a, b) =>
        Number(b.attribution.data.form === 'carried') - Number(a.attribution.data.form === 'carried') ||
        width(b) - width(a) ||
        a.attribution.first - b.attribution.first,
    )
}

const width = (scope: Scope): number => scope.ranges.reduce((n, r) => n + r.end - r.first, 0)
