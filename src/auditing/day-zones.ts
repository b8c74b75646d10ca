import { formatDay, parseDay } from '../model/edtf.ts'
import { toZone } from '../reading/times/to-zone.ts'

/** A day as told somewhere, with its clock where one stands beside it, and the zone both count in. */
export interface ToldDay {
  /** Days from 1970-01-01. */
  readonly day: number
  /** HH:MM */
  readonly clock: string | null
  /** IANA zone; null: not known. */
  readonly zone: string | null
}

const OTHERS: readonly { zone: string; words: string }[] = [
  { zone: 'UTC', words: 'UTC' },
  { zone: 'America/New_York', words: 'Washington' },
]

/**
 * In whose calendar two days that differ are one: "UTC", "Washington", "local time", in words with "or" between them; null where no
 * zone explains it. Only neighbouring days can be one. With a clock beside one of the days the instant decides; without, some hour must do.
 */
export const zonesThatExplain = (told: ToldDay, column: ToldDay, localZone: string | null): string | null => {
  if (Math.abs(told.day - column.day) !== 1) return null
  const zones = [...OTHERS, ...(localZone ? [{ zone: localZone, words: 'local time' }] : [])]
  const timed = [told, column].find((d) => d.clock !== null && d.zone !== null)
  const found = zones.filter(({ zone }) =>
    timed ? dayIn(timed, zone) === (timed === told ? column : told).day : canBe(told, column, zone, localZone),
  )
  return found.length > 0 ? found.map((z) => z.words).join(' or ') : null
}

/** The column's day and clock are on the told day at the place: what its zone is for, no difference at all. */
export const isSameInstantsDay = (told: number, column: ToldDay, localZone: string | null): boolean =>
  column.clock !== null && column.zone !== null && localZone !== null && dayIn(column, localZone) === told

const dayIn = ({ day, clock, zone }: ToldDay, other: string): number | null => {
  const there = toZone(formatDay(day), clock!, zone!, other)
  return there && parseDay(there.date)
}

/** Some hour of the told day, in its zone (the local one where not known), lies on the column's day in the other zone. */
const canBe = (told: ToldDay, column: ToldDay, zone: string, localZone: string | null): boolean => {
  const own = told.zone ?? localZone
  if (own === null) return true
  // The column's own zone is not told apart from the other one: either day may be the local one.
  return [told, column].some((from) =>
    ['00:00', '06:00', '12:00', '18:00', '23:59'].some((clock) => {
      const there = dayIn({ day: from.day, clock, zone: own }, zone)
      return there === (from === told ? column : told).day
    }),
  )
}
