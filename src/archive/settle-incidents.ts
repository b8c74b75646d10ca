import type { EventSketch } from '../merging/event-sketch.ts'
import type { ApplyContext } from './apply-context.ts'
import { insertRows } from './insert-rows.ts'

const DAY = 1440

/** What changed among the incidents of a batch. */
export interface Touched {
  /** Ids whose events are others now. */
  ids: ReadonlySet<string>
  /** New ids with the event that founded each. */
  founded: ReadonlyMap<string, EventSketch>
  /** Where the events of an emptied incident went; an id not named leads on by its article alone. */
  wentTo: ReadonlyMap<string, string>
  at: string
}

/** Keeps the list of incidents in step with the events: new ones in, emptied ones out with their ids led on, the rest marked stale. */
export const settleIncidents = async ({ ids, founded, wentTo, at }: Touched, { queries }: ApplyContext): Promise<void> => {
  if (ids.size === 0) return
  const left = await queries.query<{ id: string }>(
    'select id from unnest($1::text[]) as i(id) where exists (select 1 from event e where e.incident = i.id and e.newest)',
    [[...ids]],
  )
  const standing = new Set(left.map(({ id }) => id))
  const rows = [...standing].flatMap((id) => (founded.has(id) ? [foundedRow(id, founded.get(id)!, at)] : []))
  if (rows.length > 0) {
    await insertRows(queries, 'incident', FOUNDED_COLUMNS, rows, {
      after: 'on conflict (id) do update set stale = true, changed = default',
    })
    await queries.query('delete from former_id where id = any($1::text[])', [rows.map(({ id }) => id)])
  }
  const before = [...standing].filter((id) => !founded.has(id))
  if (before.length > 0)
    await queries.query('update incident set stale = true, changed = default where id = any($1::text[]) and not stale', [before])
  const gone = [...ids].filter((id) => !standing.has(id))
  if (gone.length === 0) return
  const target = (id: string): string | null => {
    const seen = new Set<string>()
    let to = wentTo.get(id) ?? null
    while (to !== null && !standing.has(to) && wentTo.has(to) && !seen.has(to)) {
      seen.add(to)
      to = wentTo.get(to)!
    }
    return to
  }
  await queries.query('delete from incident where id = any($1::text[])', [gone])
  await queries.query('delete from incident_origin where incident = any($1::text[])', [gone])
  const led = gone.map((id) => ({ id, mark: markOf(id), incident: target(id) }))
  await insertRows(queries, 'former_id', ['id', 'mark', 'incident'], led, {
    after: 'on conflict (id) do update set incident = excluded.incident, changed = default',
  })
  await queries.query(
    `update former_id f set incident = l.incident from json_to_recordset($1::json) as l(id text, incident text) where f.incident = l.id`,
    [JSON.stringify(led)],
  )
}

/** The part of an incident's id that names its article. */
export const markOf = (id: string): string => id.split('-', 1)[0]!

const FOUNDED_COLUMNS = [
  'id',
  'mark',
  'type',
  'title',
  'first_day',
  'last_day',
  'state',
  'reports',
  'origins',
  'alarms',
  'contradicted',
  'updated',
  'stale',
] as const

/** An incident before its record is made: what the founding event tells. */
const foundedRow = (id: string, sketch: EventSketch, at: string): Record<(typeof FOUNDED_COLUMNS)[number], unknown> => ({
  id,
  mark: markOf(id),
  type: sketch.type,
  title: [sketch.actor, sketch.type].filter(Boolean).join(': '),
  first_day: sketch.from === null ? null : Math.floor(sketch.from / DAY),
  last_day: sketch.to === null ? null : Math.floor(sketch.to / DAY),
  state: 'single',
  reports: 1,
  origins: 1,
  alarms: 0,
  contradicted: false,
  updated: at,
  stale: true,
})
