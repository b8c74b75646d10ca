import type { EventType, ToldLength } from '../model/report.ts'
import type { FieldState } from '../model/incident.ts'
import { parseEdtf } from '../model/edtf.ts'
import type { Alarm, Changes, IncidentQuery, IncidentSummary, Page } from './archive.ts'
import type { Queries } from './database.ts'
import { plainText } from './insert-rows.ts'

const USUAL = 50
const MOST = 1000
const AT_ONCE = 5000
const KM_A_DEGREE = 111

interface Row {
  id: string
  type: EventType
  title: string
  title_lengths: ToldLength[] | null
  actor_name: string | null
  date: string | null
  first_day: number | null
  time_utc: string | null
  place: string | null
  lat: number | null
  lon: number | null
  state: FieldState
  reports: number
  origins: number
  alarms: number
  updated: string
  first_reported: string | null
  weapon_class: string | null
  range_km: number | null
  fields: Record<string, FieldState>
  checks: Record<string, Alarm>
}

const COLUMNS =
  'id, type, title, title_lengths, actor_name, date, first_day, time_utc, place, lat, lon, state, reports, origins, alarms, updated, first_reported, weapon_class, range_km, fields, checks'

/** Summaries of the incidents that were touched by later transactions than this one, and the ids that lead elsewhere since. */
export const changesSince = async (queries: Queries, since: number | null): Promise<Changes> => {
  const [row] = await queries.query<{ mark: number }>(
    'select greatest((select max(changed) from incident), (select max(changed) from former_id), 0)::bigint as mark',
  )
  const mark = row!.mark
  if (since === null) return { mark, changed: [], gone: [] }
  const changed = await queries.query<Row>(`select ${COLUMNS} from incident where changed > $1 order by id`, [since])
  const gone = await queries.query<{ id: string }>('select id from former_id where changed > $1 order by id', [since])
  return { mark, changed: changed.map(summaryOf), gone: gone.map(({ id }) => id) }
}

/** Summaries of incidents by their ids, some thousands at once, from after one id on; none at the end. */
export const summariesAfter = async (queries: Queries, after: string): Promise<IncidentSummary[]> => {
  // One value instead of a row each, which would be taken apart field by field.
  const [found] = await queries.query<{ rows: Row[] | null }>(
    `select json_agg(i) as rows from (select ${COLUMNS} from incident where id > $1 order by id limit ${AT_ONCE}) i`,
    [after],
  )
  return (found?.rows ?? []).map(summaryOf)
}

/** One page of incidents, the latest happening first, undated ones last. Throws a `RangeError` on a day that is none. */
export const listIncidents = async (queries: Queries, query: IncidentQuery): Promise<Page<IncidentSummary>> => {
  const limit = Math.max(1, Math.min(query.limit ?? USUAL, MOST))
  const parameters: unknown[] = []
  const $ = (value: unknown): string => `$${parameters.push(value)}`
  const conditions = await conditionsOf(query, $, queries)
  const rows = await queries.query<Row>(
    `select ${COLUMNS}
     from incident ${conditions.length > 0 ? `where ${conditions.join(' and ')}` : ''}
     order by first_day desc nulls last, id limit ${$(limit + 1)}::int`,
    parameters,
  )
  const last = rows.length > limit ? rows[limit - 1]! : null
  return {
    items: rows.slice(0, limit).map(summaryOf),
    next: last && `${last.first_day ?? ''}~${last.id}`,
  }
}

const summaryOf = ({
  title_lengths,
  actor_name,
  first_day: _day,
  time_utc,
  place,
  lat,
  lon,
  first_reported,
  weapon_class,
  range_km,
  ...rest
}: Row): IncidentSummary => ({
  ...rest,
  ...(title_lengths ? { titleLengths: title_lengths } : {}),
  firstReported: first_reported,
  weaponClass: weapon_class,
  rangeKm: range_km,
  actor: actor_name,
  timeUtc: time_utc,
  place: place === null ? null : { name: place, lat, lon },
})

