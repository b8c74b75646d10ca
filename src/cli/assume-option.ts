import { InvalidArgumentError } from 'commander'
import type { Assumptions } from '../checking/assumptions.ts'
import type { Amount } from '../model/report.ts'
import type { World } from '../index.ts'
import { findPlace } from '../world/find-place.ts'

const FIELDS = ['launchArea', 'rangeKm'] as const

/** One \`--assume field=value\`. */
export interface Assumed {
  readonly field: (typeof FIELDS)[number]
  readonly value: string
}

/** "700", "650-750" as an amount; null for anything else, and for what nothing flies. */
export const parseKm = (given: string): Amount | null => {
  const [low, high, ...more] = given.split('-').map((part) => (/^\d+(?:\.\d+)?$/.test(part.trim()) ? Number(part) : NaN))
  if (low === undefined || more.length > 0 || [low, high].some((n) => n !== undefined && !(n > 0 && n <= 20000))) return null
  if (high === undefined) return { value: low, approx: true }
  return low < high ? { min: low, max: high } : null
}

/** Collects \`--assume\`. Throws commander's error naming got and expected. */
export const parseAssume = (given: string, before: readonly Assumed[] = []): Assumed[] => {
  const at = given.indexOf('=')
  const field = FIELDS.find((f) => f === given.slice(0, at))
  const value = given.slice(at + 1).trim()
  if (at < 0 || !field || value === '')
    throw new InvalidArgumentError(
      `Got ${JSON.stringify(given)}; expected FIELD=VALUE with one of the fields ${FIELDS.join(', ')}: launchArea=Taegwan, rangeKm=700.`,
    )
  if (before.some((b) => b.field === field)) throw new InvalidArgumentError(`Got ${field} twice; expected it once.`)
  if (field === 'rangeKm' && !parseKm(value))
    throw new InvalidArgumentError(`Got ${JSON.stringify(value)}; expected kilometres, 700 or 650-750, up to 20000.`)
  return [...before, { field, value }]
}

/** The assumptions with their places looked up, or what is wrong with one. */
export const resolveAssumptions = (assumed: readonly Assumed[], world: World): Assumptions | { problem: string } => {
  let assumptions: Assumptions = {}
  for (const { field, value } of assumed) {
    if (field === 'rangeKm') assumptions = { ...assumptions, rangeKm: parseKm(value)! }
    else {
      const found = findPlace(world, value)
      if ('problem' in found) return { problem: found.problem }
      assumptions = { ...assumptions, launchArea: found.row }
    }
  }
  return assumptions
}
