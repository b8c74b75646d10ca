import { holdersOf, holdingsOf, holdingsOfPerson, officesOf, type Holding } from './offices.ts'
import { readTitle } from './printed-title.ts'
import type { OfficeRow, PersonRow } from './rows.ts'
import type { World } from './world.ts'

/** A question for office-holders: a title or a name, a state, a time in EDTF; null where not asked for. */
export interface WhoQuestion {
  readonly words: string
  readonly country: string | null
  readonly when: string | null
}

/** A holding with its certainty through the time asked about; null where no time was. */
export interface Held {
  readonly holding: Holding
  readonly certainty: 'sure' | 'possible' | null
}

/** Offices that the words name with their holders, and people of that name with what they held. */
export interface WhoAnswer {
  readonly offices: readonly { office: OfficeRow; held: readonly Held[] }[]
  readonly people: readonly { person: PersonRow; held: readonly Held[] }[]
}

/** Who held the office, or what the person held. Offices or people without anybody in the time asked about keep an empty list. */
export const who = (world: World, { words, country, when }: WhoQuestion): WhoAnswer => {
  const offices = readTitle(words, world, country)?.offices ?? []
  const all = (holdings: readonly Holding[]): Held[] => holdings.map((holding) => ({ holding, certainty: null }))
  return {
    offices: offices.map((office) => ({
      office,
      held: when === null ? all(holdingsOf(world, office.id)) : holdersOf(world, office.id, when),
    })),
    people: peopleNamed(world, words)
      .filter((person) => country === null || person.country === country)
      .map((person) => ({ person, held: when === null ? all(holdingsOfPerson(world, person)) : officesOf(world, person, when) })),
  }
}

/** People whose name the words are, romanised or in their own script; where nobody bears it in full, those of that family. */
const peopleNamed = (world: World, words: string): PersonRow[] => {
  const wanted = plain(words)
  const all = [...world.personById.values()]
  const named = all.filter((person) => [...person.names, ...(person.native ?? [])].some((name) => plain(name) === wanted))
  return named.length > 0 ? named : all.filter((person) => plain(person.family) === wanted)
}

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
