import type { Event, Finding, Report } from '../model/report.ts'
import { said, sentenceOf, type Said } from '../model/said.ts'
import type { WeaponRow } from '../world/rows.ts'
import type { World } from '../world/world.ts'
import type { Check } from './check.ts'
import { claimIds, flightFigures, sayKm } from './flight-figures.ts'

/** A capability that the text itself states is rounded; a published range is often older than the missile. */
const BEYOND_STATED = 1.15
const BEYOND_PUBLISHED = 1.35

interface Reach {
  readonly km: number
  readonly allowed: number
  readonly words: Said
  readonly claims: string[]
  readonly spans: [number, number][]
}

const statedReach = (report: Report, event: Event): Reach | null => {
  const figure = flightFigures(report, event, 'capabilityRangeKm')
    .filter((f) => f.amount.value !== undefined || typeof f.amount.max === 'number')
    .sort((a, b) => b.interval.high - a.interval.high)[0]
  if (!figure) return null
  return {
    km: figure.interval.high,
    allowed: figure.interval.high * BEYOND_STATED,
    words: said`the stated range of ${sayKm(figure.amount)}`,
    claims: claimIds([figure]),
    spans: [figure.span],
  }
}

const publishedReach = (event: Event, world: World): Reach | null => {
  const name = event.weapon?.name?.toLowerCase()
  if (!name) return null
  const row = rangedTypes(world).get(name)
  if (!row) return null
  const { max } = row.rangeKm
  return {
    km: max,
    allowed: max * BEYOND_PUBLISHED,
    words: said`the published range of the ${row.names[0]!} (${sayKm(max)})`,
    claims: [],
    spans: [],
  }
}

type RangedRow = WeaponRow & { rangeKm: NonNullable<WeaponRow['rangeKm']> }

const ranged = new WeakMap<World, ReadonlyMap<string, RangedRow>>()

/** Types whose range is published, by every name in lower case; of two of one name the first. */
const rangedTypes = (world: World): ReadonlyMap<string, RangedRow> => {
  let types = ranged.get(world)
  if (!types) {
    const rows = [...world.weaponById.values()].filter((row): row is RangedRow => Boolean(row.rangeKm))
    types = new Map(rows.flatMap((row) => row.names.map((name) => [name.toLowerCase(), row] as const)).toReversed())
    ranged.set(world, types)
  }
  return types
}

const check = (report: Report, world: World, event: Event): Finding[] => {
  const distance = flightFigures(report, event, 'rangeKm').sort((a, b) => a.interval.low - b.interval.low)[0]
  const reach = statedReach(report, event) ?? publishedReach(event, world)
  if (!distance || !reach) return []
  const beyond = distance.interval.low > reach.allowed
  return [
    {
      check: 'type-range',
      verdict: beyond ? 'implausible' : 'consistent',
      claims: [...claimIds([distance]), ...reach.claims],
      spans: [distance.span, ...reach.spans],
      inputs: { distanceKm: Math.round(distance.interval.low), reachKm: Math.round(reach.km), weapon: event.weapon?.name ?? null },
      margin: { km: Math.round(reach.allowed - distance.interval.low) },
      ...sentenceOf(said`A flight of ${sayKm(distance.amount)} is ${beyond ? 'well beyond' : 'within'} ${reach.words}.`),
    },
  ]
}

/** The distance flown against what the text says the type can do, else against its published range. */
export const typeRange: Check = {
  name: 'type-range',
  run: (report, world) => report.events.filter((e) => e.type === 'launch').flatMap((event) => check(report, world, event)),
}
