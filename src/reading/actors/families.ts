import type { Chart } from '../../grammar/chart.ts'
import type { PersonRow } from '../../world/rows.ts'
import type { World } from '../../world/world.ts'
import { NO_NAME } from './calendar-words.ts'

const ofWorld = new WeakMap<World, Map<string, PersonRow[]>>()

/** Names by which the text may call a person again: families of all persons found in it, and of leaders known to all. */
export const familiesIn = (chart: Chart, world: World): { has(family: string): boolean } =>
  chart.once(familiesIn, () => {
    const found = new Set<string>()
    for (const { data } of chart.all('person')) found.add(data.family)
    // Asked of each capital; the leaders are many and the same for every text: they are not gathered for each.
    const leaders = leadersByFamily(world)
    return { has: (family: string) => (found.has(family) || leaders.has(family)) && !NO_NAME.has(family.toLowerCase()) }
  })

// Who left before these years is introduced again, and their families are common names: Singh, Hu, Kan.
const REMEMBERED = '2015'

const leads = (person: PersonRow, world: World): boolean =>
  person.offices.some(({ office, to }) => world.officeById.get(office)?.wellKnown === true && (to === null || to >= REMEMBERED))

const leadsNow = (person: PersonRow, world: World): boolean =>
  person.offices.some(({ office, from, to }) => world.officeById.get(office)?.wellKnown === true && from !== null && to === null)

// Heads of state and government need no introduction: "Trump warned", "Kim watched".
const leadersByFamily = (world: World): Map<string, PersonRow[]> => {
  let families = ofWorld.get(world)
  if (!families) {
    families = new Map()
    for (const person of world.personById.values())
      if (leads(person, world)) families.set(person.family, [...(families.get(person.family) ?? []), person])
    ofWorld.set(world, families)
  }
  return families
}

/** The leader of a family name: the only one, else the one in office; null where several have held office. */
export const leaderByFamily = (world: World, family: string): PersonRow | null => {
  const all = leadersByFamily(world).get(family) ?? []
  const inOffice = all.filter((p) => leadsNow(p, world))
  return all.length === 1 ? all[0]! : inOffice.length === 1 ? inOffice[0]! : null
}
