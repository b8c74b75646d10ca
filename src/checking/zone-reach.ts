import type { Claim, Event, Finding, Report, ZoneVerdict } from '../model/report.ts'
import { said, sentenceOf } from '../model/said.ts'
import { IMPLAUSIBLE_SHARE } from '../world/reach/judge.ts'
import type { SplashWords } from '../world/reach/splash-words.ts'
import type { World } from '../world/world.ts'
import { ZONE_NAMES } from '../world/zone-names.ts'
import type { Assumptions } from './assumptions.ts'
import type { Check } from './check.ts'
import { flightInputs, isLaunch, sayShare } from './splash/flight-inputs.ts'
import { flightOf, sayFlight } from './splash/flight.ts'
import { landingWords } from './splash/landing-words.ts'
import { judged, possibleSplashes } from './splash/possible-splashes.ts'
import { ownClaims } from './splash/own-claims.ts'

type ZoneWords = Extract<SplashWords, { kind: 'zone' }>

/** Zones whose limits the map computes; an air defence zone has none of the sea. */
const TESTABLE: ReadonlySet<string> = new Set<ZoneWords['zone']>(['eez', 'territorial-sea', 'contiguous-zone'])

const isTestable = (kind: ZoneVerdict['kind']): kind is ZoneWords['zone'] => TESTABLE.has(kind)

/** What a claim says of a zone; null where no state is named or the zone is none of the sea. */
const zoneWords = (claim: Claim, world: World): ZoneWords | null => {
  const { holder, kind, verdict } = claim.value as ZoneVerdict
  const state = holder ? world.placeById.get(holder)?.names[0] : undefined
  return holder && state && isTestable(kind)
    ? { kind: 'zone', holder, zone: kind, side: verdict, words: `${verdict} the ${ZONE_NAMES[kind]} of ${state}` }
    : null
}

const check = (report: Report, world: World, event: Event, assumptions: Assumptions): Finding[] => {
  const zones = ownClaims(report, event, 'zone').flatMap((claim) => {
    const words = zoneWords(claim, world)
    return words ? [{ claim, words }] : []
  })
  if (zones.length === 0) return []
  const flight = flightOf(report, event, world, assumptions)
  if (!possibleSplashes(world, flight)) return []
  const where = endingIn(report, event)
  const tested = new Set<string>()
  return zones.flatMap(({ claim, words }): Finding[] => {
    if (tested.has(words.words)) return []
    tested.add(words.words)
    const { verdict, share, points } = judged(world, flight, words, [where])!
    const flown = said`The end of ${sayFlight(flight, 'a')} ${where.words}`
    const lies = verdict === 'contradicted' ? `cannot lie ${words.words}` : `lies ${words.words} in ${sayShare(share, points)} of all cases`
    return [
      {
        check: 'zone-reach',
        verdict,
        claims: [claim.id, ...flight.claims],
        spans: [claim.span],
        inputs: {
          ...flightInputs(flight),
          holder: words.holder,
          side: words.side,
          sharePercent: Number((share * 100).toFixed(1)),
          points,
          limits: 'computed',
        },
        margin: { sharePercent: Number(((share - IMPLAUSIBLE_SHARE) * 100).toFixed(1)) },
        ...sentenceOf(said`${flown} ${lies}${verdict === 'implausible' ? ': hardly likely' : ''} (zone limits as computed).`),
      },
    ]
  })
}

/** The sea in which all say that it ended, or any sea: zones are zones of the sea. */
const endingIn = (report: Report, event: Event): SplashWords => {
  const seas = ownClaims(report, event, 'landing').flatMap((claim) =>
    landingWords(report, claim).all.flatMap((w) => (w.words.kind === 'sea' ? [w.words] : [])),
  )
  const [first] = seas
  return first && seas.every((s) => s.id === first.id) ? first : { kind: 'at-sea', words: 'at sea' }
}

/** "Inside Japan's exclusive economic zone" and the like: can a flight of that distance have ended there? */
export const zoneReach: Check = {
  name: 'zone-reach',
  run: (report, world, assumptions = {}) => report.events.filter(isLaunch).flatMap((event) => check(report, world, event, assumptions)),
}
