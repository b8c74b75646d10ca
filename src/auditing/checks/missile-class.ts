import { classOfRow } from '../../rows/event-type-of-row.ts'
import type { WeaponRow } from '../../world/rows.ts'
import type { World } from '../../world/world.ts'
import type { RowFinding } from '../audit-finding.ts'
import type { AuditContext, AuditedRow, RowCheck } from '../audited-row.ts'

/** Ranges of the classes, km, in the usual division. */
const RANGES: Readonly<Record<string, readonly [low: number, high: number]>> = {
  SRBM: [0, 1000],
  MRBM: [1000, 3000],
  IRBM: [3000, 5500],
  ICBM: [5500, Infinity],
}
/** Published ranges are rounded and grow with later versions. */
const SLACK = 0.15

const run = ({ record }: AuditedRow, { world }: AuditContext): RowFinding[] => {
  const { class: cell, missile } = record.cells
  const column = classOfRow(record)
  const limits = RANGES[column ?? '']
  const row = missile ? typeNamed(world, missile.text) : null
  if (!cell || !missile || !limits || !row?.rangeKm) return []
  const { min, max } = row.rangeKm
  const tooShort = max < limits[0] * (1 - SLACK)
  const tooLong = min > limits[1] * (1 + SLACK)
  if (!tooShort && !tooLong) return []
  const range = min === max ? `${max.toLocaleString('en-US')} km` : `${min.toLocaleString('en-US')} to ${max.toLocaleString('en-US')} km`
  return [
    {
      check: 'missile-class',
      kind: 'misfit',
      verdict: 'implausible',
      columns: [missile.column, cell.column],
      words: [missile.text, cell.text],
      inputs: { class: column, minKm: min, maxKm: max },
      reason: `The published range of the ${row.names[0]} is ${range}, ${tooShort ? 'less' : 'more'} than that of the class ${column} (${limits[0].toLocaleString('en-US')} km${limits[1] === Infinity ? ' and more' : ` to ${limits[1].toLocaleString('en-US')} km`}).`,
    },
  ]
}

/** The type of that name; hyphens and blanks are one. */
const typeNamed = (world: World, name: string): WeaponRow | null => {
  const key = (text: string): string => text.toLowerCase().replace(/[\s-]+/g, '')
  for (const row of world.weaponById.values()) if (row.names.some((n) => key(n) === key(name))) return row
  return null
}

/** The class column against the published range of the type. */
export const missileClass: RowCheck = { name: 'missile-class', run }
