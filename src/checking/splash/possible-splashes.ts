import type { SeaMap } from '../../world/sea-map.ts'
import type { Point } from '../../geo/sphere.ts'
import { judge, type Judgement } from '../../world/reach/judge.ts'
import { launchPoints, type LaunchArea } from '../../world/reach/launch-points.ts'
import { interleaved, type LazyList } from '../../world/reach/lazy-list.ts'
import { sampleSplashes, spacingKm } from '../../world/reach/sample-splashes.ts'
import type { Splash } from '../../world/reach/splash.ts'
import type { SplashWords } from '../../world/reach/splash-words.ts'
import type { World } from '../../world/world.ts'
import type { Flight } from './flight.ts'
import { kept } from './kept.ts'

/** Points where a flight can have ended, and how far apart they lie. */
export interface PossibleSplashes {
  readonly splashes: LazyList<Splash>
  readonly slackKm: number
}

// Most are never looked at: a consistent verdict is sure after some hundred.
const COUNT = { whole: 5000, area: 1000 }
const LAUNCH_POINTS = { whole: 120, area: 12 }

/** The points of a flight; null where its launch area or distance is not known, or the world has no map. */
export const possibleSplashes = (world: World, flight: Flight): PossibleSplashes | null => {
  const map = world.seaMap?.()
  if (!map || flight.missing.length > 0) return null
  return kept(world, 'flights', [flight.areas, flight.distances], () => {
    const pairs = flight.areas.flatMap((area) => flight.distances.map(({ km }) => ({ area, km })))
    const sets = pairs.map(({ area, km }) =>
      kept(world, 'splashes', [area, km], () => sampleSplashes(map, launchPointsOf(world, map, area), km, countOf(area))),
    )
    return {
      splashes: sets.length === 1 ? sets[0]! : interleaved(sets),
      slackKm: Math.max(...pairs.map(({ area, km }) => spacingKm(countOf(area), km, area.radiusKm))),
    }
  })
}

/** The points of an area that launches are taken from, looked up once. */
export const launchPointsOf = (world: World, map: SeaMap, area: LaunchArea): readonly Point[] =>
  kept(world, 'launches', [area], () => launchPoints(map, area, area.wholeState ? LAUNCH_POINTS.whole : LAUNCH_POINTS.area))

/** How words fare on the points of a flight, worked out once for all reports that tell the same. */
export const judged = (world: World, flight: Flight, words: SplashWords, others: readonly SplashWords[]): Judgement | null => {
  const possible = possibleSplashes(world, flight)
  return (
    possible &&
    kept(world, 'judgements', [flight.areas, flight.distances, words, others], () =>
      judge(possible.splashes, words, others, possible.slackKm),
    )
  )
}

const countOf = (area: LaunchArea): number => (area.wholeState ? COUNT.whole : COUNT.area)
