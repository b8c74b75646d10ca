import { amountIn, amounts } from './amounts.ts'
import { agreement, differentScope, type ValueKind } from './likeness.ts'

/** Two reckonings of one thing, by share. */
const RECKONED = 0.12
const figures = amounts('km', RECKONED)

/**
 * What a weapon could reach: the range that its type is credited with, and what one flight shows when it is reckoned for another
 * path or load, are different questions. Figures that differ are never told against each other.
 */
export const capabilities: ValueKind = {
  ...figures,
  compare: (a, b, world) => {
    const [x, y] = [amountIn(a.value), amountIn(b.value)]
    const isRange = x?.value === undefined && y?.value === undefined && typeof x?.max === 'number' && typeof y?.max === 'number'
    if (isRange && (x.min !== y.min || x.max !== y.max)) return differentScope('two reckonings of what it could reach')
    const likeness = figures.compare(a, b, world)
    return likeness.kind === 'contradiction' ? differentScope('ranges of other types, loads or paths') : agreement(likeness.because)
  },
}
