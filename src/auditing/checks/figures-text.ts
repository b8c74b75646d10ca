import { flightFigures, printAmount, type FlightFigure } from '../../checking/flight-figures.ts'
import { isRecalled } from '../../checking/splash/own-claims.ts'
import type { LaunchField } from '../../model/launch-field.ts'
import { isOfColumn } from '../../rows/row-report.ts'
import type { RowFinding } from '../audit-finding.ts'
import type { AuditedRow, RowCheck } from '../audited-row.ts'

const FIELDS = [
  { field: 'rangeKm', cell: 'distance', name: 'distance', unit: 'km' },
  { field: 'apogeeKm', cell: 'apogee', name: 'apogee', unit: 'km' },
  { field: 'flightTimeMin', cell: 'flightTime', name: 'flight time', unit: 'minutes' },
] as const

/** Two figures of one flight by different observers lie within this of each other. */
const SLACK = 0.1

/** A figure of 0 says nothing of a flight, unless the text gives one. */
const NONE: Pick<FlightFigure, 'amount' | 'interval'> = { amount: { value: 0 }, interval: { low: 0, high: 0 } }

const agree = (a: FlightFigure, b: Pick<FlightFigure, 'interval'>): boolean =>
  a.interval.low * (1 - SLACK) <= b.interval.high && b.interval.low * (1 - SLACK) <= a.interval.high

const run = ({ record, whole }: AuditedRow): RowFinding[] => {
  const main = whole.events.find((e) => e.main)
  if (!main) return []
  return FIELDS.flatMap(({ field, cell, name, unit }): RowFinding[] => {
    const figures = flightFigures(whole, main, field).filter((f) => f.claim !== null)
    const cells = record.cells[cell satisfies LaunchField]
    const column = figures.find((f) => isOfColumn(f.claim!.id)) ?? (/^0+(?:\.0+)?(?!\d)/.test(cells?.text ?? '') ? NONE : undefined)
    const told = figures.filter((f) => !isOfColumn(f.claim!.id) && !isRecalled(whole, main, f.claim!.span))
    if (!cells || !column || told.length === 0 || told.some((f) => agree(f, column))) return []
    const words = told.map((f) => whole.article.text.slice(...f.span))
    return [
      {
        check: 'figures-text',
        kind: 'misfit',
        verdict: 'contradicted',
        columns: [cells.column, record.cells.text!.column],
        words: [cells.text, ...new Set(words)],
        inputs: { column: printAmount(column.amount, unit), text: told.map((f) => printAmount(f.amount, unit)).join('; ') },
        reason: `The ${name} is ${printAmount(column.amount, unit)} in its column, ${told.map((f) => printAmount(f.amount, unit)).join(' or ')} in the text.`,
      },
    ]
  })
}

/** Distance, apogee and flight time in their columns against those that the text gives. */
export const figuresText: RowCheck = { name: 'figures-text', run }
