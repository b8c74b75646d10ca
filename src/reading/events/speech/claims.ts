import type { Chart } from '../../../grammar/chart.ts'
import type { TokenRange } from '../../../grammar/token.ts'
import type { Value } from '../../../grammar/value.ts'
import type { Claim, Hedge, Source } from '../../../model/report.ts'
import type { SpeakerData } from '../../../model/values.ts'
import { isQuoted } from '../../attribution/quotes.ts'
import { pathAt, type Scope } from '../../attribution/scopes.ts'
import type { DraftEvent } from '../joining/draft.ts'
import type { Frame } from '../fields/reading.ts'

export interface ClaimContext {
  readonly chart: Chart
  readonly scopes: readonly Scope[]
  readonly quotes: readonly TokenRange[]
  speakerOf(value: Value<'speaker'>): SpeakerData
  /** The institute whose own paper this is: what it thinks likely in its own voice is its judgement. */
  readonly institute?: string | null
}

export type Unnumbered = Omit<Claim, 'id'>

/** Every field that some voice of the article states of some event, by place; the article's own voice has no sources. */
export const claimsOf = (events: readonly { draft: DraftEvent; id: string }[], context: ClaimContext): Unnumbered[] => {
  const claims: Unnumbered[] = []
  for (const { draft, id } of events) {
    for (const s of telling(draft)) claims.push(claim(context, id, s.field, s.value, s, s.frame.clause, s.rule, s.item ?? null))
    for (const frame of draft.frames) {
      const at = frame.head?.token ?? frame.clause.first
      claims.push(claim(context, id, 'occurrence', draft.type, wordsOf(context.chart, frame), frame.clause, 'occurrence', null, at))
    }
  }
  return claims.sort(byPlace)
}

/** Without what tells nothing beside the rest: the class and number in a bare "the missile". */
const telling = ({ statements }: DraftEvent): DraftEvent['statements'] => {
  const tighter = statements.some((s) => s.field === 'weaponClass' && s.value !== 'missile')
  const counted = statements.some((s) => s.field === 'count' && (s.weight ?? 0) >= 0)
  return statements.filter(
    (s) =>
      !(tighter && s.field === 'weaponClass' && s.value === 'missile' && (s.weight ?? 0) < 0) &&
      !(counted && s.field === 'count' && (s.weight ?? 0) < 0),
  )
}

const byPlace = (a: Unnumbered, b: Unnumbered): number =>
  a.span[0] - b.span[0] || a.span[1] - b.span[1] || (a.field < b.field ? -1 : a.field > b.field ? 1 : 0)

/** Claims by place in the text, with ids. */
export const numbered = (claims: readonly Unnumbered[]): Claim[] => claims.toSorted(byPlace).map((c, i) => ({ id: `c${i + 1}`, ...c }))

const claim = (
  context: ClaimContext,
  event: string,
  field: string,
  value: unknown,
  range: TokenRange,
  clause: TokenRange,
  rule: string,
  item: string | null,
  at = range.first,
): Unnumbered => {
  const { chart } = context
  const path = pathAt(context.scopes, at)
  const denied = path.some((s) => s.attribution.data.manner === 'deny' || s.attribution.data.negated)
  const hedge = hedgeFor(context, path, clause, at, field)
  const own = path.length === 0 && hedge !== null && context.institute ? context.institute : null
  return {
    event,
    field,
    value,
    span: chart.span(range),
    quoted: isQuoted(context.quotes, at),
    sources: own !== null ? [{ name: own, id: null, cue: hedge!.words, span: hedge!.span }] : sourcesOf(context, path),
    hedge,
    polarity: denied ? 'denied' : 'affirmed',
    ...(item ? { item } : {}),
    rule,
  }
}

/** The speakers from the article inwards: who says it to us first, whose word it finally is last. */
export const sourcesOf = ({ chart, speakerOf }: ClaimContext, path: readonly Scope[]): Source[] => {
  const sources: Source[] = []
  for (const { attribution } of path) {
    const { joint, speakers, cue, form } = attribution.data
    // "X and Y told AFP": the outlet stands first.
    const second = joint ? (form === 'subject' && speakers[0]!.first > cue.first ? 2 : 1) : -1
    for (const [i, speaker] of speakers.entries()) {
      const { name, id } = speakerOf(speaker)
      // A pronoun or "the ministry" that stands for nobody known names no source.
      if (
        sources.some((s) => s.name === name) ||
        /^(?:the|its|their|this|that|both) [a-z]+$/.test(name) ||
        /^(?:one|another) of them$/.test(name) ||
        /^(it|they|he|she|we|i|you|this|that|these|those|who)$/i.test(name)
      )
        continue
      const together = i === second && sources.length > 0 ? { together: true as const } : {}
      sources.push({ name, id, cue: chart.words(cue), span: chart.span(speaker), ...together })
    }
  }
  return sources
}

const CUE_HEDGE = { think: 'belief', estimate: 'estimate' } as const

/** The hedge that covers a value: the nearest before it in its clause, a hedging adverb behind it, or the verb of saying itself. */
export const hedgeFor = ({ chart }: ClaimContext, path: readonly Scope[], clause: TokenRange, at: number, field: string): Hedge | null => {
  let best: Value<'hedge'> | null = null
  for (const h of chart.within('hedge', clause)) {
    if (h.first <= at) best = h
    // "fired a missile, a move likely to raise concern": of what comes of it.
    else if (chart.tokens[h.end]?.lower === 'to' && chart.tokens[h.first]!.lower.endsWith('likely')) continue
    // "fired a missile, part of a streak that may end": of that.
    else if (/^(?:that|which|who)$/.test(chart.tokens[h.first - 1]?.lower ?? '')) continue
    // "fired a missile, apparently continuing a streak": of what it does beside.
    else if (chart.tokens[h.first - 1]?.lower === ',' && /^\p{L}{2,}ing$/u.test(chart.tokens[h.end]?.lower ?? '')) continue
    else if (!best && (chart.tokens[h.first]!.lower.endsWith('ly') || field === 'occurrence')) best = h
  }
  if (best)
    return {
      words: chart.words(best),
      span: chart.span(best),
      kind: best.data.kind,
      likelihood: best.data.likelihood,
      scope: field === 'occurrence' ? 'claim' : field,
    }
  for (const { attribution } of path.toReversed()) {
    const { manner, cue } = attribution.data
    if (manner === 'think' || manner === 'estimate')
      return { words: chart.words(cue), span: chart.span(cue), kind: CUE_HEDGE[manner], likelihood: null, scope: 'claim' }
  }
  return null
}

/** The clause without the marks and the conjunction at its ends. */
export const wordsOf = (chart: Chart, frame: Frame): TokenRange => trim(chart, frame.clause)

export const trim = (chart: Chart, range: TokenRange): TokenRange => {
  let { first, end } = range
  const mark = (i: number): boolean => !/[\p{L}\p{N}]/u.test(chart.tokens[i]!.lower)
  while (end - first > 1 && mark(end - 1)) end--
  while (end - first > 1 && (mark(first) || /^(and|but|that)$/.test(chart.tokens[first]!.lower))) first++
  return { first, end }
}
