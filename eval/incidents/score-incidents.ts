import type { Incident } from '../../src/model/incident.ts'
import type { Group } from '../evaluation.ts'
import { Tally, type Row } from '../scoring/tally.ts'
import { FIELDS, type GoldIncident, type GoldValue } from './gold-incident.ts'
import { predictedRelation, type Predicted } from './predicted-relation.ts'
import { scoreFaults } from './score-faults.ts'

type Scores = Pick<Group, 'rows' | 'ceilings' | 'misses'>
/** Checks of the false alarms, one entry each. */
type ScoresWithAlarms = Scores & { alarms: string[] }

const CLASSES = ['agreement', 'different scope', 'correction', 'contradiction'] as const
type Class = (typeof CLASSES)[number]

/** Relations of gold values, and planted faults, in the records of incidents. */
export const scoreIncidents = (
  incidents: readonly GoldIncident[],
  recordOf: (incident: GoldIncident) => Incident | null,
  withFaults: boolean,
): ScoresWithAlarms => {
  const tally = new Tally()
  const alarms: string[] = []
  for (const incident of incidents) {
    const record = recordOf(incident)
    scoreRelations(incident, (field, value, values) => (record ? predictedRelation(record, field, value, values) : null), tally)
    if (record && withFaults) alarms.push(...scoreFaults(incident, record, tally))
  }
  return { rows: withMacro(tally.rows()), ceilings: { 'false alarms of incidents': alarms.length }, misses: tally.misses, alarms }
}

/** What is scored when nothing is compared: several reports agree, one stands alone. */
export const baselineRelations = (incidents: readonly GoldIncident[]): Scores => {
  const tally = new Tally()
  for (const incident of incidents) scoreRelations(incident, (_field, value) => (value.reports.length > 1 ? 'agreement' : 'single'), tally)
  return { rows: withMacro(tally.rows()), ceilings: {}, misses: [] }
}

const scoreRelations = (
  incident: GoldIncident,
  predict: (field: string, value: GoldValue, values: readonly GoldValue[]) => Predicted,
  tally: Tally,
): void => {
  for (const [field, { values }] of Object.entries(incident.fields))
    for (const value of values) {
      if (!(field in FIELDS)) continue
      const got = predict(field, value, values)
      const wanted = classOf(value)
      const said: Class | null = got === 'single' || got === null ? null : got
      // A value that stands alone in gold may agree with one that gold does not list.
      const counted = wanted === null && said === 'agreement' ? null : said
      tally.count('value read', got === null ? 0 : 1, 1, 1)
      tally.count(`value read: ${field}`, got === null ? 0 : 1, 1, 1)
      for (const name of CLASSES) {
        const [is, says] = [wanted === name, counted === name]
        tally.count(name, is && says ? 1 : 0, is ? 1 : 0, says ? 1 : 0)
      }
      if (wanted !== counted)
        tally.miss(
          incident.id,
          field,
          JSON.stringify(value.value),
          value.reports.join(),
          `want ${value.relation}`,
          `got ${got ?? 'no value'}`,
        )
    }
}

const classOf = ({ relation }: GoldValue): Class | null =>
  relation === 'single' ? null : relation === 'fault' ? 'contradiction' : relation

const withMacro = (rows: Record<string, Row>): Record<string, Row> => {
  const classes = CLASSES.flatMap((name) => rows[name] ?? [])
  const mean = (of: (row: Row) => number): number => classes.reduce((sum, row) => sum + of(row), 0) / Math.max(1, classes.length)
  const sum = (of: (row: Row) => number): number => classes.reduce((total, row) => total + of(row), 0)
  return {
    'macro of relations': {
      p: mean((r) => r.p),
      r: mean((r) => r.r),
      f: mean((r) => r.f),
      tp: sum((r) => r.tp),
      fn: sum((r) => r.fn),
      fp: sum((r) => r.fp),
    },
    ...rows,
  }
}
