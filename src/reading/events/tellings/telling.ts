import type { TokenRange } from '../../../grammar/token.ts'
import type { ActorRef, EventType } from '../../../model/report.ts'
import type { Mention } from '../mentions/mentions.ts'

/** The words that name a firing: a verb, a noun, a weapon, or what stands for one ("the other"). */
export interface Head extends TokenRange {
  readonly token: number
  readonly mention: Mention | null
  /** Null where the words leave the kind open. */
  readonly kind: EventType | null
  /** Stands for a noun told before: "one", "the second". */
  readonly pro: boolean
  /** Place in a list: 1 for "the first" and "one", 2 for "the other". */
  readonly order: number | null
  /** Says itself that it is none of those told so far: "a separate launch". */
  readonly other: boolean
  /** A word that names a firing only together with a place or a time: "the shot from Sunchon", "a flight". */
  readonly loose: boolean
  /** "a second object", "another missile": told here for the first time. */
  readonly isNew: boolean
  /** A place or an hour alone, beside another: "and from Kusong at dusk". */
  readonly elided?: boolean
  /** "the firing", "the missile": one told before, where nothing else is said of it. */
  readonly definite: boolean
}

/** A named place with a position, or with a name only. */
export interface Site {
  readonly id: string | null
  readonly name: string
  readonly lat: number | null
  readonly lon: number | null
  readonly radiusKm: number
}

/** Minutes from midnight, first and last. */
export type Minutes = readonly [number, number]

/** A stretch of a sentence that speaks of one firing, and what it says of it. */
export interface Telling {
  first: number
  end: number
  readonly head: Head
  readonly sentence: number
  /** Who tells it; null where the article does. */
  readonly speaker: string | null
  /** State that the words name as who fires; null where they name none. */
  readonly actor: ActorRef | null
  readonly sites: Site[]
  readonly aims: Site[]
  /** Day told here, EDTF. */
  day: string | null
  /** The day stands with the next of a list: "from A in the morning and from B at night on Thursday". */
  sharesDay: boolean
  /** States whose land it is said to have come from, ISO codes. */
  soils: string[]
  /** When on that day; any of these. Empty: not told. */
  minutes: Minutes[]
  /** A clock, no part of the day. */
  clock: boolean
  /** Types of what was fired, by name. */
  readonly types: string[]
  /** Kinds of flight that its words name: "cruise", "ballistic". */
  readonly courses: string[]
  /** How many were fired, where a number says so. */
  count: number | null
  /** Names several things that fly, or one; null where its words leave it open. */
  several: boolean | null
  /** Told with a word of sequence: "then", "hours later", "again". */
  follows: boolean
  /** Told as background: behind "after", with "had". */
  aside: boolean
  /** Tells only where "the other" came down: a piece as often as a missile of its own. */
  readonly ends: boolean
  /** A place or time stands in the phrase of the head itself: "the midnight shot", "the launch from Wonsan". */
  narrowed: boolean
  /** Right behind "after", "since" or "two hours before". */
  readonly behind: boolean
  /** "It comes hours after the pair from Kumya": none of what the sentences before told of. */
  readonly behindNews: boolean
  /** Told as "after" or "before" these: none of them. */
  readonly notOf: Telling[]
  /** Further words that name the same firing. */
  readonly more: Head[]
}

/** Tellings of one firing. */
export interface Happening {
  readonly tellings: Telling[]
  kind: EventType | null
  /** The article's first, which its main event tells of. */
  primary: boolean
}

/** What kind of act the words of a telling name, by themselves or by their verb; null where they leave it open. */
export const kindTold = ({ head, more }: Telling): EventType | null =>
  head.kind ?? more.find(({ mention }) => mention !== null && !mention.trigger.noun)?.kind ?? null
