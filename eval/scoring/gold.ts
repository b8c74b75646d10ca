/** One line of gold.jsonl: what a careful reader takes from one report, written down by hand. */
export interface GoldReport {
  id: string
  published: string
  /** The happening that the report is news of; absent where a set names none. */
  incident_id?: string
  events: GoldEvent[]
  /** Faults planted in the report; an empty list means that no finding may call it faulty. */
  suspicious?: (GoldFault | string)[]
}

export interface GoldEvent {
  type: string
  main: boolean
  actor: string | null
  weapon_class: string | null
  weapon_name: string | null
  count: GoldNumber
  /** EDTF */
  date: string | null
  time_local: string | null
  launch_area: string | null
  landing: string | null
  toward?: string | null
  range_km: GoldNumber
  /** A string says that the report garbles the value: then the field is not scored. */
  apogee_km: GoldNumber | string
  flight_time_min: GoldNumber
  capability_range_km: GoldNumber
  eez: { country: string | null; verdict: string } | null
  sources?: GoldSource[]
  relative_times?: GoldTime[]
}

/** A value, several values (of several missiles), or bounds. */
export type GoldNumber = number | null | GoldBounds | (number | GoldBounds)[]

export interface GoldBounds {
  v?: number
  min?: number
  max?: number
  range?: [number, number]
}

export interface GoldSource {
  who: string
  via?: string[]
  /** First words of the claim as printed. */
  quote_start?: string
  hedged?: boolean
}

export interface GoldTime {
  text: string
  resolved?: string
}

export interface GoldFault {
  kind: string
  text: string
  /** What is needed to see it: internal, incident or knowledge. */
  needs?: string
}
