import type { Chart } from '../../grammar/chart.ts'
import type { Value } from '../../grammar/value.ts'
import type { World } from '../../world/world.ts'

/**
 * How the article itself calls the organisations and persons of the world, by id: the normal form where it is printed
 * anywhere, else the fullest of the names that are. Readers look for "the Israeli army" or "Jim Mattis" when the text says
 * so; the id tells who it is.
 */
export const printedNames = (chart: Chart, world: World): ReadonlyMap<string, string> => {
  const names = new Map<string, string>()
  for (const value of chart.all('organization')) {
    const row = value.data.id === null ? undefined : world.organizationById.get(value.data.id)
    // The chiefs of staff go by so many short forms that one name serves all.
    if (row && value.data.name === row.names[0] && !row.id.endsWith('-jcs')) note(names, row.id, row.names, chart, value)
  }
  for (const value of chart.all('person')) {
    const row = value.data.id === null ? undefined : world.personById.get(value.data.id)
    if (row && value.data.name === row.names[0])
      note(
        names,
        row.id,
        row.names.filter((name) => /[ -]/.test(name)),
        chart,
        value,
      )
  }
  return names
}

const note = (names: Map<string, string>, id: string, known: readonly string[], chart: Chart, value: Value): void => {
  const normal = known[0]
  if (names.get(id) === normal) return
  const printed = chart.words(value).replaceAll('’', "'").toLowerCase()
  for (const name of known) {
    if (!printed.includes(name.toLowerCase())) continue
    if (name === normal) return void names.set(id, name)
    // "state news agency KCNA" is the short name with a description.
    if (
      name.length > (names.get(id)?.length ?? 0) &&
      !known.some((other) => other !== name && /^\p{Lu}/u.test(other) && ` ${name} `.includes(` ${other} `))
    )
      names.set(id, name)
  }
}
