import { distanceKm } from '../geo/sphere.ts'
import type { Claim, Event, Finding, Report } from '../model/report.ts'
import { said, sentenceOf } from '../model/said.ts'
import type { PlaceRow } from '../world/rows.ts'
import type { World } from '../world/world.ts'
import type { Check } from './check.ts'
import { sayKm } from './flight-figures.ts'
import { claimsOf } from './spans.ts'
import { isLaunch } from './splash/flight-inputs.ts'

/** Letters that two names may differ in and still be taken for each other: Taegwan and Taechon. */
const MOST_EDITS = 3
const SAME_START = 3
const SMALL: ReadonlySet<string> = new Set(['town', 'site', 'base', 'capital', 'cape', 'peninsula', 'island'])

interface Site {
  readonly claim: Claim
  readonly row: PlaceRow
}

/** Letters to insert, drop or change to get from one word to the other (Levenshtein 1966). */
const edits = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    row = next
  }
  return row[b.length]!
}

const alike = (a: string, b: string): boolean => {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()]
  return x.slice(0, SAME_START) === y.slice(0, SAME_START) && edits(x, y) <= MOST_EDITS
}

const check = (report: Report, world: World, event: Event): Finding[] => {
  const sites = claimsOf(report, event.id, 'launchArea').flatMap((claim): Site[] => {
    const row = world.placeById.get((claim.value as { id?: string | null } | null)?.id ?? '')
    return row && SMALL.has(row.kind) && row.lat !== null && row.lon !== null ? [{ claim, row }] : []
  })
  const [first] = sites
  const other =
    first &&
    sites.find(({ row }) => row.id !== first.row.id && row.country === first.row.country && alike(row.names[0]!, first.row.names[0]!))
  if (!first || !other) return []
  const km = Math.round(distanceKm({ lat: first.row.lat!, lon: first.row.lon! }, { lat: other.row.lat!, lon: other.row.lon! }))
  if (km <= (first.row.radiusKm ?? 0) + (other.row.radiusKm ?? 0)) return []
  const [a, b] = [first.row.names[0]!, other.row.names[0]!]
  return [
    {
      check: 'place-confused',
      verdict: 'undetermined',
      claims: [first.claim.id, other.claim.id],
      spans: [first.claim.span, other.claim.span],
      inputs: { first: a, second: b, apartKm: km },
      margin: null,
      ...sentenceOf(said`${a} and ${b} are two places ${sayKm(km)} apart with like names: were both meant?`),
    },
  ]
}

/** Two launch areas of one event whose names are easily taken for each other: a question, never a verdict. */
export const placeConfused: Check = {
  name: 'place-confused',
  run: (report, world) => report.events.filter(isLaunch).flatMap((event) => check(report, world, event)),
}
