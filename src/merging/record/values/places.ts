import { distanceKm } from '../../../geo/sphere.ts'
import type { PlaceRow } from '../../../world/rows.ts'
import type { World } from '../../../world/world.ts'
import { agreement, contradiction, type Likeness, type Told, type ValueKind } from './likeness.ts'
import { placePhrase, type PlacePhrase } from './place-phrase.ts'
import { said } from '../../../model/said.ts'
import { saidKm } from '../../../wording/say-amount.ts'

/** Distances told are rounded, and measured from an edge or a middle. */
const LOOSE = 0.15
const LOOSE_KM = 30
/** "Near X": within this. */
const NEAR_KM = 50
/** Sites are called after towns this near. */
const NAMED_AFTER_KM = 100

/** Where it was launched, or came down: one place by two names, one inside the other, a distance from one and from another. */
export const places: ValueKind = {
  byGenerality: true,
  key: ({ value }) => {
    const { id, name, km, wind, near } = placePhrase(value)
    return id === null ? name.toLowerCase() : [id, km ?? '', wind ?? '', near ? 'near' : ''].join('|')
  },
  say: ({ value }) => placePhrase(value).name,
  exactness: ({ value }) => {
    const { id, km, wind, radiusKm } = placePhrase(value)
    if (id === null) return 0
    return 1 + (km === null ? 0 : 1) + (wind === null ? 0 : 1) + (radiusKm === null || radiusKm > 100 ? 0 : radiusKm > 20 ? 0.4 : 0.8)
  },
  compare: (a, b, world) => comparePlaces(a, b, world),
}

const comparePlaces = (a: Told, b: Told, world: World): Likeness => {
  const [x, y] = [placePhrase(a.value), placePhrase(b.value)]
  const [one, other] = [rowOf(world, x), rowOf(world, y)]
  if (!one || !other) return agreement('the place of one is not known')
  if (x.between || y.between) return agreement('somewhere between two places')
  if (x.id === y.id) return samePlace(x, y, one)
  if (x.km !== null || y.km !== null) return withDistances(x, one, y, other, world)
  if (isNamedAfter(one, other, world) || isNamedAfter(other, one, world)) return agreement('one is called after the other')
  return besideState(x, one, y, other, world) ?? apart(x, one, y, other)
}

/** "Semnan" for the space centre that is also called Semnan Space Center, a day's drive away at most. */
const isNamedAfter = (site: Located, town: Located, world: World): boolean =>
  !town.isWide &&
  distanceKm(site, town) <= NAMED_AFTER_KM &&
  (world.placeById.get(site.id)?.names ?? []).some((name) => name.startsWith(`${town.name} `))

const samePlace = (x: PlacePhrase, y: PlacePhrase, row: Located): Likeness => {
  const [p, q] = [x.km ?? (x.near ? NEAR_KM : null), y.km ?? (y.near ? NEAR_KM : null)]
  if (p === null || q === null) return agreement('the same place, one told nearer')
  if (Math.abs(p - q) > Math.max(p, q) * LOOSE + (x.near || y.near ? NEAR_KM : LOOSE_KM))
    return contradiction(said`${saidKm(Math.round(p))} and ${saidKm(Math.round(q))} from ${row.name}`)
  return x.wind !== null && y.wind !== null && opposite(x.wind, y.wind)
    ? contradiction(`${x.wind} and ${y.wind} of ${row.name}`)
    : agreement('the same distance from the same place')
}

/** The ring or disc in which each lies: do the two meet? */
const withDistances = (x: PlacePhrase, one: Located, y: PlacePhrase, other: Located, world: World): Likeness => {
  if (one.isWide || other.isWide)
    return ofState(x, one, y, other) ?? besideState(x, one, y, other, world) ?? agreement('told from another place')
  const between = distanceKm(one, other)
  const [p, q] = [rangeOf(x, one), rangeOf(y, other)]
  const meets = between <= p.high + q.high && between >= Math.max(p.low - q.high, q.low - p.high)
  return meets ? agreement('both can be true of one point') : contradiction(`no point is both ${x.name} and ${y.name}`)
}

