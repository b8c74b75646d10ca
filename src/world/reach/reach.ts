import { sectorsOf, type Sector } from '../../geo/bearings.ts'
import { trackPoints } from '../../geo/ground-track.ts'
import { distanceKm, type Point } from '../../geo/sphere.ts'
import type { SeaMap } from '../sea-map.ts'
import { conflictAmong, judge, type Judgement } from './judge.ts'
import { launchPoints, type LaunchArea } from './launch-points.ts'
import { sampleSplashes, spacingKm, type KmRange } from './sample-splashes.ts'
import type { Splash } from './splash.ts'
import { holdsAt, isWithin, ZONE_KM, type SplashWords } from './splash-words.ts'
import { asSaid, said, saidLength, type Said } from '../../model/said.ts'

/** A question about a flight: from where, how far, and what is said of its end. */
export interface ReachQuestion {
  readonly area: LaunchArea
  readonly km: KmRange
  readonly words: readonly SplashWords[]
  /** States whose nearest distance is asked for. */
  readonly states: readonly string[]
  /** Points whose nearest distance is asked for. */
  readonly named: readonly { readonly name: string; readonly point: Point }[]
}

/** A part of the possible points, 0 to 1. */
export interface Share<T> {
  readonly of: T
  readonly share: number
}

/** Where a flight can have ended. Shares are of the points at which all words hold; of all points where they hold at none. */
export interface Reach {
  readonly question: ReachQuestion
  /** Points looked at, and those at which all words hold. */
  readonly all: readonly Splash[]
  readonly possible: readonly Splash[]
  /** How far a possible point may lie from the nearest one looked at. */
  readonly spacingKm: number
  /** Bearings, at the launch, of the flights that end at a possible point, with the share of those points. */
  readonly sectors: readonly Share<Sector>[]
  /** Ids of seas; null: land or a water without a name. */
  readonly seas: readonly Share<string | null>[]
  readonly zones: readonly Share<{ readonly kind: string; readonly holder: string | null }>[]
  readonly nearestStates: readonly { readonly state: string; readonly km: number }[]
  readonly nearestPlaces: readonly { readonly name: string; readonly km: number }[]
  /** States crossed on the way, without the one of the launch; how many of the possible flights do so. */
  readonly overflown: readonly Share<string>[]
  /** Each of the words on its own, given the others. */
  readonly judgements: readonly { readonly words: SplashWords; readonly judgement: Judgement }[]
  /** The fewest words that cannot all be true of such a flight; null where all can. */
  readonly conflict: readonly SplashWords[] | null
  /** What the map says that a reader must know: disputes, computed limits. */
  readonly notes: readonly Said[]
}

const COUNT = { whole: 6000, area: 4000 }
const LAUNCH_POINTS = { whole: 150, area: 24 }
/** Points of which each question that costs a walk over the map is asked. */
const LOOKS = 400
const TRACK_KM = 20
const SECTOR_GAP = 4
/** Notes on the edge beside one point, which say nothing of a thousand. */
const OF_ONE_POINT = /from a computed edge|By distance from the coast it would be/

