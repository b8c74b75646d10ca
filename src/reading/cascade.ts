import type { Chart } from '../grammar/chart.ts'
import { Passes } from '../grammar/passes.ts'
import type { Rule } from '../grammar/rule.ts'
import type { World } from '../world/world.ts'
import { actorRules } from './actors/rules.ts'
import { attributionRules } from './attribution/rules.ts'
import { placeRules } from './places/rules.ts'
import { quantityRules } from './quantities/rules.ts'
import { timeRules } from './times/rules.ts'
import { weaponRules } from './weapons/rules.ts'

/** The passes of rules in order; a pass sees the values of all passes before it. */
export const passes = (world: World): readonly (readonly Rule[])[] => [
  ...quantityRules, // numbers first: times, weapons and places count with them
  ...timeRules,
  ...weaponRules(world), // before places: "Hwasong-12" is no place
  ...placeRules(world), // names, then phrases of names
  ...actorRules(world), // after places: "Seoul's military", "officials in Tokyo"
  ...attributionRules, // last: speakers next to reporting verbs
]

const compiled = new WeakMap<World, Passes>()

/** Runs all passes over a prepared text: every value that stands alone, unresolved. */
export const readValues = (chart: Chart, world: World): Chart => {
  let all = compiled.get(world)
  if (!all) compiled.set(world, (all = new Passes(passes(world))))
  all.run(chart)
  return chart
}
