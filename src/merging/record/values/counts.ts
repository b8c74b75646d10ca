import { agreement, contradiction, differentScope, type ValueKind } from './likeness.ts'
import { amountIn, amounts } from './amounts.ts'

const numbers = amounts('')

/** How many: "a missile" beside "three missiles" tells of one of them, a few lies below several. */
export const counts: ValueKind = {
  ...numbers,
  key: (told) => `${numbers.key(told)}${told.weak ? '|weak' : ''}`,
  compare: (a, b, world) => {
    const [x, y] = [amountIn(a.value), amountIn(b.value)]
    if (x?.value === undefined || y?.value === undefined) {
      const least = x?.value === undefined ? x?.min : y?.min
      const exact = x?.value ?? y?.value
      // "Several" is two or more, whatever number stands for it; more than a handful is told as such.
      if (least !== undefined && exact !== undefined && exact >= 2 && least <= 3) return agreement('a number and "several"')
      return numbers.compare(a, b, world)
    }
    if (x.value === y.value) return agreement('the same number')
    if (a.weak !== b.weak) return differentScope('a single one is spoken of beside the number of all')
    if (x.approx || y.approx) return numbers.compare(a, b, world)
    return contradiction(`${x.value} and ${y.value}`)
  },
}
