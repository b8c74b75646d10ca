import { parseEdtf } from '../model/edtf.ts'
import type { FieldState, Incident, IncidentField } from '../model/incident.ts'
import type { Amount, PlaceRef } from '../model/report.ts'
import type { Account } from '../merging/record/accounts/account.ts'
import type { Alarm } from './archive.ts'
import type { World } from '../world/world.ts'
import type { DecisionBook } from './decision-book.ts'
import type { Queries } from './database.ts'
import { insertRows, plainText } from './insert-rows.ts'
import { actorKey, mainActor } from './main-actor.ts'
import { loadRecords, type LoadedRecord } from './load-records.ts'

/** Records made in one go: bounds memory and the length of a transaction. */
export const REFRESHED_AT_ONCE = 50

/** Makes the columns of stale incidents anew from their records, some dozens of them; returns how many. */
export const refreshIncidents = async (queries: Queries, context: { book: DecisionBook; world: World }): Promise<number> => {
  const stale = await queries.query<{ id: string }>('select id from incident where stale order by id limit $1', [REFRESHED_AT_ONCE])
  if (stale.length === 0) return 0
  const ids = stale.map(({ id }) => id)
  const records = await loadRecords(queries, ids, context)
  const rows = [...records.values()].map((loaded) => columnsOf(loaded, context.world))
  await queries.query(
    `update incident i set type = r.type, title = r.title, title_lengths = r.title_lengths, actor = r.actor, actor_name = r.actor_name, date = r.date,
       first_day = r.first_day, last_day = r.last_day, time_utc = r.time_utc, place = r.place, lat = r.lat, lon = r.lon, state = r.state,
       reports = r.reports, origins = r.origins, alarms = r.alarms, contradicted = r.contradicted,
       updated = coalesce(r.updated, i.updated), weapon_class = r.weapon_class,
       weapon_name = r.weapon_name, weapons = r.weapons, range_km = r.range_km,
       first_reported = r.first_reported, fields = r.fields, checks = r.checks, stale = false
     from json_to_recordset($1::json) as r(id text, type text, title text, title_lengths jsonb, actor text, actor_name text, date text, first_day int,
       last_day int, time_utc text, place text, lat float8, lon float8, state text, reports int, origins int, alarms int,
       contradicted boolean, updated text, weapon_class text, weapon_name text, weapons int, range_km real, first_reported text, fields jsonb,
       checks jsonb)
     where i.id = r.id`,
    [JSON.stringify(rows)],
  )
  await queries.query('delete from incident_origin where incident = any($1::text[])', [ids])
  const origins = [...records.values()].flatMap(({ record: { id, origins } }) =>
    [...new Set(origins.map((o) => plainText(o.id)))].map((origin) => ({ incident: id, origin })),
  )
  await insertRows(queries, 'incident_origin', ['incident', 'origin'], origins)
  await followWords(queries, ids)
  return ids.length
}

/** The words of an article lead to the incidents where its events stand now. */
const followWords = (queries: Queries, ids: readonly string[]): Promise<object[]> =>
  queries.query(
    `update wording w set incidents = now.incidents
     from (select e.article, array_agg(distinct e.incident order by e.incident) as incidents from event e
           where e.newest and e.article in (select article from event where newest and incident = any($1::text[])) group by e.article) now
     where w.article = now.article and w.incidents is distinct from now.incidents`,
    [ids],
  )

const STATES: readonly FieldState[] = ['single', 'agreed', 'scoped', 'corrected', 'disputed']

const preferred = (record: Incident, field: string): IncidentField['values'][number] | undefined =>
  record.fields.find((f) => f.field === field)?.values.find(({ relation }) => relation === 'preferred')

const columnsOf = ({ record, accounts }: LoadedRecord, world: World) => {
  const actor = mainActor(accounts)
  const date = preferred(record, 'date')?.value as string | undefined
  const days = date === undefined ? null : parseEdtf(date)
  const place = (preferred(record, 'launchArea') ?? preferred(record, 'facility') ?? preferred(record, 'landing'))?.value as
    PlaceRef | undefined
  const row = place?.id ? world.placeById.get(place.id) : undefined
  // Of all revisions: a report that was changed a day later was first there when its first text was.
  const published = accounts.flatMap(({ article }) => article.published ?? []).sort((a, b) => Date.parse(a) - Date.parse(b))
  const day = (value: number | undefined): number | null => (value !== undefined && Number.isFinite(value) ? value : null)
  return plainRow({
    id: record.id,
    type: record.type,
    title: record.title,
    title_lengths: record.titleLengths ?? null,
    actor: actor && actorKey(actor),
    actor_name: actor?.name ?? null,
    date: date ?? null,
    first_day: day(days?.first),
    last_day: day(days?.last) ?? day(days?.first),
    time_utc: timeUtcOf(record, accounts),
    // The name of the place where it is known: "the same county" names none in a list.
    place: row?.names[0] ?? place?.name ?? null,
    lat: place?.lat ?? row?.lat ?? null,
    lon: place?.lon ?? row?.lon ?? null,
    state: record.fields.map(({ state }) => state).reduce<FieldState>((a, b) => (STATES.indexOf(b) > STATES.indexOf(a) ? b : a), 'single'),
    reports: record.reports.length,
    origins: record.origins.length,
    alarms: record.findings.filter(({ verdict }) => verdict === 'contradicted' || verdict === 'implausible').length,
    contradicted: record.findings.some(({ verdict }) => verdict === 'contradicted'),
    updated: published.at(-1) ?? null,
    weapon_class: stringOr(preferred(record, 'weaponClass')?.value),
    weapon_name: stringOr(preferred(record, 'weaponName')?.value),
    weapons: leastOf(preferred(record, 'count')?.value as Amount | undefined),
    range_km: kmOf(preferred(record, 'rangeKm')?.value as Amount | undefined),
    first_reported: published[0] ?? null,
    fields: Object.fromEntries(record.fields.map(({ field, state }) => [plainText(field), state])),
    checks: failedChecks(record),
  })
}

/** The worst verdict of each check that failed. */
const failedChecks = ({ findings }: Incident): Record<string, Alarm> => {
  const failed = (verdict: Alarm) => findings.filter((f) => f.verdict === verdict).map(({ check }) => [plainText(check), verdict] as const)
  return Object.fromEntries([...failed('implausible'), ...failed('contradicted')])
}

const stringOr = (value: unknown): string | null => (typeof value === 'string' ? value : null)

const leastOf = (amount: Amount | undefined): number | null => {
  const least = amount?.min ?? amount?.value
  return typeof least === 'number' && Number.isFinite(least) ? Math.trunc(least) : null
}

/** The moment that goes with the preferred clock time. */
const timeUtcOf = (record: Incident, accounts: readonly Account[]): string | null => {
  const clock = preferred(record, 'timeLocal')?.value
  if (clock === undefined) return null
  const statements = accounts.flatMap((account) => account.statements)
  return statements.find(({ field, value, utc }) => field === 'timeLocal' && value === clock && utc !== undefined)?.utc ?? null
}

const plainRow = <T extends Record<string, unknown>>(row: T): T =>
  Object.fromEntries(Object.entries(row).map(([key, value]) => [key, typeof value === 'string' ? plainText(value) : value])) as T

/** One figure for an amount: the middle of its bounds. */
const kmOf = (amount: Amount | undefined): number | null => {
  if (!amount) return null
  const { value, min, max } = amount
  return value ?? (typeof min === 'number' && typeof max === 'number' ? (min + max) / 2 : (min ?? max ?? null))
}
