import type { Chart } from '../../../grammar/chart.ts'
import type { TokenRange } from '../../../grammar/token.ts'
import { lowerBound } from '../../../model/lower-bound.ts'
import type { EventType } from '../../../model/report.ts'
import { isQuoted } from '../../attribution/quotes.ts'
import { pathAt, type Scope } from '../../attribution/scopes.ts'
import { hedgeFor, sourcesOf, trim, type ClaimContext, type Unnumbered } from './claims.ts'

/** Words of a speaker that state no field of an event. */
export interface Remark {
  readonly scope: Scope
  readonly range: TokenRange
  /** Speaks of the main event ("the launch was a grave threat"): otherwise it is an event of its own. */
  readonly aboutMain: boolean
}

const ABOUT = new Set([
  'missile',
  'missiles',
  'launch',
  'launches',
  'rocket',
  'rockets',
  'projectile',
  'projectiles',
  'test',
  'tests',
  'firing',
  'flight',
  'damage',
  'threat',
  'weapon',
  'weapons',
  'object',
  'debris',
  'warhead',
  'shelling',
  'shells',
  'provocation',
  'range',
  'firings',
  'splashdown',
  'impact',
])

/** What is said in scopes from which no claim was read. */
export const findRemarks = (context: ClaimContext, claims: readonly Unnumbered[]): Remark[] => {
  const { chart, scopes } = context
  const told = claims.filter((c) => c.sources.length > 0)
  return scopes.flatMap((scope): Remark[] => {
    const ranges = scope.ranges
      .map((r) => ({
        first: Math.max(r.first, scope.frame.first <= r.first && r.first < scope.frame.end ? scope.frame.end : r.first),
        end: r.end,
      }))
      .filter((r) => r.end - r.first >= 2)
    return ranges.flatMap((range): Remark[] => {
      const [start, end] = chart.span(range)
      if (holdsClaim(told, start, end)) return []
      const trimmed = trim(chart, range)
      if (!/[\p{L}\d]/u.test(chart.words(trimmed)) || saysNothing(chart, trimmed) || isFrame(scopes, trimmed)) return []
      let aboutMain = /^(it|they)$/.test(chart.tokens[trimmed.first]!.lower)
      for (let i = trimmed.first; i < trimmed.end; i++) if (ABOUT.has(chart.tokens[i]!.lower)) aboutMain = true
      return [{ scope, range: trimmed, aboutMain }]
    })
  })
}

/** "according to the agency", behind "the ministry said": who carries it, no words of the ministry. */
const isFrame = (scopes: readonly Scope[], { first, end }: TokenRange): boolean =>
  scopes.some(({ frame }) => frame.first <= first && end <= frame.end)

/** A conjunction or the time of the saying alone: no words of anybody. */
const saysNothing = (chart: Chart, { first, end }: TokenRange): boolean => {
  if (end - first === 1 && /^(?:although|though|while|but|however|when|as|because|also)$/.test(chart.tokens[first]!.lower)) return true
  const from = /^(?:on|in|late|early)$/.test(chart.tokens[first]!.lower) ? first + 1 : first
  return [first, from].some((i) => chart.longestAt('time', i)?.end === end)
}

/** Whether one of the claims, which are in order, lies between two offsets. */
const holdsClaim = (claims: readonly Unnumbered[], start: number, end: number): boolean => {
  for (let i = lowerBound(claims, start, (c) => c.span[0]); i < claims.length && claims[i]!.span[0] < end; i++)
    if (claims[i]!.span[1] <= end) return true
  return false
}

/** The claim that a remark makes. */
export const remarkClaim = (context: ClaimContext, remark: Remark, event: string, type: EventType | 'statement'): Unnumbered => {
  const { chart, scopes, quotes } = context
  const { range } = remark
  const inner = pathAt(scopes, range.first)
  const path = inner.length > 0 ? inner : [remark.scope]
  return {
    event,
    field: 'statement',
    value: chart.words(range),
    span: chart.span(range),
    quoted: isQuoted(quotes, range.first),
    sources: sourcesOf(context, path),
    hedge: hedgeFor(context, path, range, range.first, 'occurrence'),
    polarity: path.some((s) => s.attribution.data.manner === 'deny') ? 'denied' : 'affirmed',
    rule: type,
  }
}
