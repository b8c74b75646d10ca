import type { Rule } from '../../grammar/rule.ts'
import type { World } from '../../world/world.ts'
import { institutionRules, knownOrganizations, unknownOrganization } from './organizations.ts'
import { personRules } from './persons.ts'
import { namedSpeakers, shortSpeakers } from './speakers.ts'
import { titleRule } from './titles.ts'

/** In order of passes: each list is run over the whole text before the next. */
export const actorRules = (world: World): readonly (readonly Rule[])[] => [
  [...knownOrganizations(world), ...institutionRules(world), unknownOrganization],
  [titleRule(world)], // with the organisations: "Pentagon spokesman"
  personRules(world), // with the titles: "Defence Minister Inada"
  [...namedSpeakers(world), ...shortSpeakers],
]
