/**
 * The scope tree: the article's own voice at the root, inside it the stretches that somebody says, inside these further
 * ones. A claim's speakers are its path from the root.
 */
import type { Chart } from '../../grammar/chart.ts'
import type { TokenRange } from '../../grammar/token.ts'
import type { Value } from '../../grammar/value.ts'
import type { AttributionData } from '../../model/values.ts'
import { contentStart } from './content-start.ts'

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
    const a = withSpeaker(found)
    const sentence = chart.tokens[a.first]!.sentence
    const list = bySentence.get(sentence)
    if (list) list.push(a)
    else bySentence.set(sentence, [a])
  }
  for (const attributions of bySentence.values()) attributions.sort((a, b) => a.first - b.first)
  for (const [sentence, attributions] of bySentence) scopes.push(...scopesOfSentence(chart, chart.sentenceRange(sentence), attributions))
  spreadOverQuotes(chart, quotes, scopes)
  return scopes
}

/** A speaker who was found from his verb lies outside the value: the stretch of both. */
const withSpeaker = (a: Value<'attribution'>): Located => {
  if (a.data.form === 'participle') return a
  const first = Math.min(a.first, ...a.data.speakers.map((s) => s.first))
  const end = Math.max(a.end, ...(a.data.form === 'subject' ? [] : a.data.speakers.map((s) => s.end)))
  return first === a.first && end === a.end ? a : { ...a, first, end }
}

const scopesOfSentence = (chart: Chart, sentence: TokenRange, attributions: readonly Located[]): Scope[] => {
  const scopes: Scope[] = []
  for (const [k, a] of attributions.entries()) {
    if (a.data.form === 'citing') {
      // What Yonhap reports citing an officer is the officer's: the same stretch, one speaker deeper.
      const outer = scopes.at(-1)
      scopes.push({ attribution: a, ranges: outer ? outer.ranges : [{ first: sentence.first, end: a.first }, { first: a.end, end: sentence.end }], frame: a })
      if (outer) trimStart(outer, a)
      continue
    }
    const next = attributions[k + 1]
    scopes.push(scopeOf(chart, sentence, a, next))
  }
  return scopes
}

const trimStart = (outer: Scope, inner: Located): void => {
  for (const [i, range] of outer.ranges.entries())
    if (range.first <= inner.first && inner.end <= range.end && inner.first - range.first <= 2) outer.ranges[i] = { first: inner.end, end: range.end }
}

const scopeOf = (chart: Chart, sentence: TokenRange, a: Located, next: Located | undefined): Scope => {
  const { tokens } = chart
  const { form, cue } = a.data
  const start = contentStart(chart, a, sentence.end)
  const left = leftBoundary(chart, sentence, a.first)
  const right = rightBoundary(chart, sentence, start, next)
  const comma = a.first > sentence.first && /^[,"”’'?!-]$/.test(tokens[a.first - 1]!.lower)
  const rest = hasContent(chart, start, right)
  const before: TokenRange = { first: left, end: a.first }
  const after: TokenRange = { first: start, end: right }
  const saysBefore = hasClause(chart, before)
  const frame = { first: a.first, end: start }
  const parenthetical = comma && saysBefore && (!rest || /^[,.]$/.test(tokens[Math.max(cue.end, a.end)]?.lower ?? '.') || tokens[start - 1]?.lower === ',')
  if (form === 'agent') return { attribution: a, ranges: [{ first: left, end: right }], frame: a }
  if (form === 'account' || form === 'participle') return { attribution: a, ranges: [after], frame: a }
  if (form === 'according') {
    if (!saysBefore) return { attribution: a, ranges: [{ first: a.end, end: right }], frame: a }
    return { attribution: a, ranges: rest && next === undefined ? [before, after] : [before], frame: a }
  }
  if (form === 'inverted') return { attribution: a, ranges: rest && /^(who|which|adding)$/.test(tokens[start]?.lower ?? '') ? [before, after] : [before], frame: { first: a.first, end: right } }
  if (parenthetical) return { attribution: a, ranges: rest ? [before, after] : [before], frame }
  if (!rest && saysBefore) return { attribution: a, ranges: [before], frame }
  return { attribution: a, ranges: [after], frame }
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
  if (next && next.first > from && next.data.form === 'subject' && JOINTS.has(chart.tokens[next.first - 1]!.lower)) {
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

/**
 * A quotation over several sentences is one speaker's; one that stands alone belongs to who spoke last before it in the
 * same paragraph.
 */
const spreadOverQuotes = (chart: Chart, quotes: readonly TokenRange[], scopes: readonly Scope[]): void => {
  if (quotes.length === 0) return
  const lastInSentence = new Map<number, Scope>()
  for (const scope of scopes) lastInSentence.set(chart.tokens[scope.attribution.first]!.sentence, scope)
  for (const quote of quotes) {
    if (quote.end - quote.first < 4) continue
    const first = chart.tokens[quote.first]!.sentence
    const last = chart.tokens[quote.end - 1]!.sentence
    const opensSentence = quote.first - 1 <= chart.sentenceRange(first).first
    let owner: Scope | undefined
    for (let s = first; s <= last && !owner; s++) owner = outside(lastInSentence.get(s), quote)
    if (!owner && opensSentence) owner = sameParagraph(chart, quote.first - 1) ? outside(lastInSentence.get(first - 1), quote) : undefined
    if (!owner && chart.tokens[quote.end + 1]) owner = outside(lastInSentence.get(last + 1), quote)
    if (owner && (first !== last || !owner.ranges.some((r) => r.first <= quote.first && quote.end <= r.end))) owner.ranges.push(quote)
  }
}

const outside = (scope: Scope | undefined, quote: TokenRange): Scope | undefined =>
  scope && (scope.attribution.first >= quote.end || scope.attribution.end <= quote.first) ? scope : undefined

const sameParagraph = (chart: Chart, at: number): boolean => {
  const token = chart.tokens[at]
  const before = chart.tokens[at - 1]
  return token !== undefined && before !== undefined && !chart.text.slice(before.end, token.start).includes('\n')
}

/** The scopes that a token lies in, outermost first. */
export const pathAt = (scopes: readonly Scope[], token: number): Scope[] =>
  scopes
    .filter((s) => s.ranges.some((r) => r.first <= token && token < r.end) && !(s.frame.first <= token && token < s.frame.end))
    .sort((a, b) => width(b) - width(a) || a.attribution.first - b.attribution.first)

const width = (scope: Scope): number => scope.ranges.reduce((n, r) => n + r.end - r.first, 0)
