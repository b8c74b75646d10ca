import { printDay, Day } from '../checking/calendar.ts'
import { compareValues } from '../merging/record/values/compare.ts'
import type { Told } from '../merging/record/values/likeness.ts'
import { kindOf } from '../merging/record/values/value-kinds.ts'
import { parseDay } from '../model/edtf.ts'
import type { FieldValue, Incident, IncidentField } from '../model/incident.ts'
import type { LaunchField } from '../model/launch-field.ts'
import type { Claim } from '../model/report.ts'
import { clockOfCell, localZoneOf, zoneOfColumn } from '../rows/row-date.ts'
import { isOfColumn } from '../rows/row-report.ts'
import type { World } from '../world/world.ts'
import type { AuditFinding, RowFinding } from './audit-finding.ts'
import type { AuditedRow } from './audited-row.ts'
import { zonesThatExplain } from './day-zones.ts'
import type { IncidentSource } from './incident-source.ts'
import { matchingIncident } from './matching-incident.ts'

/** Fields of a row that an incident has too; how many were launched is told row by row. */
const FIELDS: ReadonlySet<string> = new Set(['weaponClass', 'launchArea', 'landing', 'rangeKm', 'apogeeKm', 'flightTimeMin'])

/** What the archive says of the rows. */
export interface ArchiveAudit {
  /** Rows of which one incident was found. */
  matched: number
  findings: AuditFinding[]
}

/** Rows against the incidents of an archive: a day, a figure, a place or a class that differs from what others say. */
export const againstArchive = async (rows: readonly AuditedRow[], source: IncidentSource, world: World): Promise<ArchiveAudit> => {
  const findings: AuditFinding[] = []
  let matched = 0
  for (const row of rows) {
    const match = await matchingIncident(row, source, world)
    const incident = match && (await source.incident(match.id))
    if (!incident) continue
    matched++
    const { row: number, line, id } = row.record
    for (const finding of differences(row, incident, world)) findings.push({ row: number, line, id, ...finding })
  }
  return { matched, findings }
}

const differences = (row: AuditedRow, incident: Incident, world: World): RowFinding[] => {
  const main = row.whole.events.find((e) => e.main)!
  const claims = row.whole.claims.filter((c) => c.event === main.id && isOfColumn(c.id) && FIELDS.has(c.field))
  return [...otherDay(row, incident, world), ...claims.flatMap((claim) => otherValue(row, claim, incident, world))]
}

/** The values of a field that somebody else than this database states. */
const byOthers = (field: IncidentField | undefined, database: string): FieldValue[] =>
  (field?.values ?? []).filter((value) => value.claims.some((c) => c.outlet !== database && c.polarity === 'affirmed'))

const otherValue = ({ record, whole }: AuditedRow, claim: Claim, incident: Incident, world: World): RowFinding[] => {
  const field = incident.fields.find((f) => f.field === claim.field)
  const others = byOthers(field, record.database)
  const [first] = others
  const told = (value: unknown, words: string, item: string | null): Told => ({ value, words, item, hedge: null })
  const own = told(claim.value, whole.article.text.slice(...claim.span), null)
  const likeness = others.map((v) => compareValues(claim.field, own, told(v.value, v.claims[0]?.anchor.claimWords ?? '', v.item), world))
  if (!first || likeness.some((l) => l.kind !== 'contradiction')) return []
  const cell = (claim.rule ?? '').replace('column ', '') as LaunchField
  const said = kindOf(claim.field).say(own)
  return [
    {
      check: 'archive',
      kind: 'misfit',
      verdict: 'implausible',
      columns: [record.cells[cell]!.column],
      words: [record.cells[cell]!.text],
      inputs: { incident: incident.id, field: claim.field, archive: first.text, origins: first.origins.length },
      reason: `The row has ${said}, incident ${incident.id} of the archive ${first.text} by ${originsOf(first, incident)}: ${likeness[0]!.because.text}.`,
    },
  ]
}

const originsOf = ({ origins }: FieldValue, incident: Incident): string => {
  const names = origins.map((id) => incident.origins.find((o) => o.id === id)?.name ?? id)
  return names.length > 2 ? `${names.length} origins` : names.join(' and ')
}

/** An incident of the next day, found since none is of the row's: another zone, or another day. */
const otherDay = ({ record, whole }: AuditedRow, incident: Incident, world: World): RowFinding[] => {
  const [first] = byOthers(
    incident.fields.find((f) => f.field === 'date'),
    record.database,
  )
  const [theirs, own] = [parseDay(String(first?.value ?? '')), parseDay(whole.events.find((e) => e.main)?.date ?? '')]
  if (!first || theirs === null || own === null || theirs === own || !record.cells.date) return []
  const zone = localZoneOf(record, world)
  const clock = (incident.fields.find((f) => f.field === 'timeLocal')?.values[0]?.value as string | undefined) ?? null
  const zones = zonesThatExplain(
    { day: theirs, clock, zone },
    { day: own, clock: clockOfCell(record.cells.time?.text), zone: zoneOfColumn(record.dateZone, zone) },
    zone,
  )
  const both = `The row is dated ${printDay(new Day(own))}, incident ${incident.id} of the archive ${printDay(new Day(theirs))} by ${originsOf(first, incident)}`
  return [
    {
      check: 'archive-day',
      kind: zones === null ? 'misfit' : 'zone',
      verdict: zones === null ? 'implausible' : 'undetermined',
      columns: [record.cells.date.column],
      words: [record.cells.date.text],
      inputs: { incident: incident.id, archive: String(first.value), zones },
      reason:
        zones === null ? `${both}.` : `${both}: ${zones} explains the difference${clock === null ? ', at some hours of the day' : ''}.`,
    },
  ]
}
