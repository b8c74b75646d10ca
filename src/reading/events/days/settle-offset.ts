import { addUnits, approximate } from '../../../model/edtf.ts'
import type { DatedTime } from './dates.ts'

export interface SettledOffset {
  readonly edtf: string | null
  /** Day of X. */
  readonly clauseDate: string | null
  /** What the words were counted from: X, or back from what stands before them, whose day is known better. */
  readonly from: 'clause' | 'matrix'
}

/** Settles "N days after X": by the day of the matrix event, or of X, whichever is stated. */
export const settleOffset = (
  time: DatedTime,
  matrix: { edtf: string; stated: boolean } | null,
  clauseDate: string | null,
): SettledOffset => {
  const { amount, unit, direction } = time.value.data.offset!
  // "less than a month after" counts for one month, "days after" for nothing.
  const count = amount.value ?? amount.max ?? amount.min ?? null
  const approx = time.approx || amount.approx === true
  const shift = (from: string, sign: 1 | -1): string | null => {
    const moved = count === null ? null : addUnits(from, sign * (direction === 'after' ? 1 : -1) * count, unit)
    return moved !== null && approx ? approximate(moved) : moved
  }
  const from = 'clause'
  if (clauseDate && matrix && !matrix.stated) return { edtf: shift(clauseDate, 1), clauseDate, from }
  const daysExact = !approx && unit === 'day' && amount.value !== undefined
  // "hours after X", "weeks after X" without a number: the day of what was then, where that is told.
  if (matrix && clauseDate) return { edtf: daysExact ? shift(clauseDate, 1) : matrix.edtf, clauseDate, from }
  if (matrix?.stated) return { edtf: matrix.edtf, clauseDate: shift(matrix.edtf, -1), from }
  if (!matrix) return { edtf: clauseDate ? shift(clauseDate, 1) : null, clauseDate, from }
  const computed = shift(matrix.edtf, -1)
  return { edtf: computed, clauseDate: computed, from: 'matrix' }
}
