import { compassOfDegrees } from '../geo/bearings.ts'
import { distanceKm } from '../geo/sphere.ts'
import type { Event, Finding, PlaceMention, Report } from '../model/report.ts'
import { said, sentenceOf, type Said } from '../model/said.ts'
import { IMPLAUSIBLE_SHARE, judge } from '../world/reach/judge.ts'
import { sampleAround, spacingKm } from '../world/reach/sample-splashes.ts'
import { holdsAt, type SplashWords } from '../world/reach/splash-words.ts'
import type { SeaMap } from '../world/sea-map.ts'
import type { World } from '../world/world.ts'
import type { Assumptions } from './assumptions.ts'
import type { Check } from './check.ts'
import { sayKm } from './flight-figures.ts'
import { launchGapKm } from './splash/launch-gap.ts'
import { kept } from './splash/kept.ts'
import { flightInputs, isLaunch, sayShare } from './splash/flight-inputs.ts'
import { flightOf, sayFlight, type Flight } from './splash/flight.ts'
import type { PossibleSplashes } from './splash/possible-splashes.ts'
import { landingWords, type LandingWords, type PlacedWords } from './splash/landing-words.ts'
import { ownClaims } from './splash/own-claims.ts'

type OffsetWords = Extract<SplashWords, { kind: 'offset' }>

const COUNT = 300
/** To each side of the bearing told; the words themselves allow 45 degrees more or less, and more for a wide place. */
const DEGREES = 90
/** A state is longer than a circle of its size. */
const STRETCH = 1.6

/** Points around the place, among them all that the words "250 km west of X" may mean, and how far apart they lie. */
const around = (world: World, map: SeaMap, { anchor, km, bearing }: OffsetWords): PossibleSplashes | null => {
  if (!km) return null
  const radiusKm = anchor.states.length > 0 ? anchor.radiusKm * STRETCH : anchor.radiusKm
  return {
    splashes: kept(world, 'around', [anchor, km, bearing], () => sampleAround(map, { ...anchor, radiusKm }, km, bearing, DEGREES, COUNT)),
    slackKm: spacingKm(bearing === null ? COUNT : (COUNT * 180) / DEGREES, km, radiusKm),
  }
}

const check = (report: Report, world: World, event: Event, assumptions: Assumptions): Finding[] => {
  const map = world.seaMap?.()
  if (!map) return []
  const flight = flightOf(report, event, world, assumptions)
  return ownClaims(report, event, 'landing')
    .map((claim) => landingWords(report, claim))
    .flatMap((landing) => [
      ...landing.all.flatMap((placed) =>
        placed.words.kind === 'offset' ? (test(world, map, flight, landing, placed, placed.words) ?? []) : [],
      ),
      ...landing.unplaced.map((place) => unplaced(landing, place)),
    ])
}

const test = (
  world: World,
  map: SeaMap,
  flight: Flight,
  { claim, all }: LandingWords,
  placed: PlacedWords,
  offset: OffsetWords,
): Finding | null => {
  const found = around(world, map, offset)
  if (!found) return null
  const { splashes, slackKm } = found
  const others = all.filter((w) => w !== placed && w.words.kind !== 'near')
  const finding = {
    check: 'place-offset',
    claims: [claim.id],
    spans: [placed.span],
    inputs: {
      place: offset.anchor.name,
      bearing: offset.bearing === null ? null : compassOfDegrees(offset.bearing),
    },
  }
  // Against the other words of the phrase, one by one: "in the Yellow Sea, 150 km east of the peninsula".
  for (const other of others) {
    const { verdict, share, points } = kept(world, 'judgements', [offset, other.words], () =>
      judge(splashes, other.words, [offset], slackKm),
    )
    if (verdict === 'consistent') continue
    const which = verdict === 'contradicted' ? 'No point' : `Only ${sayShare(share, points)} of the points`
    return {
      ...finding,
      verdict,
      spans: [placed.span, other.span],
      inputs: { ...finding.inputs, sharePercent: Number((share * 100).toFixed(1)), points },
      margin: { sharePercent: Number(((share - IMPLAUSIBLE_SHARE) * 100).toFixed(1)) },
      sentence: `${which} ${offset.words} lies ${other.words.words}.`,
    }
  }
  if (flight.missing.length > 0)
    return others.length > 0 ? { ...finding, ...fits(offset, others.map((w) => w.words.words).join(', ')) } : null
  // Against the flight: how far the points meant lie from the distance flown.
  const enough = slackKm + offset.km!.high * 0.05
  const meant = [offset, ...others.map((w) => w.words)]
  const gap = kept(world, 'gaps', [flight.areas, flight.distances, meant], () => {
    let least = Infinity
    for (const s of splashes) {
      if (least <= enough) break
      const near = launchGapKm(world, map, flight, s.point)
      if (near < least && meant.every((w) => holdsAt(w, s, slackKm) !== false)) least = near
    }
    return least
  })
  const inputs = { ...finding.inputs, ...flightInputs(flight), gapKm: Math.round(gap) }
  const claims = [claim.id, ...flight.claims]
  if (gap <= enough) return { ...finding, claims, inputs, ...fits(offset, sayFlight(flight)) }
  const area = flight.areas.length === 1 && !flight.areas[0]!.wholeState ? flight.areas[0]! : null
  const away = area ? [...splashes].filter((s) => holdsAt(offset, s) !== false).map((s) => distanceKm(area.point, s.point)) : []
  const told = area && away.length > 0 ? said`: that is ${span(away)} from ${area.name}` : ''
  return {
    ...finding,
    claims,
    inputs,
    verdict: 'contradicted',
    margin: { km: -Math.round(gap) },
    ...sentenceOf(said`${sayFlight(flight)} does not end ${offset.words}${told}.`),
  }
}

/** A distance from a place of which nobody told us where it lies. */
const unplaced = ({ claim }: LandingWords, place: PlaceMention): Finding => ({
  check: 'place-offset',
  verdict: 'undetermined',
  claims: [claim.id],
  spans: [place.span],
  inputs: { place: place.text, missing: 'position' },
  margin: null,
  sentence: `A distance from ${place.text} cannot be tested: its position is not known here.`,
})

const fits = (offset: OffsetWords, others: Said | string): Pick<Finding, 'verdict' | 'margin' | 'sentence' | 'lengths'> => ({
  verdict: 'consistent',
  margin: null,
  ...sentenceOf(said`${capital(offset.words)} fits: ${others}.`),
})

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

const span = (values: readonly number[]): Said => {
  const [low, high] = [Math.min(...values), Math.max(...values)].map((v) => Math.round(v / 10) * 10) as [number, number]
  return sayKm(low === high ? low : { min: low, max: high })
}

/** Distance and bearing from a named place against the sea named with them and against the distance flown. */
export const placeOffset: Check = {
  name: 'place-offset',
  run: (report, world, assumptions = {}) => report.events.filter(isLaunch).flatMap((event) => check(report, world, event, assumptions)),
}
