import type { Incident } from '../../model/incident.ts'
import type { World } from '../../world/world.ts'

/** Ids of places that a value names, at any depth. */
const idsIn = (value: unknown, ids: Set<string> = new Set()): Set<string> => {
  if (Array.isArray(value)) for (const item of value) idsIn(item, ids)
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner === 'string') {
        if (key === 'id' || key === 'holder') ids.add(inner)
      } else idsIn(inner, ids)
    }
  return ids
}

/** The names of an incident's places in their own script, by place id, as far as they are known: "대관" beside Taegwan. */
export const namesInScript = (incident: Incident, world: World): Record<string, string[]> =>
  Object.fromEntries(
    [...idsIn(incident.fields.flatMap(({ values }) => values.map(({ value }) => value)))].flatMap((id) => {
      const native = world.placeById.get(id)?.native
      return native?.length ? [[id, [...native]]] : []
    }),
  )
