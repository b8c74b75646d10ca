import { checkReport } from '../checking/check-report.ts'
import { launchRecords, type LaunchRecord } from '../formats/launches/launch-record.ts'
import type { Layout } from '../formats/launches/layouts.ts'
import type { DateZone } from '../model/launch-row.ts'
import type { Table } from '../formats/table.ts'
import { detectLanguage } from '../reading/text/language.ts'
import { readRow } from '../rows/row-report.ts'
import type { World } from '../world/world.ts'
import type { AuditFinding, RowFinding } from './audit-finding.ts'
import type { AuditContext, AuditedRow, RowCheck, TableCheck } from './audited-row.ts'
import { countText } from './checks/count-text.ts'
import { dateOrder } from './checks/date-order.ts'
import { enteredBefore } from './checks/entered-before.ts'
import { landingPoint } from './checks/landing-point.ts'
import { placesText } from './checks/places-text.ts'
import { sourceDate } from './checks/source-date.ts'
import { dateParts } from './checks/date-parts.ts'
import { dateText } from './checks/date-text.ts'
import { classText } from './checks/class-text.ts'
import { columnFindings } from './checks/column-findings.ts'
import { facilityPosition } from './checks/facility-position.ts'
import { figuresText } from './checks/figures-text.ts'
import { missileClass } from './checks/missile-class.ts'
import { sameName } from './checks/same-name.ts'
import { series } from './checks/series.ts'
import { textFindings } from './checks/text-findings.ts'

/** In the order in which findings of one row are printed. */
const ROW_CHECKS: readonly RowCheck[] = [
  dateParts,
  enteredBefore,
  dateText,
  sourceDate,
  textFindings,
  figuresText,
  countText,
  classText,
  missileClass,
  columnFindings,
  facilityPosition,
  placesText,
  landingPoint,
]

/** After those of single rows. */
const TABLE_CHECKS: readonly TableCheck[] = [dateOrder, sameName, series]

export interface AuditOptions {
  world: World
  /** In place of the layout's. */
  dateZone?: DateZone | undefined
}

export interface Audit {
  layout: Layout
  dateZone: DateZone
  rows: number
  /** Language of the texts, BCP 47; only English is read. */
  language: string
  /** Rows with a text that was read, and rows whose date column names no single day. */
  texts: number
  undated: number
  /** Rows of which the archive has one incident; null where none was asked. */
  matched: number | null
  findings: AuditFinding[]
}

/** The rows of a table, read: each text once. */
export interface AuditedTable {
  rows: readonly AuditedRow[]
  /** Language of the texts. */
  language: string
}

/** Reads the rows of a table. Pure. */
export const auditedRows = (table: Table, layout: Layout, { world, dateZone = layout.dateZone }: AuditOptions): AuditedTable => {
  const records = launchRecords(table, layout, dateZone)
  const language = languageOf(records)
  return {
    language,
    rows: records.map((record): AuditedRow => {
      const { text, whole } = readRow(record, { world, id: `row ${record.row}`, language })
      return { record, whole, report: record.cells.text ? checkReport(text, world) : null }
    }),
  }
}

/** Checks the rows of a launch database against themselves. Pure. */
export const audit = ({ rows, language }: AuditedTable, layout: Layout, { world, dateZone = layout.dateZone }: AuditOptions): Audit => {
  const context: AuditContext = { world }
  const found = [
    ...rows.flatMap((row) =>
      once(ROW_CHECKS.flatMap((check) => check.run(row, context))).map((finding) => ({ record: row.record, finding })),
    ),
    ...TABLE_CHECKS.flatMap((check) => check.run(rows, context)),
  ]
  return {
    layout,
    dateZone,
    rows: rows.length,
    language,
    texts: rows.filter((row) => row.report !== null).length,
    undated: rows.filter((row) => row.record.day === null).length,
    matched: null,
    findings: found.map(({ record: { row, line, id }, finding }) => ({ row, line, id, ...finding })).toSorted((a, b) => a.row - b.row),
  }
}

/** Two checks that see the same thing wrong: the sharper one tells it. */
const once = (findings: readonly RowFinding[]): RowFinding[] =>
  findings.filter((f) => f.check !== 'landing-point' || !findings.some((other) => other.check === 'sea-reach'))

/** A cell is often too short to tell its language: all of them together decide. */
const languageOf = (records: readonly LaunchRecord[]): string => {
  const language = detectLanguage(records.map((record) => record.cells.text?.text ?? '').join('\n'))
  return language === 'und' ? 'en' : language
}
