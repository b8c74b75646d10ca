import type { Claim, Event, Finding, Report } from '../model/report.ts'
import type { World } from '../world/world.ts'
import type { Check } from './check.ts'
import { indexOf } from './report-index.ts'
import { claimsOf } from './spans.ts'

/** "near the Chinese border", "on the border with China": a place on land. */
const BORDER =
  /\b(?:near|close to|along|on|at|by|beside|not far from)\s+(?:the\s+|its\s+)?(?:[\p{L}.'’-]+\s+){0,4}(?:border|frontier)\b(?:\s+with\s+(?:[\p{L}.'’-]+\s?){1,3})?/iu

interface Border {
  readonly claim: Claim
  readonly span: [number, number]
  readonly holder: string
}

/** The state whose border a landing is said to be near; null where the words name none. */
const borderOf = (report: Report, event: Event, claim: Claim): Border | null => {
  const match = BORDER.exec(report.article.text.slice(...claim.span))
  if (!match) return null
  const span: [number, number] = [claim.span[0] + match.index, claim.span[0] + match.index + match[0].length]
  const stated = (claim.value as { id?: unknown } | null)?.id
  const ids = [
    stated,
    ...indexOf(report)
      .places.overlapping(span)
      .map((p) => p.id),
  ]
  const holder = ids.find((id): id is string => typeof id === 'string' && /^[A-Z]{2}$/.test(id) && id !== event.actor?.id)
  return holder ? { claim, span, holder } : null
}

/** From the verb that brings the landing, where its claim of the same sentence begins before, to the border. */
const wholeWords = (report: Report, { claim, span }: Border): [number, number] => {
  const outer = indexOf(report)
    .claims.overlapping(span)
    .find((c) => c.event === claim.event && c.field === 'occurrence' && c.span[0] <= span[0] && c.span[1] - c.span[0] < 120)
  return outer
    ? [Math.min(outer.span[0], claim.span[0]), Math.max(span[1], claim.span[1])]
    : [Math.min(span[0], claim.span[0]), Math.max(span[1], claim.span[1])]
}

/** A claim that puts the same landing inside the sea zone of a state. */
const insideZone = (claim: Claim): { holder: string | null } | null => {
  const value = claim.value as { verdict?: unknown; holder?: unknown } | null
  return value && typeof value === 'object' && value.verdict === 'inside'
    ? { holder: typeof value.holder === 'string' ? value.holder : null }
    : null
}

interface AtSea {
  readonly claim: Claim
  readonly words: string
}

/** The first claim that puts the landing into the zone of each state. */
const seaClaims = (report: Report, event: Event): ReadonlyMap<string, AtSea> => {
  const first = new Map<string, AtSea>()
  for (const claim of claimsOf(report, event.id, 'zone')) {
    const holder = insideZone(claim)?.holder
    if (holder && !first.has(holder)) first.set(holder, { claim, words: `inside the sea zone of ${holder}` })
  }
  return first
}

const check = (report: Report, world: World, event: Event): Finding[] => {
  const seas = seaClaims(report, event)
  if (seas.size === 0) return []
  return claimsOf(report, event.id, 'landing').flatMap((claim) => {
    const border = borderOf(report, event, claim)
    const sea = border && [...seas].find(([holder]) => holder !== border.holder)?.[1]
    if (!border || !sea) return []
    const state = world.placeById.get(border.holder)?.names[0] ?? border.holder
    return [
      {
        check: 'location-garbled',
        verdict: 'contradicted',
        claims: [claim.id, sea.claim.id],
        spans: [wholeWords(report, border), sea.claim.span],
        inputs: { border: border.holder, zone: (sea.claim.value as { holder: string }).holder },
        sentence: `The same landing cannot lie near the border of ${state} and ${sea.words}; the border words may belong to the launch site.`,
      },
    ]
  })
}

/** One landing said to be at a land border of one state and in the sea zone of another. */
export const locationGarbled: Check = {
  name: 'location-garbled',
  run: (report, world) =>
    report.events.filter((e) => e.type === 'launch' || e.type === 'satellite-launch').flatMap((event) => check(report, world, event)),
}
