import type { LaunchRow } from '../model/launch-row.ts'
import type { Event } from '../model/report.ts'
import { stateNames } from '../world/state-names.ts'
import type { World } from '../world/world.ts'

/** State of a row, ISO 3166 alpha-2: of the actor that it names, else that of its database; null where the actor is none. */
export const stateOfRow = ({ cells, state }: Pick<LaunchRow, 'cells' | 'state'>, world: World): string | null =>
  cells.actor ? (stateNames(world).get(cells.actor.text.toLowerCase()) ?? null) : state

/** Who acts by the columns of a row: the actor that it names, else the state of its database. */
export const actorOfRow = (row: Pick<LaunchRow, 'cells' | 'state'>, world: World): Event['actor'] => {
  const state = world.placeById.get(stateOfRow(row, world) ?? '')
  const named = row.cells.actor?.text
  if (named === undefined) return state ? { id: state.id, name: state.names[0]!, inferred: true } : null
  const organization = [...world.organizationById.values()].find(({ names }) => names.includes(named))
  return { id: state?.id ?? organization?.id ?? null, name: named }
}
