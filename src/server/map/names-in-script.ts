import type { Incident } from '../../model/incident.ts'
import type { World } from '../../world/world.ts'

/** Ids of places, people and organisations that a value names, at any depth. */
const idsIn = (value: unknown, ids: Set<string>): void => {
  if (Array.isArray(value)) for (const item of value) idsIn(item, ids)
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner === 'string') {
        if (key === 'id' || key === 'holder') ids.add(inner)
      } else idsIn(inner, ids)
    }
}

/** Ids of whom and what an incident tells: its values and those who say them, each once. */
export const idsOfIncident = ({ fields, origins }: Pick<Incident, 'fields' | 'origins'>): string[] => {
  const ids = new Set(origins.map(({ id }) => id))
  for (const { values } of fields) for (const { value } of values) idsIn(value, ids)
  return [...ids]
}

/** Names in their own script by id, as far as they are known: "대관" for Taegwan, "합동참모본부" for South Korea's Joint Chiefs of Staff. */
export const namesInScript = (ids: readonly string[], world: World): Record<string, string[]> =>
  Object.fromEntries(
    ids.flatMap((id) => {
      const row = world.placeById.get(id) ?? world.organizationById.get(id) ?? world.personById.get(id)
      return row?.native?.length ? [[id, [...row.native]]] : []
    }),
  )
