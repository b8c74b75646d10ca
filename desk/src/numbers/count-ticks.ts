const MOST = 6

/** Marks of an axis that counts: whole numbers from 0, no more than seven, the last not below `most`. */
export const countTicks = (most: number): number[] => {
  let step = 1
  for (let power = 1; most / step > MOST; power *= 10)
    step = [1, 2, 5].map((n) => n * power).find((one) => most / one <= MOST) ?? 10 * power
  return Array.from({ length: Math.max(1, Math.ceil(most / step)) + 1 }, (_, i) => i * step)
}
