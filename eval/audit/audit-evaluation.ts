import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { audit } from '../../src/auditing/audit.ts'
import type { AuditFinding } from '../../src/auditing/audit-finding.ts'
import { launchRecords } from '../../src/formats/launches/launch-record.ts'
import { recogniseLayout } from '../../src/formats/launches/recognise-layout.ts'
import { readTable } from '../../src/formats/read-table.ts'
import type { Table } from '../../src/formats/table.ts'
import { loadWorld, type World } from '../../src/index.ts'
import type { Evaluation } from '../evaluation.ts'
import { auditGroup, type Alarm, type Outcome } from './audit-group.ts'
import { plantFaults, plantRight, type Planted } from './plant.ts'
import type { Sheet } from './planter.ts'

const PLAN = { copies: 8, each: 25, seed: 20260803 }
const RIGHT_PLAN = { copies: 2, each: 25, seed: PLAN.seed + 1 }
/** Launch databases of the bench; held-out rows are not among them. */
const FILES = ['nk_provocations_csis', 'nk_tests_cns_2022-03', 'iran_tests_cns_2019', 'nk_tests_nagix'] as const

/** Checks were mended by what was missed in odd rows; misses in even ones are only counted. */
const HALVES = [
  { name: 'odd rows', is: (row: number) => row % 2 === 1 },
  { name: 'even rows', is: (row: number) => row % 2 === 0 },
  { name: 'all', is: () => true },
] as const

interface Source extends Sheet {
  table: Table
  /** Findings in the file as it is, by row and check, and with their words. */
  known: ReadonlySet<string>
  findings: readonly AuditFinding[]
}

const audited = (table: Table, world: World): AuditFinding[] => audit(table, recogniseLayout(table.header), { world }).findings

const mark = (f: AuditFinding): string => `${f.row} ${f.check}`
/** In a changed row the words count too: what was wrong before may be wrong otherwise now. */
const wholeMark = (f: AuditFinding): string => `${mark(f)} ${f.reason}`
/** A finding about two rows, either of which may be the wrong one, names the other. */
const rowsOf = (f: AuditFinding): number[] => [f.row, ...(typeof f.inputs['otherRow'] === 'number' ? [f.inputs['otherRow']] : [])]

const sourceOf = (folder: string, name: string, world: World): Source => {
  const table = readTable(readFileSync(join(folder, `${name}.dev.jsonl`), 'utf8'), 'jsonl')
  const findings = audited(table, world)
  return {
    name,
    table,
    records: launchRecords(table, recogniseLayout(table.header)),
    findings,
    known: new Set(findings.flatMap((f) => [mark(f), wholeMark(f)])),
  }
}

/** Faults planted in copies of launch databases: recall by kind, new alarms in rows that nobody touched, and what a person thought of the findings in the files as they are. */
export const auditEvaluation: Evaluation = {
  summary: 'launch databases against themselves: planted faults found, new alarms elsewhere, findings judged by hand',
  corpus: '../shared/bench/launches',
  run: (path, { misses, heldOut }) => {
    const world = loadWorld()
    const sources = FILES.map((name) => sourceOf(path, name, world))
    const faults = measured(sources, plantFaults(sources, PLAN), world)
    const right = measured(sources, plantRight(sources, RIGHT_PLAN), world)
    const found = sources.flatMap(({ name, findings }) => findings.map(({ row, check }) => ({ sheet: name, row, check })))
    return HALVES.map(({ name, is }) =>
      auditGroup({
        name,
        outcomes: faults.outcomes.filter((o) => is(o.planted.row)),
        alarms: faults.alarms.filter((a) => is(a.finding.row)),
        untouched: faults.untouched.filter(is).length,
        right: right.outcomes.filter((o) => is(o.planted.row)),
        found: found.filter((f) => is(f.row)),
        is,
        shown: Boolean(misses) && (name === 'odd rows' || Boolean(heldOut)),
      }),
    )
  },
}

interface Measured {
  outcomes: Outcome[]
  alarms: Alarm[]
  /** Numbers of the rows that were left as they are, each as often as it was audited. */
  untouched: number[]
}

const measured = (sources: readonly Source[], copies: readonly (readonly Planted[])[], world: World): Measured => {
  const measure: Measured = { outcomes: [], alarms: [], untouched: [] }
  for (const copy of copies)
    for (const source of sources) {
      const own = copy.filter((p) => p.sheet === source.name)
      const findings = audited(changed(source, own), world)
      for (const planted of own)
        measure.outcomes.push({
          planted,
          found: findings.filter((f) => rowsOf(f).includes(planted.row) && !source.known.has(wholeMark(f))),
        })
      const rows = new Set(own.map((p) => p.row))
      measure.untouched.push(...source.records.map((r) => r.row).filter((row) => !rows.has(row)))
      for (const finding of findings)
        if (!rowsOf(finding).some((row) => rows.has(row)) && !source.known.has(mark(finding)))
          measure.alarms.push({ sheet: source.name, finding })
    }
  return measure
}

/** The table with the changed cells. */
const changed = ({ table, records }: Source, planted: readonly Planted[]): Table => {
  const { columns } = recogniseLayout(table.header)
  return {
    ...table,
    rows: table.rows.map((row) => {
      const fault = planted.find((p) => p.row === row.number)
      if (!fault) return row
      const { cells } = records[row.number - 1]!
      const texts = (Object.entries(fault.change) as [keyof typeof cells, string][]).map(([field, text]) => {
        const column = cells[field]?.column ?? columns[field]!.find((name) => table.header.includes(name))!
        return [column, text] as const
      })
      return { ...row, cells: { ...row.cells, ...Object.fromEntries(texts) } }
    }),
  }
}
