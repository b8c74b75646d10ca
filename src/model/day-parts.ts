/** Parts of the day as texts name them, and the minutes from midnight, on the clocks of the place, that they can mean. */
export type DayPart = 'early' | 'predawn' | 'dawn' | 'morning' | 'noon' | 'afternoon' | 'evening' | 'late' | 'night' | 'midnight'

/** First and last minute; "night" is that before the day or that after it. */
export const DAY_PART_MINUTES: Readonly<Record<DayPart, readonly (readonly [number, number])[]>> = {
  early: [[0, 600]],
  predawn: [[0, 390]],
  dawn: [[180, 480]],
  morning: [[60, 720]],
  noon: [[660, 810]],
  afternoon: [[720, 1140]],
  evening: [[960, 1439]],
  late: [[1080, 1439]],
  night: [
    [1050, 1439],
    [0, 390],
  ],
  midnight: [
    [0, 60],
    [1380, 1439],
  ],
}

/**
 * Whether two stretches of a day that are no clocks are of different parts of it, though they may touch: their middles lie
 * more than some minutes apart.
 */
export const partsDiffer = (
  a: readonly (readonly [number, number])[],
  b: readonly (readonly [number, number])[],
  apartMinutes: number,
): boolean => {
  const middle = ([from, to]: readonly [number, number]): number => (from + to) / 2
  return a.every((x) => b.every((y) => Math.abs(middle(x) - middle(y)) > apartMinutes))
}
