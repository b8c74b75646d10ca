/** What the map of an incident shows: claimed places with their uncertainty, and where the flight can have ended. */
import type { ToldLength } from '../../model/report.ts'

/** Longitude and latitude, degrees. */
export type LonLat = [lon: number, lat: number]

/** A place that somebody claims; it may lie anywhere within `radiusKm`. */
export interface ClaimedPlace {
  field: string
  /** In the words of the report. */
  name: string
  /** The place's own name, for the map. */
  label: string
  at: LonLat
  radiusKm: number
  /** How its value stands to the preferred one. */
  relation: string
  /** Names of those who say so. */
  origins: string[]
}

/** A part of the possible ends, 0 to 1. */
export interface ZoneShare {
  /** "exclusive economic zone of Japan". */
  name: string
  /** ISO 3166 alpha-2 or null: whose zone; colours go by it. */
  holder: string | null
  share: number
}

export interface IncidentReach {
  from: { name: string; at: LonLat; radiusKm: number; wholeState: boolean }
  /** Distance flown with what its rounding allows. */
  km: { from: number; to: number }
  /** Geodesic circles around the launch area; empty where only the state of the launch is known. */
  rings: { km: number; label: string; line: LonLat[] }[]
  /** Bearings at the launch of the possible flights, degrees, with the arc that they reach. */
  sectors: { from: number; to: number; share: number; line: LonLat[] }[]
  /** A sample of the possible ends. */
  ends: LonLat[]
  /** How many of all such flights end where all the words hold. */
  possibleShare: number
  zones: ZoneShare[]
  seas: { name: string; share: number }[]
  /** The words of its end, each given the others. */
  words: { words: string; verdict: string; share: number }[]
  /** Words that cannot all be true; null where all can. */
  conflict: string[] | null
  /** States crossed on the way. */
  overflown: { name: string; share: number }[]
  /** How near the possible ends come to the land of states around, nearest first. */
  nearest: { name: string; km: number; from: LonLat; to: LonLat }[]
  notes: { sentence: string; lengths?: ToldLength[] }[]
}

export interface IncidentMap {
  centre: LonLat
  /** What to show at first. */
  radiusKm: number
  places: ClaimedPlace[]
  /** From the launch to a claimed point of landing; null where either is no point. */
  track: LonLat[] | null
  reach: IncidentReach | null
  /** What the map would need to tell where the flight ended: "launch area", "distance flown". */
  missing: string[]
}

/** Areas of the sea by the state whose zone they are, as rings. */
export interface ZoneAreas {
  zones: { holder: string; name: string; polygons: LonLat[][][] }[]
  /** How the limits were found, in words. */
  basis: string
}
