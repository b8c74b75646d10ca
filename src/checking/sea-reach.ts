import type { Event, Finding, Report } from '../model/report.ts'
import { said, sentenceOf } from '../model/said.ts'
import { IMPLAUSIBLE_SHARE } from '../world/reach/judge.ts'
import type { World } from '../world/world.ts'
import type { Assumptions } from './assumptions.ts'
import type { Check } from './check.ts'
import { flightInputs, isLaunch, sayShare } from './splash/flight-inputs.ts'
import { flightOf, sayFlight } from './splash/flight.ts'
import { landingWords } from './splash/landing-words.ts'
import { judged, possibleSplashes } from './splash/possible-splashes.ts'
import { ownClaims } from './splash/own-claims.ts'

/** With fewer points than this nothing is said to be impossible. */
const LEAST_POINTS = 500

/** A smaller sea fills little of any ring, also where a flight did end in it: only what is impossible counts against it. */
const WIDE_KM = 400

/** Oceans have no radius; of a sea without one nothing is known. */
const isSmallSea = (world: World, id: string): boolean => {
  const { names = [''], radiusKm = null } = world.placeById.get(id) ?? {}
  return radiusKm === null ? !/\bOcean$/.test(names[0]!) : radiusKm < WIDE_KM
}

const check = (report: Report, world: World, event: Event, assumptions: Assumptions): Finding[] => {
  const seas = ownClaims(report, event, 'landing')
    .map((claim) => landingWords(report, claim))
    .flatMap(({ claim, all }) =>
      // With a distance from a place in the same words the other check is the sharper one.
      all.some((w) => w.words.kind === 'offset')
        ? []
        : all.flatMap((w) => (w.words.kind === 'sea' ? [{ claim, placed: w, sea: w.words }] : [])),
    )
  if (seas.length === 0) return []
  const flight = flightOf(report, event, world, assumptions)
  const possible = possibleSplashes(world, flight)
  if (!possible || possible.splashes.length < LEAST_POINTS) return []
  const tested = new Set<string>()
  return seas.flatMap(({ claim, placed, sea }): Finding[] => {
    if (tested.has(sea.id)) return [] // told once, though a text says it in every paragraph
    tested.add(sea.id)
    const judgement = judged(world, flight, sea, [])!
    const { share, points } = judgement
    const isSmall = isSmallSea(world, sea.id)
    const verdict = judgement.verdict === 'implausible' && isSmall ? 'consistent' : judgement.verdict
    const ends = verdict === 'contradicted' ? `cannot end ${sea.words}` : `ends ${sea.words} in ${sayShare(share, points)} of all cases`
    return [
      {
        check: 'sea-reach',
        verdict,
        claims: [claim.id, ...flight.claims],
        spans: [placed.span],
        inputs: { ...flightInputs(flight), sea: sea.id, sharePercent: Number((share * 100).toFixed(1)), points },
        margin: { sharePercent: Number(((share - IMPLAUSIBLE_SHARE) * 100).toFixed(1)) },
        ...sentenceOf(said`${sayFlight(flight)} ${ends}${verdict === 'implausible' ? ': hardly likely' : ''}.`),
      },
    ]
  })
}

/** The sea in which a flight is said to have ended: can a flight of that distance get there? */
export const seaReach: Check = {
  name: 'sea-reach',
  run: (report, world, assumptions = {}) => report.events.filter(isLaunch).flatMap((event) => check(report, world, event, assumptions)),
}
