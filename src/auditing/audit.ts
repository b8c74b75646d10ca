import { checkReport } from '../checking/check-report.ts'
import { launchRecords, type LaunchRecord } from '../formats/launches/launch-record.ts'
import type { Layout } from '../formats/launches/layouts.ts'
import type { DateZone } from '../model/launch-row.ts'
import type { Table } from '../formats/table.ts'
import { formatDay } from '../model/edtf.ts'
import { readArticle } from '../reading/read.ts'
import { detectLanguage } from '../reading/text/language.ts'
import { reportedZone } from '../world/reported-zone.ts'
import type { World } from '../world/world.ts'
import type { AuditFinding } from './audit-finding.ts'
import type { AuditContext, AuditedRow, RowCheck } from './audited-row.ts'
import { dateParts } from './checks/date-parts.ts'
import { dateText } from './checks/date-text.ts'
import { textFindings } from './checks/text-findings.ts'

/** In the order in which findings of one row are printed. */
const ROW_CHECKS: readonly RowCheck[] = [dateParts, dateText, textFindings]

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
  findings: AuditFinding[]
}

/** Checks a launch database against itself. Pure; a row at a time, each text read once. */
export const audit = (table: Table, layout: Layout, { world, dateZone = layout.dateZone }: AuditOptions): Audit => {
  const context: AuditContext = {
    layout,
    dateZone,
    localZone: layout.state === null ? null : reportedZone(world, layout.state),
    world,
  }
  const records = launchRecords(table, layout)
  const language = languageOf(records)
  const rows = records.map((record): AuditedRow => ({ record, report: reportOf(record, world, language) }))
  return {
    layout,
    dateZone,
    rows: rows.length,
    language,
    texts: rows.filter((row) => row.report !== null).length,
    undated: rows.filter((row) => row.record.day === null).length,
    findings: rows.flatMap((row) =>
      ROW_CHECKS.flatMap((check) => check.run(row, context)).map((finding) => ({
        row: row.record.row,
        line: row.record.line,
        id: row.record.id,
        ...finding,
      })),
    ),
  }
}

/** A cell is often too short to tell its language: all of them together decide. */
const languageOf = (records: readonly LaunchRecord[]): string => {
  const language = detectLanguage(records.map((record) => record.cells.text?.text ?? '').join('\n'))
  return language === 'und' ? 'en' : language
}

/** The text of a row read as of the day in its date column, and checked. */
const reportOf = (record: LaunchRecord, world: World, language: string): AuditedRow['report'] => {
  const text = record.cells.text?.text
  if (!text) return null
  const published = record.day === null ? null : formatDay(record.day)
  return checkReport(readArticle({ id: `row ${record.row}`, text, published }, { world, language }), world)
}
