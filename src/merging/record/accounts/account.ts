/**
 * What one article tells of one event, in the form that is kept with the incident: plain JSON, and no text but the words of
 * its claims. Made once by `accountOf` when the article is read; the record of an incident is built from accounts alone.
 */
import type { ActorRef, Event, EventType, Finding, Hedge, Report, Source, Span } from '../../../model/report.ts'
import type { PlacedWords } from '../../../checking/splash/landing-words.ts'
import type { EventAnchor } from '../../../model/incident.ts'

export interface Account {
  anchor: EventAnchor
  article: AccountArticle
  type: EventType
  main: boolean
  /** The report tells it as denied only. */
  denied?: true
  actor: ActorRef | null
  statements: Statement[]
  /** Findings of the report whose words or claims are about the event. */
  findings: AccountFinding[]
  /** What the checks of the incident hold against other articles. */
  quotations: QuotedWords[]
  /** "Came apart in the air", "in two parts": what came down in pieces was one. */
  split: Span | null
  days: ToldDay[]
  ordinals: ToldOrdinal[]
  splashes: ToldSplash[]
}

/** Words given to a speaker in quotation marks. */
export interface QuotedWords {
  /** The quotation with the name that it is given to, where that stands beside it. */
  span: Span
  words: string
  /** Letters and digits in lower case, to find them again. */
  key: string
  speaker: Source
  /** The article itself calls the speaker a person. */
  person: boolean
}

/** A day or month that the article tells of, with the sentence's content words: "sept", "parade", "ahvaz". */
export interface ToldDay {
  span: Span
  words: string
  /** YYYY-MM-DD or YYYY-MM */
  day: string
  /** The year is told, not worked out from the day of publication. */
  dated: boolean
  /** Its sentence, at most 300 characters. */
  sentence: string
  about: string[]
  /** Capitalised words that are not in every report. */
  names: string[]
}

/** "The sixth this year": which launch of its time it is said to be. */
export interface ToldOrdinal {
  span: Span
  words: string
  ordinal: number
  within: 'year' | 'month'
  /** What is counted: "missile", "ballistic", a type's name; null: launches of any kind. */
  what: string | null
}

/** Words of where it came down or whose zone it was, in a form that a map can test. */
export interface ToldSplash {
  /** The words of the claim. */
  span: Span
  all: PlacedWords[]
}

export interface AccountArticle {
  outlet: string | null
  title: string | null
  url: string | null
  published: Report['article']['published']
}

/** One field's value as somebody states it. */
export interface Statement {
  field: string
  /** In the shape of the event field. */
  value: unknown
  span: Span
  words: string
  quoted: boolean
  /** Nearest speaker first; empty: the article's own voice. */
  sources: Source[]
  hedge: Hedge | null
  polarity: 'affirmed' | 'denied'
  /** Which of several: "first", "second", "both"; null: not told. */
  item: string | null
  /** withdrawn: the words say that it was given first and given up; earlier: given before, perhaps still held; revised: that it stands in place of another. */
  turn: 'withdrawn' | 'earlier' | 'revised' | null
  /** Of a revised figure: the one that its words say it replaces, in the same unit. */
  replaces?: number
  /** "A missile", "the weapon": the number is only in the grammar. */
  weak?: true
  /** The check of the report that these words do not survive: "unit-pair". */
  fails?: string
  /** For clock times: YYYY-MM-DDTHH:MMZ, and the zone they are told in where it is not that of the place. */
  utc?: string
  zone?: string
}

export type AccountFinding = Pick<Finding, 'check' | 'verdict' | 'inputs' | 'margin' | 'sentence' | 'lengths'> & {
  spans: Span[]
  words: string[]
}

/** An event with its report, as accounts are made of. */
export interface ToldEvent {
  readonly report: Report
  readonly event: Event
  readonly anchor: EventAnchor
}
