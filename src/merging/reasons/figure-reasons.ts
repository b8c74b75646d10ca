import type { Amount } from '../../model/report.ts'
import type { EventSketch } from '../event-sketch.ts'
import type { Reason } from './reason.ts'

/** What counts, distances and heights say. An early figure may be far off, so a difference weighs little. */
export const figureReasons = (a: EventSketch, b: EventSketch): Reason[] => [
  ...compare(a.count, b.count, 0, 'count', 'missiles'),
  ...compare(a.rangeKm, b.rangeKm, 0.06, 'distance', 'km flown'),
  ...compare(a.apogeeKm, b.apogeeKm, 0.1, 'height', 'km high'),
]

const bounds = (amount: Amount): { min: number; max: number } => ({
  min: amount.min ?? amount.value ?? 0,
  max: amount.max ?? (amount.min !== undefined && amount.value === undefined ? Infinity : (amount.value ?? Infinity)),
})

const compare = (a: Amount | null, b: Amount | null, tolerance: number, name: string, unit: string): Reason[] => {
  if (!a || !b) return []
  const [x, y] = [bounds(a), bounds(b)]
  const gap = Math.max(0, x.min - y.max, y.min - x.max)
  const size = Math.max(1, Math.min(x.max, y.max, Math.max(x.min, y.min)))
  const told = (amount: Amount): string => `${amount.value ?? `at least ${amount.min}`}`
  if (gap <= tolerance * size) return [{ name: `same ${name}`, amount: 1, words: `${told(a)} ${unit}` }]
  return [{ name: `other ${name}`, amount: Math.min(1, gap / size), words: `${told(a)} against ${told(b)} ${unit}` }]
}
