import type { Chart } from '../../grammar/chart.ts'
import type { Value } from '../../grammar/value.ts'
import type { World } from '../../world/world.ts'

/**
 * How the article itself calls the organisations and persons of the world, by id: the normal form where it is printed
 * anywhere, else the fullest of the names that are; the abbreviation where the article introduces one and goes on with it. Readers look for "the Israeli army" or "Jim Mattis" when the text says
 * so; the id tells who it is.
 */
export const printedNames = (chart: Chart, world: World): ReadonlyMap<string, string> => {
  const names = new Map<string, string>()
  const shortened = new Map<string, string>()
  for (const value of chart.all('organization')) {
    const row = value.data.id === null ? undefined : world.organizationById.get(value.data.id)
    // The chiefs of staff go by so many short forms that one name serves all.
    if (!row || value.data.name !== row.names[0] || row.id.endsWith('-jcs')) continue
    const short = shortForm(chart, value)
    if (short !== null) shortened.set(row.id, row.names.includes(short) ? short : (owned(row.names[0]!, short) ?? row.names[0]!))
    note(names, row.id, row.names, chart, value)
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
  for (const [id, name] of shortened) names.set(id, name)
  return names
}

/** "IRGC" of "the Islamic Revolutionary Guard Corps (IRGC)", where the article goes on with it; else null. */
const shortForm = (chart: Chart, value: Value): string | null => {
  const { tokens } = chart
  if (tokens[value.end - 1]?.lower !== ')' || tokens[value.end - 3]?.lower !== '(') return null
  const { text } = tokens[value.end - 2]!
  return /^\p{Lu}{3,8}$/u.test(text) && tokens.filter((t) => t.text === text).length >= 3 ? text : null
}

/** "South Korea's NSC" for "South Korea's National Security Council". */
const owned = (name: string, short: string): string | null => {
  const owner = /^.+?['’]s(?= )/.exec(name)?.[0]
  return owner ? `${owner} ${short}` : null
}

const note = (names: Map<string, string>, id: string, known: readonly string[], chart: Chart, value: Value): void => {
  const normal = known[0]
  if (names.get(id) === normal) return
  const printed = chart.words(value).replaceAll('’', "'").toLowerCase()
  for (const name of known) {
    if (!printed.includes(name.toLowerCase())) continue
    // "the Tasnim news agency" describes Tasnim; the full name has capitals.
    if (/ agency$/i.test(name) && !/ Agency\b/.test(chart.words(value))) continue
    if (name === normal) return void names.set(id, name)
    // "state news agency KCNA" is the short name with a description.
    if (
      name.length > (names.get(id)?.length ?? 0) &&
      !known.some((other) => other !== name && /^\p{Lu}/u.test(other) && ` ${name} `.includes(` ${other} `))
    )
      names.set(id, name)
  }
}
