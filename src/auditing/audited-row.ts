import type { LaunchRecord } from '../formats/launches/launch-record.ts'
import type { Report } from '../model/report.ts'
import type { World } from '../world/world.ts'
import type { RowFinding } from './audit-finding.ts'

/** A row with what it says. */
export interface AuditedRow {
  readonly record: LaunchRecord
  /** What the reader found in its text, checked as any report; null where the row has no text. */
  readonly report: Report | null
  /** Text and columns as one report (`rowReport`): what the columns say are the claims whose id begins with "r". */
  readonly whole: Report
}

/** What all rows have in common. */
export interface AuditContext {
  readonly world: World
}

/** One check of a row against itself. Pure; never throws. */
export interface RowCheck {
  /** As it stands in `finding.check`. */
  readonly name: string
  run(row: AuditedRow, context: AuditContext): RowFinding[]
}

/** One check of rows against each other: findings by row. Pure; never throws; linear in the rows. */
export interface TableCheck {
  readonly name: string
  run(rows: readonly AuditedRow[], context: AuditContext): { record: LaunchRecord; finding: RowFinding }[]
}
