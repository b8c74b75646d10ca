import { arc } from '../../checking/arc.ts'
import type { Check } from '../../checking/check.ts'
import { classDistance } from '../../checking/class-distance.ts'
import { seaReach } from '../../checking/sea-reach.ts'
import { overlaps } from '../../checking/spans.ts'
import { typeRange } from '../../checking/type-range.ts'
import type { Assumptions } from '../../checking/assumptions.ts'
import type { LaunchField } from '../../model/launch-field.ts'
import type { Finding, PlaceRef, Span } from '../../model/report.ts'
import { stateOfRow } from '../../rows/actor-of-row.ts'
import { isOfColumn } from '../../rows/row-report.ts'
import { rowText } from '../../rows/row-text.ts'
import type { RowFinding } from '../audit-finding.ts'
import type { AuditContext, AuditedRow, RowCheck } from '../audited-row.ts'
import { columnsFirst } from '../columns-first.ts'

/** Checks of reports that figures in columns can be put to. */
const CHECKS: readonly Check[] = [arc, classDistance, typeRange, seaReach]

const run = ({ record, whole }: AuditedRow, { world }: AuditContext): RowFinding[] => {
  const report = columnsFirst(whole)
  const assumptions = launchedFrom(report.events[0]?.launchArea ?? null, stateOfRow(record, world))
  const { spans } = rowText(record)
  const columnsOf = (finding: Finding): LaunchField[] =>
    (Object.entries(spans) as [LaunchField, Span][]).flatMap(([field, span]) =>
      finding.spans.some((s) => overlaps(s, span)) ? [field] : [],
    )
  return CHECKS.flatMap((check) => check.run(report, world, assumptions)).flatMap((finding): RowFinding[] => {
    const { check, verdict, inputs, sentence } = finding
    if ((verdict !== 'contradicted' && verdict !== 'implausible') || !finding.claims.some(isOfColumn)) return []
    const fields = withInputs(columnsOf(finding), finding, record.cells)
    return [
      {
        check,
        kind: 'misfit',
        verdict,
        columns: fields.map((field) => record.cells[field]!.column),
        words: fields.map((field) => (field === 'text' ? wordsIn(finding, whole.article.text, spans.text!) : record.cells[field]!.text)),
        inputs: Object.fromEntries(Object.entries(inputs).filter(([name]) => name !== 'assumed')),
        reason: sentence,
      },
    ]
  })
}

/** Cells that were tested though no words of theirs are marked: class and type, the place of the launch, the distance. */
const withInputs = (marked: readonly LaunchField[], { check }: Finding, cells: AuditedRow['record']['cells']): LaunchField[] => {
  const also: Readonly<Record<string, readonly LaunchField[]>> = {
    'class-distance': [cells.class ? 'class' : 'title'],
    'type-range': ['missile'],
    'sea-reach': ['facility', 'latitude', 'longitude', 'distance'],
  }
  return [...new Set([...marked, ...(also[check] ?? []).filter((field) => cells[field])])]
}

const wordsIn = ({ spans }: Finding, text: string, within: Span): string =>
  spans
    .filter((s) => overlaps(s, within))
    .map((s) => text.slice(...s))
    .join(' / ')

/** The point in the columns as the launch area of all checks; nothing where the row has none. */
const launchedFrom = (area: PlaceRef | null, country: string | null): Assumptions =>
  area?.lat === undefined || area.lon === undefined
    ? {}
    : {
        launchArea: {
          id: area.id ?? 'row',
          names: [area.name],
          kind: 'site',
          country,
          lat: area.lat,
          lon: area.lon,
          radiusKm: area.radiusKm ?? null,
          source: 'the row',
          checked: '',
        },
      }

/** Figures of the columns by the checks of reports: arc, class against distance and reach, type against range, landing against what can be reached. */
export const columnFindings: RowCheck = { name: 'columns', run }
