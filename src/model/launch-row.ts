import type { LaunchField } from './launch-field.ts'

/** Days of a date column: of UTC, of the place of the launch, of an IANA zone; null: nobody says. */
export type DateZone = 'UTC' | 'local' | (string & {}) | null

/** A cell that says something, with the name of its column. */
export interface LaunchCell {
  column: string
  text: string
}

/** A row of a launch database as it was taken in: no words but its own. */
export interface LaunchRow {
  /** Name of the layout: cns, csis, nagix, generic. */
  layout: string
  /** The database in words: whose claims these are. */
  database: string
  /** The database's own number of the row, or null. */
  id: string | null
  /** EDTF of the date column, in its zone: a day, a month or a year; null where it names none. */
  date: string | null
  cells: Partial<Record<LaunchField, LaunchCell>>
  /** What days and clocks of the row count in. */
  dateZone: DateZone
  timeZone: DateZone
  /** State that launches where the row names none; ISO 3166 alpha-2. */
  state: string | null
}
