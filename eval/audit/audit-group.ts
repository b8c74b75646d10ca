import type { AuditFinding } from '../../src/auditing/audit-finding.ts'
import type { Group } from '../evaluation.ts'
import { Tally } from '../scoring/tally.ts'
import { judgements } from './judgements.ts'
import { kinds, type Planted } from './plant.ts'

/** What one planted change came to: the findings at its row that were not there before. */
export interface Outcome {
  planted: Planted
  found: readonly AuditFinding[]
}

/** A finding in a row that nobody touched. */
export interface Alarm {
  sheet: string
  finding: AuditFinding
}

export interface AuditMeasure {
  name: string
  outcomes: readonly Outcome[]
  alarms: readonly Alarm[]
  untouched: number
  /** Changes that were done rightly. */
  right: readonly Outcome[]
  /** Findings in the files as they are. */
  found: readonly { sheet: string; row: number; check: string }[]
  /** Whether a row is of this group. */
  is: (row: number) => boolean
  shown: boolean
}

/** One half of the rows in figures. */
export const auditGroup = ({ name, outcomes, alarms, untouched, right, found, is, shown }: AuditMeasure): Group => {
  const tally = new Tally()
  for (const { planted, found: at } of outcomes) tally.count(`fault.${planted.kind}`, at.length > 0 ? 1 : 0, 1, at.length > 0 ? 1 : 0)
  const all = tally.sum(kinds.map((kind) => `fault.${kind}`))
  const key = (f: { sheet: string; row: number; check: string }): string => `${f.sheet} ${f.row} ${f.check}`
  const judged = judgements().filter((j) => is(j.row))
  const good = new Set(judged.filter((j) => j.right).map(key))
  const hits = found.filter((f) => good.has(key(f))).length
  tally.count('findings judged right', hits, good.size, found.length)
  const minded = right.filter((o) => o.found.length > 0)
  const zones = outcomes.filter((o) => o.found.length > 0 && o.found.every((f) => f.kind === 'zone')).length
  return {
    name,
    rows: { ...tally.rows(), 'ALL FAULTS': all },
    ceilings: { 'new alarms': alarms.length, 'alarms at right changes': minded.length },
    note:
      `${all.tp} of ${outcomes.length} planted faults found (recall ${all.r.toFixed(3)}), ${zones} told as a zone only; ` +
      `${alarms.length} new alarms in ${untouched} untouched rows, ${minded.length} at ${right.length} changes done rightly; ` +
      `${hits} of ${found.length} findings in the files as they are judged right`,
    misses: shown
      ? [
          ...outcomes
            .filter((o) => o.found.length === 0)
            .map(({ planted: p }) => `missed ${p.kind} | ${p.sheet} ${p.row} | ${JSON.stringify(p.change)}`),
          ...[
            ...alarms.map(({ sheet, finding }) => ({ sheet, finding })),
            ...minded.flatMap((o) => o.found.map((finding) => ({ sheet: `right ${o.planted.kind} ${o.planted.sheet}`, finding }))),
          ].map(({ sheet, finding: f }) => `alarm | ${sheet} ${f.row} | ${f.check}: ${f.reason}`),
          ...found.filter((f) => !good.has(key(f))).map((f) => `not judged right | ${key(f)}`),
        ]
      : [],
  }
}
