import type { EventSketch } from '../merging/event-sketch.ts'
import type { Queries } from './database.ts'
import type { Recent } from './recent.ts'
import { sketchFrom } from './sketch-row.ts'

/** Names a stored event. */
export interface EventKey {
  article: string
  revision: number
  starts: number
  ends: number
}

/** Unique text of a stored event, for maps. */
export const eventKey = ({ article, revision, starts, ends }: EventKey): string => `${article}/${revision} ${starts}-${ends}`

/** The sketches of stored events, from memory where they are still there; keyed by `eventKey`. */
export const loadSketches = async (
  queries: Queries,
  events: readonly EventKey[],
  recent: Recent<EventSketch>,
): Promise<Map<string, EventSketch>> => {
  const found = new Map<string, EventSketch>()
  const missing: EventKey[] = []
  for (const event of events) {
    const sketch = recent.get(eventKey(event))
    if (sketch) found.set(eventKey(event), sketch)
    else missing.push(event)
  }
  if (missing.length === 0) return found
  const rows = await queries.query<EventKey & { sketch: Omit<EventSketch, 'textHash'>; signature: string }>(
    `select e.article, e.revision, e.starts, e.ends, e.sketch, a.signature
     from unnest($1::text[], $2::int[], $3::int[], $4::int[]) as k(article, revision, starts, ends)
     join event e using (article, revision, starts, ends)
     join article a on a.key = e.article and a.revision = e.revision`,
    [missing.map((e) => e.article), missing.map((e) => e.revision), missing.map((e) => e.starts), missing.map((e) => e.ends)],
  )
  for (const row of rows) {
    const sketch = sketchFrom(row.sketch, row.signature)
    found.set(eventKey(row), sketch)
    recent.set(eventKey(row), sketch)
  }
  return found
}
