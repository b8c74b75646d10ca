import type { World } from './world.ts'

// Reports on North Korea give Seoul's clock, also in the years when Pyongyang's stood half an hour behind.
const REPORTED_CLOCKS: Readonly<Record<string, string>> = { KP: 'Asia/Seoul' }

/** IANA zone of the clock that reports on a state give, by its ISO 3166 code; null where unknown. */
export const reportedZone = (world: World, country: string): string | null =>
  REPORTED_CLOCKS[country] ?? world.placeById.get(country)?.zone ?? null
