import type { LaunchField } from '../../model/launch-field.ts'
import type { DateZone } from '../../model/launch-row.ts'

/** How one database names its columns, and what its days and clocks count in. */
export interface Layout {
  name: string
  /** The database in words. */
  title: string
  /** Column by field. */
  columns: Readonly<Partial<Record<LaunchField, readonly string[]>>>
  /** Columns that no other layout has: all of them must be there. */
  marks: readonly string[]
  /** Found by comparing launches at known hours with the rows of the database. */
  dateZone: DateZone
  /** What the column of clocks counts in. */
  timeZone: DateZone
  /** State that launches where a row names none; ISO 3166. */
  state: string | null
}

/** The layouts that are recognised by their header. */
export const LAYOUTS: readonly Layout[] = [
  {
    // What `export --format csv` writes: it begins with all columns of the CNS database, so it must be tried before that. Its
    // days and clocks at the place say more than those in UTC, and the words that it makes of an incident are not read again.
    name: 'groundtrack',
    title: 'Groundtrack export',
    marks: ['F1', 'Event Type', 'Actor', 'Date (local)', 'Time (local)', 'Distance Travelled', 'First Reported'],
    columns: {
      id: ['F1'],
      date: ['Date (local)'],
      dateEntered: ['Date Entered/Updated'],
      time: ['Time (local)'],
      missile: ['Missile Name'],
      class: ['Missile Type'],
      agency: ['Launch Agency/Authority'],
      actor: ['Actor'],
      facility: ['Facility Name'],
      location: ['Facility Location'],
      otherName: ['Other Name'],
      latitude: ['Facility Latitude'],
      longitude: ['Facility Longitude'],
      radius: ['Launch Area Radius (km)'],
      landing: ['Landing Location'],
      apogee: ['Apogee'],
      distance: ['Distance Travelled'],
      flightTime: ['Flight Time'],
      count: ['Count'],
      confirmation: ['Confirmation Status'],
      outcome: ['Test Outcome'],
      kind: ['Event Type'],
      source: ['Source(s)'],
    },
    dateZone: 'local',
    timeZone: 'local',
    state: null,
  },
  {
    name: 'cns',
    title: 'CNS North Korea Missile Test Database',
    marks: ['Date', 'Launch Time (UTC)', 'Missile Name', 'Facility Latitude', 'Distance Travelled'],
    columns: {
      id: ['F1'],
      date: ['Date'],
      dateEntered: ['Date Entered/Updated'],
      time: ['Launch Time (UTC)'],
      missile: ['Missile Name'],
      class: ['Missile Type'],
      agency: ['Launch Agency/Authority'],
      facility: ['Facility Name'],
      location: ['Facility Location'],
      otherName: ['Other Name'],
      latitude: ['Facility Latitude'],
      longitude: ['Facility Longitude'],
      landing: ['Landing Location'],
      apogee: ['Apogee'],
      distance: ['Distance Travelled'],
      confirmation: ['Confirmation Status'],
      outcome: ['Test Outcome'],
      text: ['Additional Information'],
      source: ['Source(s)'],
    },
    dateZone: 'UTC',
    timeZone: 'UTC',
    state: 'KP',
  },
  {
    name: 'cns-iran',
    title: 'CNS Iran Missile and SLV Launch Database',
    marks: ['EventID', 'DateOccurred', 'MissileName', 'MissileFamily', 'DistanceTravelled'],
    columns: {
      id: ['EventID'],
      date: ['DateOccurred'],
      dateEntered: ['DateEntered'],
      missile: ['MissileName'],
      class: ['MissileFamily'],
      facility: ['FacilityName'],
      latitude: ['FacilityLatitude'],
      longitude: ['FacilityLongitude'],
      landing: ['LandingLocation'],
      apogee: ['Apogee'],
      distance: ['DistanceTravelled'],
      confirmation: ['Confirmation'],
      outcome: ['TestOutcome'],
      text: ['AdditionalInformation'],
      source: ['Source'],
    },
    // No clock stands beside its days: which zone they count in is not known.
    dateZone: null,
    timeZone: null,
    state: 'IR',
  },
  {
    name: 'csis',
    title: 'CSIS Beyond Parallel, North Korean Provocations',
    marks: ['date', 'type', 'event', 'description'],
    columns: {
      date: ['date'],
      kind: ['type'],
      title: ['event'],
      text: ['description'],
      source: ['resources'],
      year: ['year'],
      month: ['month_year'],
      week: ['week_number'],
      weekday: ['weekday'],
    },
    dateZone: 'local',
    timeZone: 'local',
    state: 'KP',
  },
  {
    name: 'nagix',
    title: 'nk-missile-tests of nagix',
    marks: ['date', 'time', 'series', 'missile', 'facility', 'apogee', 'distance'],
    columns: {
      id: ['n'],
      date: ['date'],
      time: ['time'],
      series: ['series'],
      missile: ['missile_name', 'missile'],
      class: ['missile_type'],
      facility: ['facility_name', 'facility'],
      latitude: ['facility_lat'],
      longitude: ['facility_lon'],
      landing: ['landing'],
      apogee: ['apogee'],
      distance: ['distance'],
      bearing: ['bearing'],
      outcome: ['outcome'],
      text: ['description'],
    },
    dateZone: 'UTC',
    timeZone: 'UTC',
    state: 'KP',
  },
]
