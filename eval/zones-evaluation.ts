import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { loadWorld } from '../src/index.ts'
import { loadSeaMap } from '../src/world/load-sea-map.ts'
import { readJsonLines } from './corpus.ts'
import type { Evaluation, Group } from './evaluation.ts'
import { Tally } from './scoring/tally.ts'

/** A point with the official zones that hold it; none: high seas, or internal waters. */
interface ZonePoint {
  lat: number
  lon: number
  zones: string[]
  km_to_japan_eez_edge: number
}

const map = loadSeaMap()

/** Computed zones against official polygons: points of bench/seas, and landing points of bench/launches beside it. */
export const zonesEvaluation: Evaluation = {
  summary: 'computed sea zones against points in official polygons',
  corpus: '../shared/bench/seas',
  run: (path) => {
    const states = statesByName()
    const seas = readJsonLines<ZonePoint>(join(path, 'zone_points.dev.jsonl'))
    const landings = join(dirname(path), 'launches', 'landing_zone.dev.jsonl')
    return [
      scored('seas', seas, states, 'random points off East Asia', [0, 10, 50]),
      // Their positions are rounded: within 100 km of an edge the label itself is undecided.
      ...(existsSync(landings)
        ? [scored('launches', readJsonLines<ZonePoint>(landings), states, 'landing points of launches', [100])]
        : []),
    ]
  },
}

const scored = (
  name: string,
  points: readonly ZonePoint[],
  states: ReadonlyMap<string, string>,
  what: string,
  beyond: readonly number[],
): Group => {
  const tally = new Tally()
  const count = (kind: string, right: boolean): void => tally.count(kind, right ? 1 : 0, 1, 1)
  for (const point of points) {
    const gold = claimantsOf(point.zones, states)
    const { holder, claimants, kind, marginKm } = map.zoneAt(point)
    const right = gold.length > 1 ? gold.every((state) => claimants.includes(state)) : holder === (gold[0] ?? null)
    count(gold.length > 1 ? 'overlap or joint: all claimants' : 'single claim: holder', right)
    if (!right)
      tally.miss(
        `${point.lat}, ${point.lon}`,
        `want ${point.zones[0] ?? 'high seas'}`,
        `got ${kind} of ${claimants.join('/') || 'nobody'}`,
        `margin ${marginKm.toFixed(1)} km`,
      )
    const isName = [...gold].sort().join() === [...claimants].sort().join()
    const isInside = (gold.join() === 'JP') === (claimants.join() === 'JP')
    for (const km of beyond.filter((km) => point.km_to_japan_eez_edge > km || km === 0)) {
      count(`zone name${km === 0 ? '' : `, over ${km} km from Japan’s edge`}`, isName)
      count(`inside Japan’s zone${km === 0 ? '' : `, over ${km} km`}`, isInside)
    }
  }
  return { name, rows: tally.rows(), ceilings: {}, note: `${points.length} ${what}; F1 is the share answered right`, misses: tally.misses }
}

const claimantsOf = (zones: readonly string[], states: ReadonlyMap<string, string>): string[] =>
  zones.flatMap((zone) => {
    const [, own, shared] = /^(?:(.+) Exclusive Economic Zone|(?:Joint regime area|Overlapping claim)[^:]*: (.+))$/.exec(zone) ?? []
    return (own === undefined ? (shared?.split(' / ') ?? []) : [own]).map((name) => {
      const state = states.get(name)
      if (!state) throw new Error(`got the zone ${JSON.stringify(zone)}, expected names of states that data/places.json knows`)
      return state
    })
  })

const statesByName = (): Map<string, string> => {
  const countries = [...loadWorld().placeById.values()].filter((place) => place.kind === 'country')
  return new Map(countries.flatMap(({ id, names, demonyms }) => [...names, ...(demonyms ?? [])].map((name) => [name, id] as const)))
}
