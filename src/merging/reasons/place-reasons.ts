import { distanceKm } from '../../geo/sphere.ts'
import type { EventSketch, SketchPlace } from '../event-sketch.ts'
import type { Reason } from './reason.ts'

interface Apart {
  km: number
  /** Both may mean the same place. */
  within: boolean
}

const apart = (a: SketchPlace, b: SketchPlace): Apart | null => {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return null
  const km = distanceKm({ lat: a.lat, lon: a.lon }, { lat: b.lat, lon: b.lon })
  return { km, within: km <= (a.radiusKm ?? 10) + (b.radiusKm ?? 10) }
}

const shortName = (place: SketchPlace): string => place.name.replace(/^the /, '')

/** Wider names are held against each other as if they were no larger than this. */
const NAMED_KM = 40

/** What the places say: one site, sites apart, one target, targets apart; else whether the words around name one place. */
export const placeReasons = (a: EventSketch, b: EventSketch): Reason[] => {
  const reasons = [
    ...compare(a, b, ['site'], 'same site', 'near site', 'other site'),
    ...compare(a, b, ['landing', 'toward'], 'same target', 'near target', 'other target'),
  ]
  return reasons.some(({ name }) => name.startsWith('same ')) ? reasons : [...reasons, ...named(a, b)]
}

const named = (a: EventSketch, b: EventSketch): Reason[] => {
  const [some, others] = [pointsOf(a), pointsOf(b)]
  if (some.length === 0 || others.length === 0) return []
  const same = some.find((x) => others.some((y) => isSame(x, y)))
  // Names that nobody knows may lie anywhere: they tell nothing apart.
  if (!same && !(some.some(isKnown) && others.some(isKnown))) return []
  return same
    ? [{ name: 'same place named', amount: 1, words: `both name ${shortName(same)}` }]
    : [{ name: 'no place in common', amount: 1, words: 'no place in common' }]
}

const isKnown = ({ id, lat }: SketchPlace): boolean => id !== null || lat !== null

/** Everything that can be held against a name: what the frames took, where small enough, and what stands around. */
const pointsOf = ({ places, named: around }: EventSketch): SketchPlace[] => [
  ...places.filter(({ id, lat, radiusKm }) => (id !== null || lat !== null) && (radiusKm ?? 0) <= 200),
  ...around,
]

const isSame = (x: SketchPlace, y: SketchPlace): boolean => {
  if (x.id !== null && x.id === y.id) return true
  if (shortName(x).toLowerCase() === shortName(y).toLowerCase()) return true
  const between = apart({ ...x, radiusKm: Math.min(NAMED_KM, x.radiusKm ?? 10) }, { ...y, radiusKm: Math.min(NAMED_KM, y.radiusKm ?? 10) })
  return between?.within ?? false
}

const compare = (
  a: EventSketch,
  b: EventSketch,
  roles: readonly SketchPlace['role'][],
  same: string,
  near: string,
  other: string,
): Reason[] => {
  const of = (s: EventSketch): SketchPlace[] => s.places.filter((place) => roles.includes(place.role))
  let best: Reason | null = null
  for (const x of of(a))
    for (const y of of(b)) {
      const reason = pair(x, y, same, near, other)
      if (reason && (!best || rank(reason.name) > rank(best.name))) best = reason
    }
  function rank(name: string): number {
    return name === same ? 2 : name === near ? 1 : 0
  }
  return best ? [best] : []
}

/** A state by its ISO code. */
const isState = ({ id }: SketchPlace): boolean => id !== null && /^[A-Z]{2}$/.test(id)

const pair = (x: SketchPlace, y: SketchPlace, same: string, near: string, other: string): Reason | null => {
  // "Out of Iran" and "from Tabriz": a land lies nowhere in particular.
  if (isState(x) !== isState(y)) return null
  if (x.id !== null && x.id === y.id) return { name: same, amount: 1, words: `${same} ${shortName(x)}` }
  const between = apart(x, y)
  if (!between) return null
  if (between.within) return { name: same, amount: 1, words: `${same} ${shortName(x)}` }
  const words = `${Math.round(between.km)} km between ${shortName(x)} and ${shortName(y)}`
  return between.km <= 50 ? { name: near, amount: 1, words } : { name: other, amount: Math.min(2, Math.max(0.5, between.km / 150)), words }
}
