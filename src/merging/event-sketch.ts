/** What merging knows of one event of one article: the facts two tellings of one happening share. */
import type { EventAnchor } from '../model/incident.ts'
import type { Amount, EventType } from '../model/report.ts'

export interface EventSketch {
  /** Key of its article and its place there: unique. */
  anchor: EventAnchor
  type: EventType
  main: boolean
  /** Id of the actor, or its name in lower case; null where the text leaves it open. */
  actor: string | null
  /** When it happened: minutes since 1970 UTC, first and last possible; null where the text does not say. */
  from: number | null
  to: number | null
  /** Publication, minutes since 1970 UTC; null where undated. */
  published: number | null
  /** Where it was launched or happened, then where it went: name in the article's words, position where known. */
  places: {
    role: 'site' | 'landing' | 'toward'
    name: string
    id: string | null
    lat: number | null
    lon: number | null
    radiusKm: number | null
  }[]
  weaponClass: string | null
  weaponName: string | null
  count: Amount | null
  rangeKm: Amount | null
  apogeeKm: Amount | null
  /** MinHash of the article's words, 64 numbers (unsigned 32 bit); the same for all events of an article. */
  textHash: number[]
}