/** Works out where a flight can have ended. Pure; some thousand queries of the map. */
export const reachOf = (map: SeaMap, question: ReachQuestion): Reach => {
  const { area, km, words } = question
  const count = area.wholeState ? COUNT.whole : COUNT.area
  const launches = launchPoints(map, area, area.wholeState ? LAUNCH_POINTS.whole : area.radiusKm > 2 ? LAUNCH_POINTS.area : 1)
  const all = [...sampleSplashes(map, launches, km, count)]
  const slackKm = spacingKm(count, km, area.radiusKm)
  const possible = all.filter((s) => words.every((w) => holdsAt(w, s) !== false))
  const told = possible.length > 0 ? possible : all
  const looks = thinned(told, LOOKS)
  return {
    question,
    all,
    possible,
    spacingKm: slackKm,
    sectors: sectorShares(possible),
    seas: shares(looks, (s) => s.sea),
    zones: shares(
      looks,
      (s) => `${kindOf(s)} ${s.zone.holder ?? ''}`,
      (s) => ({ kind: kindOf(s), holder: s.zone.holder }),
    ),
    nearestStates: question.states
      .map((state) => ({ state, km: looks.reduce((least, s) => Math.min(least, s.landKm(state)), Infinity) }))
      .sort((a, b) => a.km - b.km),
    nearestPlaces: question.named
      .map(({ name, point }) => ({ name, km: told.reduce((least, s) => Math.min(least, distanceKm(s.point, point)), Infinity) }))
      .sort((a, b) => a.km - b.km),
    overflown: overflown(map, thinned(told, LOOKS / 4), area.state),
    judgements: words.map((w) => ({
      words: w,
      judgement: judge(
        all,
        w,
        words.filter((o) => o !== w),
        slackKm,
      ),
    })),
    conflict: possible.length > 0 ? null : conflictAmong(all, words, slackKm),
    notes: [
      ...leniency(looks, words),
      ...[...new Set(looks.flatMap((s) => s.zone.notes))].filter((note) => !OF_ONE_POINT.test(note)).map(asSaid),
    ],
  }
}

/** "Outside the zone", and yet some ends lie in it as the map computes it: why these are kept. */
const leniency = (points: readonly Splash[], words: readonly SplashWords[]): Said[] =>
  words.flatMap((w) => {
    if (w.kind !== 'zone' || w.side !== 'outside') return []
    const within = points.filter(({ zone }) => zone.holder === w.holder && isWithin(w.zone, zone.kind)).length / points.length
    return within < 0.005
      ? []
      : [
          said`${Math.round(within * 100)} % lie inside that zone as computed, within ${saidLength(`${ZONE_KM[w.zone]} km`, ZONE_KM[w.zone])} of its limit or where several states claim: they may lie outside.`,
        ]
  })

/** The contiguous zone is the inner part of an exclusive economic zone, and told as such. */
const kindOf = ({ zone }: Splash): string => (zone.kind === 'contiguous-zone' ? 'eez' : zone.kind)

/** Every n-th of a list, so that at most `most` are left. */
const thinned = <T>(list: readonly T[], most: number): T[] => {
  const step = Math.max(1, list.length / most)
  return Array.from({ length: Math.min(list.length, Math.floor(most)) }, (_, i) => list[Math.floor(i * step)]!)
}

const sectorShares = (possible: readonly Splash[]): Share<Sector>[] => {
  const sectors = sectorsOf(
    possible.map((s) => s.bearing),
    SECTOR_GAP,
  )
  const inside = ({ from, to }: Sector, b: number): boolean => (from <= to ? b >= from && b <= to : b >= from || b <= to)
  return sectors.map((sector) => ({ of: sector, share: possible.filter((s) => inside(sector, s.bearing)).length / possible.length }))
}

/** How the points fall into kinds, the most frequent first. */
const shares = <T>(points: readonly Splash[], key: (s: Splash) => T, value: (s: Splash) => unknown = key): Share<never>[] => {
  const groups = new Map<T, { of: unknown; count: number }>()
  for (const point of points) {
    const k = key(point)
    const group = groups.get(k)
    if (group) group.count++
    else groups.set(k, { of: value(point), count: 1 })
  }
  return [...groups.values()].sort((a, b) => b.count - a.count).map(({ of, count }) => ({ of: of as never, share: count / points.length }))
}

const overflown = (map: SeaMap, flights: readonly Splash[], home: string | null): Share<string>[] => {
  const counts = new Map<string, number>()
  for (const flight of flights) {
    const crossed = new Set(trackPoints(flight.launch, flight.point, TRACK_KM).map((p) => map.stateAt(p)))
    for (const state of crossed) if (state !== null && state !== home) counts.set(state, (counts.get(state) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([of, count]) => ({ of, share: count / flights.length }))
}
