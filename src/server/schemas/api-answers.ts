/** The answers of the API, by name: `npm run build:schema` makes schema/api.schema.json of them. */
import type { ArchiveStats, IncidentSummary, PastDecision, SearchHit, StoredArticle } from '../../archive/archive.ts'
import type { Incident } from '../../model/incident.ts'
import type { Added, Decided } from '../../store/store.ts'
import type { IncidentMap, ZoneAreas } from '../map/incident-map.ts'
import type { Numbers } from '../listing/numbers.ts'
import type { Overview } from '../listing/overview.ts'
import type { ListedFeed } from './listed-feed.ts'

/** A stretch of the filtered list from `offset` on; `total`: how many the whole list has. */
export interface IncidentStretch {
  total: number
  offset: number
  items: IncidentSummary[]
}

/** What became of each report of a file. */
export interface AddedFile {
  results: ({ where: string; added: Added } | { where: string; error: string })[]
}

/** The feeds of the data folder, and who polls them. */
export interface FeedList {
  /** yes: this server; no: nobody, it was started without; waiting: it tries again soon, `problem` says why. */
  polled: 'yes' | 'no' | 'waiting'
  problem: string | null
  /** Between two polls of a feed that asks for no more. */
  everyMinutes: number
  feeds: ListedFeed[]
}

/** What became of feeds to be added. */
export interface AddedFeeds {
  added: number
  /** There already. */
  known: number
  refused: { url: string; error: string }[]
}

/** What the desk shows of the server itself. */
export interface Status {
  version: string
  /** Whether one logs in here. */
  login: boolean
  /** What opening the store found, in sentences. */
  notes: string[]
}

/** What stands beside an incident and is no part of its record. */
export interface IncidentContext {
  /** The moment of the happening, ISO 8601 UTC, where its clock can be told. */
  timeUtc: string | null
  /** Names in their own script of its places, of people and of those who speak, by id. */
  script: NamesInScript
}

/** Names in their own script by id: "합동참모본부" of kr-jcs. Ids without one are left out. */
export type NamesInScript = Record<string, string[]>

/** Every format that an answer of the API can have. */
export interface ApiAnswers {
  IncidentStretch: IncidentStretch
  Overview: Overview
  Incident: Incident
  PastDecisions: PastDecision[]
  Added: Added
  AddedFile: AddedFile
  StoredArticles: StoredArticle[]
  SearchHits: SearchHit[]
  Decided: Decided
  Stats: ArchiveStats
  Numbers: Numbers
  Status: Status
  IncidentContext: IncidentContext
  NamesInScript: NamesInScript
  FeedList: FeedList
  AddedFeeds: AddedFeeds
  IncidentMapAnswer: IncidentMap | null
  ZoneAreas: ZoneAreas
}
