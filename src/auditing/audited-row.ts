import type { LaunchRecord } from '../formats/launches/launch-record.ts'
import type { Layout } from '../formats/launches/layouts.ts'
import type { DateZone } from '../model/launch-row.ts'
import type { Report } from '../model/report.ts'
import type { World } from '../world/world.ts'
import type { RowFinding } from './audit-finding.ts'

/** A row with what the reader found in its text, checked as any report. */
export interface AuditedRow {
  readonly record: LaunchRecord
  /** Null where the row has no text. */
  readonly report: Report | null
}

/** What all rows have in common. */
export interface AuditContext {
  readonly layout: Layout
  /** What the days of the date column count in. */
  readonly dateZone: DateZone
  /** IANA zone at the place of the launches; null where no state is known. */
  readonly localZone: string | null
  readonly world: World
}

/** One check of a row against itself. Pure; never throws. */
export interface RowCheck {
  /** As it stands in `finding.check`. */
  readonly name: string
  run(row: AuditedRow, context: AuditContext): RowFinding[]
}