/** "97 km from Vladivostok" is at most that far from Russia. */
const ofState = (x: PlacePhrase, one: Located, y: PlacePhrase, other: Located): Likeness | null => {
  const [near, far, state] = other.isState ? [x, y, other] : [y, x, one]
  const inside = other.isState ? one : other
  if (!state.isState || inside.country !== state.id || near.km === null || far.km === null) return null
  return far.km > near.km * (1 + LOOSE) + LOOSE_KM
    ? contradiction(said`${saidKm(Math.round(near.km))} from ${inside.name} is not ${saidKm(Math.round(far.km))} from ${state.name}`)
    : null
}

/** "Near the Chinese border" beside a place that lies far from China. */
const besideState = (x: PlacePhrase, one: Located, y: PlacePhrase, other: Located, world: World): Likeness | null => {
  const [beside, state, place, located] = x.beside && one.isState ? [x, one, y, other] : [y, other, x, one]
  const map = world.seaMap?.()
  if (!beside.beside || !state.isState || located.isWide || !map) return null
  const { high } = rangeOf(place, located)
  const away = Math.max(0, map.landKm(located, state.id) - high)
  return away > NEAR_KM
    ? contradiction(said`${place.name} lies at least ${saidKm(Math.round(away))} from ${state.name}`)
    : agreement(`beside ${state.name}, as the place is`)
}

const apart = (x: PlacePhrase, one: Located, y: PlacePhrase, other: Located): Likeness => {
  const between = distanceKm(one, other)
  const [p, q] = [one.radiusKm + (x.near ? NEAR_KM : 0), other.radiusKm + (y.near ? NEAR_KM : 0)]
  if (between <= Math.max(p, q) * 1.15 + Math.min(p, q))
    return agreement(p === q ? 'places beside each other' : 'one place holds the other')
  if (one.isWide && other.isWide)
    return between <= (p + q) * 1.3 ? agreement('places beside each other') : contradiction(`${one.name} and ${other.name}`)
  const gap = Math.max(0, Math.round(between - p - q))
  return gap <= LOOSE_KM
    ? agreement('places beside each other')
    : contradiction(said`${one.name} and ${other.name} lie ${saidKm(Math.round(between))} apart`)
}

interface Located {
  readonly id: string
  readonly name: string
  readonly lat: number
  readonly lon: number
  readonly radiusKm: number
  readonly country: string | null
  readonly isState: boolean
  /** So wide that a distance from it says little of its middle. */
  readonly isWide: boolean
}

const WIDE: ReadonlySet<PlaceRow['kind']> = new Set(['country', 'sea', 'water', 'continent', 'region', 'peninsula'])

const rowOf = (world: World, { id, lat, lon, radiusKm, near }: PlacePhrase): Located | null => {
  const row = id === null ? undefined : world.placeById.get(id)
  const [y, x] = [row?.lat ?? lat, row?.lon ?? lon]
  if (y === null || x === null) return null
  return {
    id: id ?? '',
    name: row?.names[0] ?? '',
    lat: y,
    lon: x,
    radiusKm: row?.radiusKm ?? radiusKm ?? 0,
    country: row?.country ?? null,
    isState: row?.kind === 'country',
    // "Off Shimane Prefecture" may be hundreds of kilometres out.
    isWide: row !== undefined && (WIDE.has(row.kind) || (near && row.kind === 'province')),
  }
}

const rangeOf = ({ km, kmHigh, near }: PlacePhrase, { radiusKm }: Located): { low: number; high: number } => {
  if (km === null) return { low: 0, high: radiusKm + (near ? NEAR_KM : 0) }
  const high = kmHigh ?? km
  return { low: Math.max(0, km * (1 - LOOSE) - radiusKm), high: high * (1 + LOOSE) + radiusKm + LOOSE_KM }
}

const OPPOSITE: Readonly<Record<string, string>> = { north: 'south', south: 'north', east: 'west', west: 'east' }
const opposite = (a: string, b: string): boolean =>
  Object.keys(OPPOSITE).some((wind) => a.startsWith(wind) && b.startsWith(OPPOSITE[wind]!)) ||
  (a.endsWith('east') && b.endsWith('west')) ||
  (a.endsWith('west') && b.endsWith('east'))
