import { InvalidArgumentError } from 'commander'
import { areaOf } from '../checking/splash/flight.ts'
import { intervalOf } from '../checking/interval-of.ts'
import { distanceKm } from '../geo/sphere.ts'
import type { World } from '../index.ts'
import { findPlace } from '../world/find-place.ts'
import type { LaunchArea } from '../world/reach/launch-points.ts'
import type { ReachQuestion } from '../world/reach/reach.ts'
import { NEAR_KM, type SplashWords } from '../world/reach/splash-words.ts'
import type { PlaceRow } from '../world/rows.ts'
import { parseKm } from './assume-option.ts'

/** What the user says of a flight, as the command line gives it. */
export interface ToldFlight {
  readonly from: string
  readonly km: string
  readonly sea?: string
  readonly inside?: string
  readonly outside?: string
  readonly bearing?: number
  readonly nearBorder?: string
  readonly past?: readonly string[]
}

const BEARING_DEGREES = 15
/** How far beyond the ring a state may lie and still be told of. */
const AROUND_KM = 300

/** The question that the options ask. Throws commander's InvalidArgumentError naming got and expected. */
export const reachQuestion = (world: World, told: ToldFlight): ReachQuestion => {
  const amount = parseKm(told.km)
  const km = amount && intervalOf(amount.approx ? { value: amount.value! } : amount)
  if (!km) throw new InvalidArgumentError(`Got --km ${told.km}; expected kilometres, 700 or 650-750, up to 20000.`)
  const exact = amount.min === undefined ? km : { low: amount.min, high: amount.max! }
  const area = launchArea(world, told.from)
  const state = (given: string, option: string): PlaceRow => stateRow(world, given, option)
  const words: SplashWords[] = []
  if (told.sea !== undefined) words.push(seaWords(world, told.sea))
  if (told.inside !== undefined) words.push(zoneWords(state(told.inside, '--inside'), 'inside'))
  if (told.outside !== undefined) words.push(zoneWords(state(told.outside, '--outside'), 'outside'))
  if (told.nearBorder !== undefined) {
    const row = state(told.nearBorder, '--near-border')
    words.push({ kind: 'near', state: row.id, km: NEAR_KM, words: `within ${NEAR_KM} km of ${row.names[0]}` })
  }
  if (told.bearing !== undefined)
    words.push({ kind: 'bearing', degrees: told.bearing, tolerance: BEARING_DEGREES, words: `towards ${told.bearing}°` })
  const named = (told.past ?? []).map((name) => {
    const row = place(world, name, '--past')
    return { name: row.names[0]!, point: { lat: row.lat!, lon: row.lon! } }
  })
  return { area, km: exact, words, states: statesAround(world, area, exact.high), named }
}

const place = (world: World, asked: string, option: string): PlaceRow => {
  const found = findPlace(world, asked)
  if ('row' in found) return found.row
  throw new InvalidArgumentError(`Got ${option} ${JSON.stringify(asked)}; expected a place with a known position: ${found.problem}.`)
}

const launchArea = (world: World, from: string): LaunchArea => {
  const [lat, lon, ...more] = from.split(',').map((part) => (part.trim() === '' ? NaN : Number(part)))
  if (lat !== undefined && lon !== undefined && more.length === 0 && Math.abs(lat) <= 90 && Math.abs(lon) <= 180)
    return { name: from.trim(), point: { lat, lon }, radiusKm: 0, state: null, wholeState: false }
  const row = place(world, from, '--from')
  if (row.kind === 'sea' || row.kind === 'continent')
    throw new InvalidArgumentError(`Got --from ${JSON.stringify(from)}; expected a place on land or LAT,LON.`)
  return areaOf(row)
}

const stateRow = (world: World, given: string, option: string): PlaceRow => {
  const byCode = world.placeById.get(given.toUpperCase())
  const found = byCode ? { row: byCode } : findPlace(world, given)
  if ('row' in found && found.row.kind === 'country') return found.row
  throw new InvalidArgumentError(`Got ${option} ${JSON.stringify(given)}; expected a state, by name or ISO code: JP, "North Korea".`)
}

const seaWords = (world: World, given: string): SplashWords => {
  const name = given.replace(/^the /i, '').toLowerCase()
  const row = [...world.placeById.values()].find(
    ({ id, kind, names }) => (kind === 'sea' || kind === 'water') && (id === given || names.some((n) => n.toLowerCase() === name)),
  )
  if (!row) throw new InvalidArgumentError(`Got --sea ${JSON.stringify(given)}; expected the name of a sea: "East Sea", "Yellow Sea".`)
  // The ocean is what lies in none of the seas beside it, which the map does outline.
  const map = world.seaMap?.()
  if (map && !map.outlinesSea(row.id) && row.id !== 'pacific')
    throw new InvalidArgumentError(`Got --sea ${JSON.stringify(given)}; the map has no outline of it, so nothing can be held against it.`)
  return { kind: 'sea', id: row.id, words: `in the ${given.replace(/^the /i, '')}` }
}

const zoneWords = (row: PlaceRow, side: 'inside' | 'outside'): SplashWords => ({
  kind: 'zone',
  holder: row.id,
  zone: 'eez',
  side,
  words: `${side} the exclusive economic zone of ${row.names[0]}`,
})

/** States that a flight may end near, by the circle of their size. */
const statesAround = (world: World, area: LaunchArea, km: number): string[] =>
  [...world.placeById.values()]
    .filter((row) => row.kind === 'country' && row.lat !== null && row.lon !== null && row.radiusKm !== null)
    .filter((row) => distanceKm(area.point, { lat: row.lat!, lon: row.lon! }) <= km + area.radiusKm * 2 + row.radiusKm! * 2.5 + AROUND_KM)
    .map((row) => row.id)
