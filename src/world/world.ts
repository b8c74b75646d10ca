import { readFileSync } from 'node:fs'
import { Lexicon, type Splitter } from '../grammar/lexicon.ts'
import { Gazetteer } from './gazetteer/gazetteer.ts'
import { loadSeaMap } from './load-sea-map.ts'
import type { OfficeRow, OrganizationRow, PersonRow, PlaceRow, WeaponRow } from './rows.ts'
import type { SeaMap } from './sea-map.ts'

/** How a name of a place is used: "Korea", "Korean". */
export interface PlaceName {
  place: PlaceRow
  demonym: boolean
}

/** What is known about places, organisations, people, offices and weapons. Loaded once, passed in, never changed. */
export interface World {
  readonly places: Lexicon<PlaceName>
  readonly organizations: Lexicon<OrganizationRow>
  readonly people: Lexicon<PersonRow>
  readonly weapons: Lexicon<WeaponRow>
  readonly placeById: ReadonlyMap<string, PlaceRow>
  readonly organizationById: ReadonlyMap<string, OrganizationRow>
  readonly personById: ReadonlyMap<string, PersonRow>
  readonly weaponById: ReadonlyMap<string, WeaponRow>
  readonly officeById: ReadonlyMap<string, OfficeRow>
  /** Towns and provinces of the whole world, without curation; decoded when first asked for (some 150 ms). */
  readonly gazetteer: Gazetteer
  /** Land, seas and zones, read when first asked for; absent where a caller takes it away. */
  readonly seaMap?: () => SeaMap
}

interface Packed {
  places: PlaceRow[]
  organizations: OrganizationRow[]
  people: PersonRow[]
  weapons: WeaponRow[]
  offices: OfficeRow[]
}

const BUILT = new URL('../../data/built/world.json', import.meta.url)
const GAZETTEER = new URL('../../data/built/gazetteer.br', import.meta.url)

let gazetteer: Gazetteer | null = null
const theGazetteer = (): Gazetteer => (gazetteer ??= new Gazetteer(readFileSync(GAZETTEER)))

/** Builds the world from packed rows; `split` must be the splitter of the text's tokens. */
export const buildWorld = (packed: Packed, split: Splitter): World => {
  const names = <R extends { names: string[] }>(rows: R[]): (readonly [string, R])[] =>
    rows.flatMap((row) => row.names.map((n) => [n, row] as const))
  const byId = <R extends { id: string }>(rows: R[]): Map<string, R> => new Map(rows.map((row) => [row.id, row]))
  const places = new Lexicon<PlaceName>(split)
  for (const place of packed.places) {
    const literal: PlaceName = { place, demonym: false }
    const demonym: PlaceName = { place, demonym: true }
    for (const name of place.names) places.add(name, literal)
    for (const name of place.demonyms ?? []) places.add(name, demonym)
  }
  return {
    places,
    organizations: new Lexicon(split, names(packed.organizations)),
    people: new Lexicon(split, names(packed.people)),
    weapons: new Lexicon(split, names(packed.weapons)),
    placeById: byId(packed.places),
    organizationById: byId(packed.organizations),
    personById: byId(packed.people),
    weaponById: byId(packed.weapons),
    officeById: byId(packed.offices),
    seaMap: loadSeaMap,
    get gazetteer() {
      return theGazetteer()
    },
  }
}

/** The world that ships with the package. Reads one file, others when they are first needed; throws if the package is damaged. */
export const loadWorld = (split: Splitter): World => buildWorld(JSON.parse(readFileSync(BUILT, 'utf8')) as Packed, split)
