import type { Chart } from '../../grammar/chart.ts'
import type { World } from '../../world/world.ts'

/**
 * How the article itself calls the organisations of the world, by id: the normal form where it is printed anywhere, else
 * the fullest of the names that are. Readers look for "the Israeli army" when the text says so; the id tells who it is.
 */
export const printedNames = (chart: Chart, world: World): ReadonlyMap<string, string> => {
  const names = new Map<string, string>()
  for (const value of chart.all('organization')) {
    const row = value.data.id === null ? undefined : world.organizationById.get(value.data.id)
    // The chiefs of staff go by so many short forms that one name serves all.
    if (!row || value.data.name !== row.names[0] || row.id.endsWith('-jcs')) continue
    const known = names.get(row.id)
    if (known === row.names[0]) continue
    const printed = chart.words(value).replaceAll('’', "'").toLowerCase()
    for (const name of row.names)
      if (printed.includes(name.toLowerCase()) && (name === row.names[0] || name.length > (names.get(row.id)?.length ?? 0))) {
        names.set(row.id, name)
        if (name === row.names[0]) break
      }
  }
  return names
}
