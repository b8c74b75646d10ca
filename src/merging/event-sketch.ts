/** What merging knows of one event of one article: the facts two tellings of one happening share. */
import type { EventAnchor } from '../model/incident.ts'
import type { Amount, EventType, Span } from '../model/report.ts'

export interface EventSketch {
  /** Key of its article and its place there: unique. */
  anchor: EventAnchor
  /** Where the text mentions it, the anchor's span among them. */
  mentions: Span[]
  type: EventType
  main: boolean
  /** Id of the actor, or its name in lower case; null where the text leaves it open. */
  actor: string | null
  /** The actor is inferred from the place. */
  guessed: boolean
  /** Targets and participants, ids or names in lower case. */
  parties: string[]
  /** When it happened: minutes since 1970 UTC, first and last possible; null where the text does not say. */
  from: number | null
  to: number | null
  /** Stretches between the two, one of which holds: a clock, a part of the day, the day. */
  times: [number, number][]
  /** Last minute that its article can tell of; null where undated. */
  latest: number | null
  /** Publication, minutes since 1970 UTC; null where undated. */
  published: number | null
  /** Where it was launched or happened, then where it went: name in the article's words, position where known. */
  places: SketchPlace[]
  /** Places that stand beside it in the text, in whatever part. */
  named: SketchPlace[]
  /** States that its article names, ISO codes. */
  states: string[]
  weaponClass: string | null
  weaponName: string | null
  count: Amount | null
  rangeKm: Amount | null
  apogeeKm: Amount | null
  /** MinHash of the article's words, 64 numbers (unsigned 32 bit); the same for all events of an article. */
  textHash: number[]
}

export interface SketchPlace {
  role: 'site' | 'landing' | 'toward' | 'named'
  name: string
  id: string | null
  lat: number | null
  lon: number | null
  radiusKm: number | null
}

/** Unique text of an anchor, for maps. */
export const anchorKey = ({ article, span }: EventAnchor): string => `${article} ${span[0]}-${span[1]}`

/** Canonical order: by publication, then article and place in it; it does not depend on the order of arrival. */
export const byPublication = (a: EventSketch, b: EventSketch): number =>
  (a.published ?? Infinity) - (b.published ?? Infinity) ||
  compare(a.anchor.article, b.anchor.article) ||
  a.anchor.span[0] - b.anchor.span[0] ||
  a.anchor.span[1] - b.anchor.span[1]

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
