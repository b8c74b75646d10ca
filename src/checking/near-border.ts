import type { Event, Finding, Report } from '../model/report.ts'
import { said, sentenceOf, type Said } from '../model/said.ts'
import { IMPLAUSIBLE_SHARE } from '../world/reach/judge.ts'
import type { Splash } from '../world/reach/splash.ts'
import { holdsAt, type SplashWords } from '../world/reach/splash-words.ts'
import type { World } from '../world/world.ts'
import type { Assumptions } from './assumptions.ts'
import type { Check } from './check.ts'
import { sayKm } from './flight-figures.ts'
import { flightInputs, isLaunch, sayShare, undetermined } from './splash/flight-inputs.ts'
import { flightOf, sayFlight, type Flight } from './splash/flight.ts'
import { landingWords, type PlacedWords } from './splash/landing-words.ts'
import { judged, possibleSplashes } from './splash/possible-splashes.ts'
import { ownClaims } from './splash/own-claims.ts'

/** Words of a border or coast that a landing is said to be near. */
export type NearWords = Extract<SplashWords, { kind: 'near' }>

const check = (report: Report, world: World, event: Event, assumptions: Assumptions): Finding[] => {
  const landings = ownClaims(report, event, 'landing').map((claim) => landingWords(report, claim))
  const near = landings.flatMap((landing) => landing.all.flatMap((placed) => (placed.words.kind === 'near' ? [{ landing, placed }] : [])))
  if (near.length === 0) return []
  // Inside the sea zone of another state as well: that is for the check of garbled places.
  if (ownClaims(report, event, 'zone').some((c) => isInside(c.value, near[0]!.placed.words as NearWords))) return []
  const flight = flightOf(report, event, world, assumptions)
  return near.flatMap(({ landing, placed }) => nearBorderFinding(world, flight, [landing.claim.id], landing.all, placed) ?? [])
}

const isInside = (value: unknown, { state }: NearWords): boolean => {
  const { verdict, holder } = (value ?? {}) as { verdict?: unknown; holder?: unknown }
  return verdict === 'inside' && typeof holder === 'string' && holder !== state
}

/** The words "near the border" among all words of a landing, held against where a flight can have ended; null where there is no map. */
export const nearBorderFinding = (
  world: World,
  flight: Flight,
  claims: readonly string[],
  all: readonly PlacedWords[],
  placed: PlacedWords,
): Finding | null => {
  const near = placed.words as NearWords
  const state = world.placeById.get(near.state)?.names[0] ?? near.state
  const finding = {
    check: 'near-border',
    claims: [...claims, ...flight.claims],
    spans: [placed.span],
    inputs: { ...flightInputs(flight), state: near.state, nearKm: near.km },
  }
  const possible = possibleSplashes(world, flight)
  if (!possible) return world.seaMap ? undetermined(finding, `it came down near ${state}`, flight.missing) : null
  const others = all.filter((w) => w !== placed && w.words.kind !== 'near').map((w) => w.words)
  const { verdict, share, points } = judged(world, flight, near, others)!
  // Over all points, which is worth its time only where something is wrong.
  const nearestKm = verdict === 'consistent' ? null : nearest(possible.splashes, near, others)
  const ending = others.length > 0 ? ` that ends ${others.map((w) => w.words).join(', ')}` : ''
  return {
    ...finding,
    verdict,
    inputs: { ...finding.inputs, sharePercent: Number((share * 100).toFixed(1)), nearestKm, points },
    margin:
      verdict === 'contradicted' ? { km: near.km - nearestKm! } : { sharePercent: Number(((share - IMPLAUSIBLE_SHARE) * 100).toFixed(1)) },
    ...sentenceOf(
      said`${outcome(verdict, said`${sayFlight(flight)}${ending}`, near, state, sayShare(share, points), nearestKm)}${launchNote(world, flight, near, verdict)}`,
    ),
  }
}

/** How near any flight comes that fits the other words, km; any at all where none fits. */
const nearest = (points: Iterable<Splash>, near: NearWords, others: readonly SplashWords[]): number => {
  const splashes = [...points]
  const fitting = splashes.filter((s) => others.every((w) => holdsAt(w, s) !== false))
  return Math.round((fitting.length > 0 ? fitting : splashes).reduce((least, s) => Math.min(least, s.landKm(near.state)), Infinity))
}

const outcome = (
  verdict: Finding['verdict'],
  flight: Said,
  { km }: NearWords,
  state: string,
  share: string,
  nearestKm: number | null,
): Said =>
  verdict === 'contradicted'
    ? said`${flight} stays at least ${sayKm(nearestKm!)} from ${state}: not near it (${sayKm(km)}).`
    : said`${flight} comes down within ${sayKm(km)} of ${state} in ${share} of all cases${verdict === 'implausible' ? ': hardly likely' : ''}.`

/** Words that moved: "near the Chinese border" is often the launch site. */
const launchNote = (world: World, { areas }: Flight, { state, km }: NearWords, verdict: Finding['verdict']): Said | string => {
  const area = areas[0]
  if (verdict === 'consistent' || areas.length !== 1 || !area || area.wholeState) return ''
  const away = world.seaMap!().landKm(area.point, state)
  return away > 0 && away - area.radiusKm <= km ? said` The words fit the launch area, ${sayKm(Math.round(away))} from it.` : ''
}

/** "Near the Chinese border", "close to the Japanese coast", said of where a flight ended: can a flight of that distance get there? */
export const nearBorder: Check = {
  name: 'near-border',
  run: (report, world, assumptions = {}) => report.events.filter(isLaunch).flatMap((event) => check(report, world, event, assumptions)),
}