const conditionsOf = async (query: IncidentQuery, $: (value: unknown) => string, queries: Queries): Promise<string[]> => {
  const { since, until, type, actor, near, text, field, state, check, verdict, contradicted, after } = query
  const conditions: string[] = []
  if (since !== undefined) conditions.push(`last_day >= ${$(dayOf(since))}::int`)
  if (until !== undefined) conditions.push(`first_day <= ${$(dayOf(until))}::int`)
  if (type !== undefined) conditions.push(`type = ${$(type)}`)
  if (actor !== undefined) {
    const ids = await actorsNamed(actor, queries)
    conditions.push(ids.length === 1 ? `actor = ${$(ids[0])}` : `actor = any(${$(ids)}::text[])`)
  }
  if (near !== undefined) {
    const [lat, lon, reach] = [$(near.lat), $(near.lon), near.km / KM_A_DEGREE + 0.01]
    conditions.push(
      `lat between ${lat}::float8 - ${$(reach)}::float8 and ${lat}::float8 + ${$(reach)}::float8`,
      // Haversine on a sphere of the Earth's mean radius.
      `2 * 6371.0088 * asin(least(1, sqrt(power(sin(radians(lat - ${lat}) / 2), 2)
         + cos(radians(${lat})) * cos(radians(lat)) * power(sin(radians(lon - ${lon}::float8) / 2), 2)))) <= ${$(near.km)}::float8`,
    )
  }
  if (text !== undefined) conditions.push(await withWords(text, $, queries))
  if (field !== undefined)
    conditions.push(state === undefined ? `fields ? ${$(plainText(field))}` : `fields @> ${$(pairOf(field, state))}::jsonb`)
  else if (state !== undefined) conditions.push(`state = ${$(state)}`)
  // Said again as the index says it.
  if (check !== undefined || verdict !== undefined) conditions.push(`checks <> '{}'`)
  if (check !== undefined)
    conditions.push(verdict === undefined ? `checks ? ${$(plainText(check))}` : `checks @> ${$(pairOf(check, verdict))}::jsonb`)
  else if (verdict !== undefined) conditions.push(`checks @@ ${$(`$.* == ${JSON.stringify(verdict)}`)}::jsonpath`)
  if (contradicted) conditions.push('contradicted')
  if (after !== undefined) conditions.push(afterCondition(after, $))
  return conditions
}

const pairOf = (key: string, value: string): string => JSON.stringify({ [plainText(key)]: value })

const dayOf = (day: string): number => {
  const first = parseEdtf(day)?.first
  if (first === undefined || !Number.isFinite(first)) throw new RangeError(`got "${day}", expected a day like 2025-11-07`)
  return first
}

/**
 * Incidents with an event in an article that has the words. Rare words are looked up first; common ones are met soon enough while
 * the incidents are walked from the latest on, which looking them all up would take many times as long.
 */
const withWords = async (text: string, $: (value: unknown) => string, queries: Queries): Promise<string> => {
  const words = plainText(text)
  const [state] = await queries.query<{ applied: number }>('select applied from state')
  const most = fewEnough(state!.applied)
  const rare = await queries.query<{ incidents: string[] }>(
    `select incidents from wording where words @@ websearch_to_tsquery('english', $1) limit ${most + 1}`,
    [words],
  )
  return rare.length > most
    ? `exists (select 1 from event e join wording w on w.article = e.article
        where e.incident = incident.id and e.newest and w.words @@ websearch_to_tsquery('english', ${$(words)}))`
    : `id = any(${$([...new Set(rare.flatMap(({ incidents }) => incidents))])}::text[])`
}

/**
 * Articles of `all` up to which looking them up costs less than walking: a lookup grows with their number, the walk to a page of 50
 * with all / number.
 */
const fewEnough = (all: number): number => Math.ceil(Math.sqrt(30 * all))

/** Keys of the actors that a name or an id means. */
const actorsNamed = async (actor: string, queries: Queries): Promise<string[]> => {
  const rows = await queries.query<{ actor: string }>('select distinct actor from incident where lower(actor_name) = $1', [
    plainText(actor.toLowerCase()),
  ])
  return [...new Set([actor, actor.toUpperCase(), actor.toLowerCase(), ...rows.map((row) => row.actor)])].filter(
    (key, _, all) => rows.length === 0 || rows.some((row) => row.actor === key) || all.length === 1,
  )
}

const afterCondition = (after: string, $: (value: unknown) => string): string => {
  const [day, id] = after.split('~', 2) as [string, string | undefined]
  if (id === undefined || !/^-?\d*$/.test(day)) throw new RangeError(`got "${after}", expected what the last page gave for the next`)
  if (day === '') return `(first_day is null and id > ${$(id)})`
  const number = $(Number(day))
  return `(first_day < ${number}::int or first_day is null or (first_day = ${number}::int and id > ${$(id)}))`
}
