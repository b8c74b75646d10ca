import type { WeaponData } from '../../../model/values.ts'
import type { FieldReader, FieldReading } from './reading.ts'

const NEGATED = new Set(['not', 'rather', 'than', 'whether', 'whatever', 'no', 'neither', 'nor', 'instead'])
// The article of "a missile" counts one only where the launching verb takes it as object or subject.
const VAGUE_SINGULAR = new Set(['a', 'an', 'one', 'another'])

/** Class, name and number of what was launched. */
export const weapons: FieldReader = (frame, chart) =>
  chart.within('weapon', frame.clause).flatMap((weapon) => {
    const { data } = weapon
    const at = { first: weapon.first, end: weapon.end, rule: weapon.rule }
    const denied = [1, 2, 3, 4].some((k) => weapon.first - k >= frame.clause.first && NEGATED.has(chart.tokens[weapon.first - k]!.lower)) || /^(whether|consistent)$/.test(chart.tokens[frame.clause.first]!.lower)
    const out: FieldReading[] = []
    if (data.class && !denied) out.push({ field: 'weaponClass', value: data.class, ...at })
    if (data.name && !denied) out.push({ field: 'weaponName', value: data.name, ...at })
    const count = countOf(data, chart.tokens[weapon.first]!.lower)
    if (count && !denied) out.push({ field: 'count', value: count.amount, ...at, weight: count.weight })
    return out
  })

const countOf = (data: WeaponData, first: string): { amount: NonNullable<WeaponData['count']>; weight: number } | null => {
  if (data.count) return { amount: data.count, weight: data.definite ? 0 : 1 }
  if (VAGUE_SINGULAR.has(first)) return { amount: { value: 1 }, weight: 0 }
  return null
}
