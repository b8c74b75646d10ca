import type { Chart } from '../../../grammar/chart.ts'
import type { ActorRef } from '../../../model/report.ts'

/** What a text calls states, which states its persons are of, which words stand inside weapons: gathered once a text. */
export interface Names {
  readonly countries: ReadonlyMap<string, string>
  readonly persons: ReadonlyMap<string, string | null>
  /** Persons by the family name that later sentences call them by; the first where two share it. */
  readonly families: ReadonlyMap<string, ActorRef>
  /** 1 for each token behind the first of a weapon. */
  readonly inWeapon: Uint8Array
}

/** The names of a text, gathered once. */
export const namesIn = (chart: Chart): Names => chart.once(namesIn, gather)

const gather = (chart: Chart): Names => {
  const countries = new Map<string, string>()
  for (const { data } of chart.all('place'))
    if (data.kind === 'country' && data.country !== null && !countries.has(data.country)) countries.set(data.country, data.name)
  const persons = new Map<string, string | null>()
  const families = new Map<string, ActorRef>()
  for (const { data } of chart.all('person')) {
    if (!persons.has(data.name)) persons.set(data.name, data.country)
    if (data.family !== '' && !families.has(data.family)) families.set(data.family, { id: data.id, name: data.name })
  }
  const inWeapon = new Uint8Array(chart.tokens.length)
  for (const { first, end } of chart.all('weapon')) inWeapon.fill(1, first + 1, end)
  return { countries, persons, families, inWeapon }
}

/** A person, by the full or the family name, begins at a token of a range. */
export const namesPerson = (chart: Chart, first: number, end: number): boolean => {
  for (let i = first; i < end; i++) if (chart.longestAt('person', i) || namesIn(chart).families.has(chart.tokens[i]!.text)) return true
  return false
}
