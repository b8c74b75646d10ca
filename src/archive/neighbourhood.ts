import type { CandidateQuery } from '../merging/candidate-query.ts'
import type { EventSketch } from '../merging/event-sketch.ts'
import type { Member, Placement } from '../merging/merge-article.ts'
import type { Queries } from './database.ts'
import { eventKey, loadSketches, type EventKey } from './load-sketches.ts'
import type { Recent } from './recent.ts'
import { LONGEST, sketchRow } from './sketch-row.ts'

/** An event around, as far as finding it needs. */
export interface NearEvent extends EventKey {
  type: string
  published_minute: number
  from_minute: number | null
  to_minute: number | null
  incident: string
}

/** Events of one incident that are looked at: the first by publication. */
const SHOWN = 60

/**
 * The incidents around the events of a batch of articles: read from the database once, kept up to date in memory while the
 * articles are placed one after another, so that a batch gives what its articles would give one by one.
 */
export class Neighbourhood {
  readonly #queries: Queries
  readonly #recent: Recent<EventSketch>
  /** Events of each incident in canonical order. */
  readonly #incidents = new Map<string, NearEvent[]>()
  readonly #byAnchor = new Map<string, NearEvent>()
  /** Read before: what is no longer among `#incidents` has been emptied. */
  readonly #read = new Set<string>()

  constructor(queries: Queries, recent: Recent<EventSketch>) {
    this.#queries = queries
    this.#recent = recent
  }

  /** Reads the incidents that the queries find, and those named. */
  async read(candidates: readonly (CandidateQuery | null)[], incidents: readonly string[] = []): Promise<void> {
    const found = await this.#find(candidates)
    const ids = [...new Set([...found, ...incidents])].filter((id) => !this.#read.has(id))
    if (ids.length === 0) return
    for (const id of ids) this.#read.add(id)
    const rows = await this.#queries.query<NearEvent>(
      `select article, revision, starts, ends, type, published_minute, from_minute, to_minute, incident
       from event where incident = any($1::text[]) and newest order by incident, published_minute, article, starts, ends`,
      [ids],
    )
    for (const row of rows) this.#put(row)
    const shown = ids.flatMap((id) => (this.#incidents.get(id) ?? []).slice(0, SHOWN))
    await loadSketches(this.#queries, shown, this.#recent)
  }

  async #find(candidates: readonly (CandidateQuery | null)[]): Promise<string[]> {
    const distinct = [...new Set(candidates.flatMap((query) => (query ? [JSON.stringify(query)] : [])))]
    if (distinct.length === 0) return []
    const parts = LONGEST.map(
      (longest, breadth) =>
        `select incident from event e where e.newest and e.breadth = ${breadth} and e.type = any(q.types)
         and e.from_minute between q."from" - ${longest} and q."to" and e.to_minute >= q."from"`,
    )
    const rows = await this.#queries.query<{ incident: string }>(
      `select distinct near.incident from json_to_recordset($1::json) as q(types text[], "from" int, "to" int)
       cross join lateral (${parts.join(' union all ')}) near`,
      [`[${distinct.join()}]`],
    )
    return rows.map(({ incident }) => incident)
  }

  /** Events of the incidents that the queries find among what was read and placed, and of those named. */
  async near(candidates: readonly (CandidateQuery | null)[], incidents: readonly string[] = []): Promise<Member[]> {
    const found = new Set(incidents.filter((id) => this.#incidents.has(id)))
    for (const [id, events] of this.#incidents)
      if (!found.has(id) && events.some((event) => candidates.some((query) => query && fits(event, query)))) found.add(id)
    const shown = [...found].sort().flatMap((id) => this.#incidents.get(id)!.slice(0, SHOWN))
    const sketches = await loadSketches(this.#queries, shown, this.#recent)
    return shown.map((event) => ({ sketch: sketches.get(eventKey(event))!, incident: event.incident }))
  }

  /** Takes the events of an article out; gives them back as they stood. */
  remove(article: string): NearEvent[] {
    const gone = [...this.#byAnchor.values()].filter((event) => event.article === article)
    for (const event of gone) this.#take(event)
    return gone
  }

  /** Stores where merging put events; `sketches`: those of the article that was merged. */
  place(sketches: readonly EventSketch[], placements: readonly Placement[]): void {
    const own = new Map(sketches.map((sketch) => [anchorOf(sketch.anchor), sketch]))
    for (const { anchor, incident } of placements) {
      const known = this.#byAnchor.get(anchorOf(anchor))
      if (known) this.#move(known, incident)
      const sketch = known ? undefined : own.get(anchorOf(anchor))
      if (!sketch) continue
      const row = sketchRow(sketch)
      this.#recent.set(eventKey(row), sketch)
      this.#put({ ...row, incident })
    }
  }

  /** Moves all events of one incident to another. */
  redirect(from: string, to: string): void {
    for (const event of this.#incidents.get(from)?.slice() ?? []) this.#move(event, to)
  }

  /** The events read or placed that stand in an incident. */
  eventsOf(incident: string): readonly NearEvent[] {
    return this.#incidents.get(incident) ?? []
  }

  /** Where an event stands, by article and span; undefined where it was not read. */
  incidentOf(anchor: EventSketch['anchor']): string | undefined {
    return this.#byAnchor.get(anchorOf(anchor))?.incident
  }

  /** All articles around. */
  articles(): string[] {
    return [...new Set([...this.#byAnchor.values()].map(({ article }) => article))]
  }

  #move(event: NearEvent, incident: string): void {
    this.#take(event)
    this.#put({ ...event, incident })
  }

  #put(event: NearEvent): void {
    this.#byAnchor.set(`${event.article} ${event.starts}-${event.ends}`, event)
    const events = this.#incidents.get(event.incident)
    if (!events) {
      this.#incidents.set(event.incident, [event])
      return
    }
    let at = events.length
    while (at > 0 && inOrder(event, events[at - 1]!) < 0) at--
    events.splice(at, 0, event)
  }

  #take(event: NearEvent): void {
    this.#byAnchor.delete(`${event.article} ${event.starts}-${event.ends}`)
    const events = this.#incidents.get(event.incident)!
    events.splice(events.indexOf(event), 1)
    if (events.length === 0) this.#incidents.delete(event.incident)
  }
}

const anchorOf = ({ article, span }: EventSketch['anchor']): string => `${article} ${span[0]}-${span[1]}`

const fits = (event: NearEvent, { from, to, types }: CandidateQuery): boolean =>
  event.from_minute !== null && event.from_minute <= to && event.to_minute! >= from && (types as readonly string[]).includes(event.type)

const inOrder = (a: NearEvent, b: NearEvent): number =>
  a.published_minute - b.published_minute ||
  (a.article < b.article ? -1 : a.article > b.article ? 1 : 0) ||
  a.starts - b.starts ||
  a.ends - b.ends
