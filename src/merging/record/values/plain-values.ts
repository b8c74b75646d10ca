import { sayValue } from '../../../wording/say-value.ts'
import { agreement, contradiction, type ValueKind } from './likeness.ts'

/** Values that are equal or not: outcomes, platforms, paths. */
export const plainValues = (field: string): ValueKind => ({
  key: ({ value }) => JSON.stringify(value),
  say: ({ value }) => sayValue(field, value),
  compare: (a, b) =>
    JSON.stringify(a.value) === JSON.stringify(b.value)
      ? agreement('the same')
      : contradiction(`${sayValue(field, a.value)} and ${sayValue(field, b.value)}`),
})
