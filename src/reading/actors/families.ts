import type { Chart } from '../../grammar/chart.ts'
import type { World } from '../../world/world.ts'

const ofWorld = new WeakMap<World, Set<string>>()
const ofChart = new WeakMap<Chart, Set<string>>()

/** Names by which the text may call a person again: families of all persons found in it, and of leaders known to all. */
export const familiesIn = (chart: Chart, world: World): ReadonlySet<string> => {
  let found = ofChart.get(chart)
  if (!found) {
    found = new Set(leaders(world))
    for (const { data } of chart.all('person')) found.add(data.family)
    ofChart.set(chart, found)
  }
  return found
}

/** Heads of state and government need no introduction: "Trump warned", "Kim watched". */
const leaders = (world: World): Set<string> => {
  let families = ofWorld.get(world)
  if (!families) {
    families = new Set()
    for (const person of world.personById.values())
      if (person.offices.some((o) => /^(?:President|Prime Minister|leader|Supreme Leader)\b/.test(o.office))) families.add(person.family)
    ofWorld.set(world, families)
  }
  return families
}
