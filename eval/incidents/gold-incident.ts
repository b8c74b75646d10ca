/** What careful reading of all reports of one incident gives: every value of every field, and how the values stand to each other. */
export interface GoldIncident {
  id: string
  reports: GoldIncidentReport[]
  fields: Record<string, { values: GoldValue[] }>
  /** Faults that only the other reports of the incident show. */
  faults: GoldIncidentFault[]
  /** Planted faults that one report alone or common knowledge shows: to find them here too is no false alarm. */
  otherFaults?: GoldIncidentFault[]
}

export interface GoldIncidentReport {
  id: string
  outlet: string | null
  published: string | null
  title: string | null
  text: string
}

export type GoldRelation = 'single' | 'agreement' | 'different scope' | 'correction' | 'contradiction' | 'fault'

export interface GoldValue {
  /** A number, `{ min }`, `{ range }`, or the words of the report. */
  value: unknown
  /** Ids of the reports that give it. */
  reports: string[]
  /** Speakers, one for each report where there are as many, else for all. */
  who?: string[]
  /** "004: first missile": of which item a report tells it. */
  as_told?: string[]
  relation: GoldRelation
}

export interface GoldIncidentFault {
  report: string
  kind: string
  /** Exact words. */
  text: string
}

/** Names of the public format for the fields of the gold. */
export const FIELDS: Readonly<Record<string, string>> = {
  date: 'date',
  time_local: 'timeLocal',
  count: 'count',
  weapon_class: 'weaponClass',
  weapon_name: 'weaponName',
  launch_area: 'launchArea',
  landing: 'landing',
  range_km: 'rangeKm',
  apogee_km: 'apogeeKm',
  flight_time_min: 'flightTimeMin',
  capability_range_km: 'capabilityRangeKm',
  eez: 'zone',
}

/** "first missile", "second": null where the value is told of all. */
export const itemToldBy = (report: string, { as_told: told = [] }: GoldValue): string[] =>
  told.filter((words) => words.startsWith(`${report}:`)).map((words) => words.slice(report.length + 1).trim())
