import type { Claim, Report, Span, ZoneVerdict } from '../../../model/report.ts'

/** "Outside the zone", "inside it", where an earlier sentence has named the zone. */
const SIDE =
  /\b(?<side>outside|inside|within|into|short of|beyond)(?: of)? (?:the|that|its|this) (?:zone|EEZ)\b|\b(?<inner>inside|outside) it\b/giu
const OUT = /^(?:outside|short of|beyond)$/i
const DENIED = /\b(?:not|no|never|n['’]t|neither)\b[^.;]{0,50}$/i
const WENT = /\b(?:fell|fall|fallen|landed|landing|came down|come down|dropped|splash\w*|reached|piece|missile|it|one|other)\b/i

/** What an article says of a zone it has named before, where no claim holds it; value of the named zone with the side told here. */
export const zoneSidesIn = (report: Report, zones: readonly Claim[]): { value: ZoneVerdict; span: Span }[] => {
  const named = zones[0]?.value as ZoneVerdict | undefined
  if (!named || named.kind !== 'eez') return []
  const { text } = report.article
  return [...text.matchAll(SIDE)].flatMap((match) => {
    const span: Span = [match.index, match.index + match[0].length]
    if (zones.some((z) => z.span[0] < span[1] && span[0] < z.span[1])) return []
    const before = text.slice(Math.max(0, span[0] - 80), span[0])
    if (!WENT.test(before)) return []
    const out = OUT.test(match.groups!.side ?? match.groups!.inner!)
    const denied = DENIED.test(before)
    return [{ value: { ...named, verdict: out === denied ? 'inside' : 'outside', likelihood: null } as ZoneVerdict, span }]
  })
}
