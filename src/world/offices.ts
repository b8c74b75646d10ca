/** Who held which office when, in days counted from 1970-01-01. */
import { parseEdtf, type EdtfBounds } from '../model/edtf.ts'
import type { OfficeRow, PersonRow, Tenure } from './rows.ts'
import type { World } from './world.ts'

/** A person's time in an office: the days on which he held it for sure and those on which he may have; the former may be none. */
export interface Holding {
  readonly person: PersonRow
  readonly office: OfficeRow
  readonly tenure: Tenure
  readonly sure: Days
  readonly possible: Days
}

/** Days from first to last, both counted in; none where first is later than last. */
export interface Days {
  readonly first: number
  readonly last: number
}

/** Whether somebody held an office through all of a time, through none of it, or cannot be told to. */
export type Certainty = 'sure' | 'possible' | 'no'

/** An approximate end ("2023-12~") may be this many days off on either side. */
const APPROXIMATE_DAYS = 60

const indices = new WeakMap<World, Map<string, Holding[]>>()

/** All holdings of an office by their begin, those without dates last. */
export const holdingsOf = (world: World, office: string): readonly Holding[] => {
  let index = indices.get(world)
  if (!index) indices.set(world, (index = makeIndex(world)))
  return index.get(office) ?? []
}

/** All holdings of a person by their begin, those without dates last. */
export const holdingsOfPerson = (world: World, person: PersonRow): readonly Holding[] =>
  [...new Set(person.offices.map((tenure) => tenure.office))]
    .flatMap((office) => holdingsOf(world, office).filter((holding) => holding.person === person))
    .sort(byBegin)

/** Who held an office through a time given in EDTF, the sure ones first. Throws where the time is no EDTF. */
export const holdersOf = (world: World, office: string, when: string): { holding: Holding; certainty: 'sure' | 'possible' }[] =>
  heldAt(holdingsOf(world, office), when)

/** What a person held through a time given in EDTF, the sure first. Throws where the time is no EDTF. */
export const officesOf = (world: World, person: PersonRow, when: string): { holding: Holding; certainty: 'sure' | 'possible' }[] =>
  heldAt(holdingsOfPerson(world, person), when)

/** Sure: on every day of the time; possible: on some day of it, perhaps. */
export const certaintyAt = ({ sure, possible }: Holding, { first, last }: Days): Certainty => {
  if (sure.first <= first && last <= sure.last) return 'sure'
  return possible.first <= last && first <= possible.last ? 'possible' : 'no'
}

const heldAt = (holdings: readonly Holding[], when: string): { holding: Holding; certainty: 'sure' | 'possible' }[] => {
  const bounds = parseEdtf(when)
  if (!bounds) throw new Error(`offices: got the time ${JSON.stringify(when)}, expected EDTF such as 2025-11-07 or 2017`)
  return holdings
    .flatMap((holding) => {
      const certainty = certaintyAt(holding, bounds)
      return certainty === 'no' ? [] : [{ holding, certainty }]
    })
    .sort((a, b) => (a.certainty === b.certainty ? 0 : a.certainty === 'sure' ? -1 : 1))
}

const makeIndex = (world: World): Map<string, Holding[]> => {
  const index = new Map<string, Holding[]>()
  for (const person of world.personById.values())
    for (const tenure of person.offices) {
      const office = world.officeById.get(tenure.office)
      if (!office) continue
      const list = index.get(office.id) ?? []
      list.push({ person, office, tenure, ...daysOf(tenure) })
      index.set(office.id, list)
    }
  for (const [id, list] of index)
    index.set(
      id,
      list.sort(byBegin).map((holding) => untilSuccessor(holding, list)),
    )
  return index
}

const daysOf = ({ from, to, seen }: Tenure): { sure: Days; possible: Days } => {
  const begin = from === null ? null : end(from)
  const close = to === null ? null : end(to)
  const lastSeen = seen === undefined ? null : end(seen)
  return {
    sure: {
      first: begin ? begin.last + begin.slack : (lastSeen?.first ?? Infinity),
      last: close ? close.first - close.slack : (lastSeen?.last ?? -Infinity),
    },
    possible: { first: begin ? begin.first - begin.slack : -Infinity, last: close ? close.last + close.slack : Infinity },
  }
}

const end = (edtf: string): EdtfBounds & { slack: number } => {
  const bounds = parseEdtf(edtf)
  if (!bounds) throw new Error(`offices: got the date ${JSON.stringify(edtf)}, expected EDTF`)
  return { ...bounds, slack: bounds.approx ? APPROXIMATE_DAYS : 0 }
}

/** Whose end is not known left at the latest when the next one was in office for sure. */
const untilSuccessor = (holding: Holding, all: readonly Holding[]): Holding => {
  const { office, tenure, person, possible } = holding
  if (office.many || tenure.to !== null || tenure.acting || holding.sure.last === -Infinity) return holding
  const next = all
    .filter(
      (other) => other.person !== person && !other.tenure.acting && other.tenure.from !== null && other.possible.first > holding.sure.last,
    )
    .reduce((first, other) => Math.min(first, other.sure.first), possible.last)
  return { ...holding, possible: { first: possible.first, last: next } }
}

const byBegin = (a: Holding, b: Holding): number => {
  const key = ({ possible, sure }: Holding): number =>
    Number.isFinite(possible.first) ? possible.first : Math.min(sure.last, possible.last)
  return (Number.isFinite(key(a)) ? key(a) : 1e9) - (Number.isFinite(key(b)) ? key(b) : 1e9)
}
