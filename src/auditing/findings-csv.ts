import { csvText } from '../formats/csv-text.ts'
import type { AuditFinding } from './audit-finding.ts'

const HEADER = ['row', 'line', 'id', 'check', 'kind', 'verdict', 'columns', 'words', 'figures', 'reason'] as const

/** Findings as CSV, one a line; several columns or words are parted by " | ", figures stand as name=value. */
export const findingsCsv = (findings: readonly AuditFinding[]): string =>
  csvText([
    HEADER,
    ...findings.map((f) => [
      f.row,
      f.line,
      f.id,
      f.check,
      f.kind,
      f.verdict,
      f.columns.join(' | '),
      f.words.join(' | '),
      Object.entries(f.inputs)
        .map(([name, value]) => `${name}=${value ?? ''}`)
        .join('; '),
      f.reason,
    ]),
  ])
