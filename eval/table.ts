import type { Group } from './evaluation.ts'
import type { Row } from './scoring/tally.ts'

const KIND = 36
const COLUMNS = '    P     R    F1   tp   fn   fp'

const cells = (row: Row | undefined): string => {
  if (!row) return ' '.repeat(COLUMNS.length)
  const shares = [row.p, row.r, row.f].map((share) => share.toFixed(3).padStart(6))
  const counts = [row.tp, row.fn, row.fp].map((count) => String(count).padStart(5))
  return [...shares, ...counts].join('').slice(1)
}

/** Groups side by side, a kind a line. */
export const table = (groups: readonly Group[]): string => {
  const kinds = [...new Set(groups.flatMap((g) => [...Object.keys(g.rows), ...Object.keys(g.peers ?? {})]))]
  const line = (head: string, columns: readonly string[]): string => [head.padEnd(KIND), ...columns].join('  ').trimEnd()
  return [
    ...groups.map((g) => `${g.name}: ${g.note}`),
    '',
    line(
      '',
      groups.map((g) => g.name.padStart(COLUMNS.length)),
    ),
    line(
      'kind',
      groups.map(() => COLUMNS),
    ),
    ...kinds.map((kind) =>
      line(
        kind,
        groups.map((g) => cells(g.rows[kind] ?? g.peers?.[kind])),
      ),
    ),
  ].join('\n')
}
