import { distanceKm } from '../geo/sphere.ts'
import { alongTrack } from '../geo/ground-track.ts'
import type { Event, Finding, PlaceMention, Report, Span } from '../model/report.ts'
import { said, sentenceOf } from '../model/said.ts'
import type { Splash } from '../world/reach/splash.ts'
import { holdsAt } from '../world/reach/splash-words.ts'
import type { SeaMap } from '../world/sea-map.ts'
import type { World } from '../world/world.ts'
import type { Assumptions } from './assumptions.ts'
import type { Check } from './check.ts'
import { sayKm } from './flight-figures.ts'
import { sentenceAround } from './spans.ts'
import { anchorOf } from './splash/anchors.ts'
import { flightInputs, isLaunch } from './splash/flight-inputs.ts'
import { flightOf, sayFlight } from './splash/flight.ts'
import { landingWords } from './splash/landing-words.ts'
import { possibleSplashes, type PossibleSplashes } from './splash/possible-splashes.ts'
import { ownClaims } from './splash/own-claims.ts'

const OVER =
  /\b(?<verb>(?:fl(?:ew|own|ying)|pass(?:ed|ing)|soar(?:ed|ing)|sail(?:ed|ing)|travel+(?:ed|ing)|cross(?:ed|ing))\s+(?:directly\s+|high\s+)?(?:over|across|above)|crossed|crossing|overfl(?:ew|own|ying))\s+(?:the\s+)?(?:\p{Ll}+ern\s+|island\s+(?:chain\s+)?of\s+|main\s+island\s+of\s+)*$/iu
/** Said not to have happened, or not yet, or only feared. */
const UNREAL = /\b(?:not|never|no|without|if|could|would|might|may|can|will|threat\w*|plan\w*|before|had it|capable)\b|n['’]t\b/i
const STEP_KM = 25
/** Coasts are simplified, and "over Hokkaido" may be over its waters. */
const BESIDE_KM = 60

interface Overflight {
  readonly place: PlaceMention
  readonly span: Span
}

/** Places that the text says a launched thing flew over, with the words. */
const overflights = (report: Report): Overflight[] => {
  const { text } = report.article
  return report.places.flatMap((place): Overflight[] => {
    if (place.use !== 'literal' || place.kind === 'sea' || place.kind === 'water') return []
    const from = Math.max(0, place.span[0] - 60)
    const match = OVER.exec(text.slice(from, place.span[0]))
    if (!match) return []
    const start = from + match.index
    const [sentence] = sentenceAround(text, place.span)
    if (UNREAL.test(text.slice(Math.max(sentence, start - 80), start))) return []
    return [{ place, span: [start, place.span[1]] }]
  })
}

/** The launch whose words stand in the sentence; the main one where none does. */
const eventOf = (report: Report, span: Span): Event | null => {
  const [from, to] = sentenceAround(report.article.text, span)
  const here = report.events.filter((e) => isLaunch(e) && e.mentions.some((m) => m[0] < to && from < m[1]))
  return here.length === 1 ? here[0]! : null
}

/** km from the nearest point of the way to the place: its land for a state, its circle for a place. */
const passesKm = (map: SeaMap, splash: Splash, place: PlaceMention, enoughKm: number): number => {
  const anchor = anchorOf(place)
  if (anchor === null || anchor === 'coordinates') return 0
  let least = Infinity
  for (const point of alongTrack(splash.launch, splash.point, STEP_KM)) {
    const km =
      anchor.states.length > 0
        ? Math.min(...anchor.states.map((s) => map.landKm(point, s)))
        : Math.max(0, distanceKm(point, anchor.point) - anchor.radiusKm)
    if (km < least) least = km
    if (least <= enoughKm) break
  }
  return least
}

const LOOKS = 120

/** How near the ways that end as told come, all ways where none does, and whether one of them may pass: some are looked at, far flights first. */
const nearestWay = (
  { splashes, slackKm }: PossibleSplashes,
  endsAsTold: (splash: Splash) => boolean,
  kmOf: (splash: Splash) => number,
): { readonly leastKm: number; readonly reached: boolean } => {
  const all = [...splashes].sort((a, b) => b.km - a.km)
  // Mostly the farthest passes: then nobody need be asked where the thousands behind it end.
  let leastKm = kmOf(all.find(endsAsTold) ?? all[0]!)
  if (leastKm <= BESIDE_KM) return { leastKm, reached: true }
  const told = all.filter(endsAsTold)
  const ways = told.length > 0 ? told : all
  const step = Math.max(1, Math.floor(ways.length / LOOKS))
  for (let i = step; i < ways.length && leastKm > BESIDE_KM; i += step) leastKm = Math.min(leastKm, kmOf(ways[i]!))
  return { leastKm, reached: leastKm <= BESIDE_KM + slackKm * Math.sqrt(step) }
}

const check = (report: Report, world: World, assumptions: Assumptions): Finding[] => {
  const map = world.seaMap?.()
  if (!map) return []
  return overflights(report).flatMap(({ place, span }): Finding[] => {
    const event = eventOf(report, span)
    const anchor = anchorOf(place)
    if (!event || anchor === null || anchor === 'coordinates') return []
    const flight = flightOf(report, event, world, assumptions)
    const possible = possibleSplashes(world, flight)
    if (!possible) return []
    const landing = ownClaims(report, event, 'landing').flatMap((claim) =>
      landingWords(report, claim).all.flatMap((w) => (w.words.kind === 'sea' ? [w.words] : [])),
    )
    const endsAsTold = (s: Splash): boolean => landing.length === 0 || landing.some((w) => holdsAt(w, s) !== false)
    const { leastKm, reached } = nearestWay(possible, endsAsTold, (s) => passesKm(map, s, place, BESIDE_KM))
    return [
      {
        check: 'overflight',
        verdict: reached ? 'consistent' : 'contradicted',
        claims: flight.claims.slice(),
        spans: [span],
        inputs: { ...flightInputs(flight), over: place.names[0] ?? place.text, nearestKm: Math.round(leastKm) },
        margin: { km: Math.round(BESIDE_KM - leastKm) },
        ...sentenceOf(
          reached
            ? said`${sayFlight(flight)} can pass over ${place.text}.`
            : said`${sayFlight(flight)} comes no nearer to ${place.text} than ${sayKm(Math.round(leastKm))}: it cannot have flown over it.`,
        ),
      },
    ]
  })
}

/** "Flew over Japan": does a way of that distance from that place, to where it ended, cross it? */
export const overflight: Check = {
  name: 'overflight',
  run: (report, world, assumptions = {}) => check(report, world, assumptions),
}
