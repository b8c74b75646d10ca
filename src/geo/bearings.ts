/** Degrees clockwise from north. */
const WINDS: ReadonlyMap<string, number> = new Map([
  ['north', 0],
  ['northeast', 45],
  ['east', 90],
  ['southeast', 135],
  ['south', 180],
  ['southwest', 225],
  ['west', 270],
  ['northwest', 315],
])

const NAMES = [...WINDS.keys()]

/** "northwest", "north-western", "westward" as degrees clockwise from north; null for any other word. */
export const degreesOfCompass = (word: string): number | null =>
  WINDS.get(
    word
      .toLowerCase()
      .replaceAll('-', '')
      .replace(/(?:ern|wards?|erly)$/, ''),
  ) ?? null

/** The nearest of the eight winds: 300 is "northwest". */
export const compassOfDegrees = (degrees: number): string => NAMES[Math.round((((degrees % 360) + 360) % 360) / 45) % 8]!

/** The angle between two bearings, 0 to 180 degrees. */
export const bearingGap = (a: number, b: number): number => {
  const gap = (((a - b) % 360) + 360) % 360
  return Math.min(gap, 360 - gap)
}

/** From one bearing clockwise to another, degrees; `from` is greater than `to` where the sector holds north. */
export interface Sector {
  readonly from: number
  readonly to: number
}

/** Bearings joined into sectors: those at most `gap` degrees apart are of one. The whole circle is one sector from 0 to 360. */
export const sectorsOf = (bearings: readonly number[], gap: number): Sector[] => {
  if (bearings.length === 0) return []
  const sorted = bearings.map((b) => ((b % 360) + 360) % 360).sort((a, b) => a - b)
  const starts: number[] = []
  sorted.forEach((b, i) => {
    const before = i === 0 ? sorted.at(-1)! - 360 : sorted[i - 1]!
    if (b - before > gap) starts.push(i)
  })
  if (starts.length === 0) return sorted.length === 1 ? [{ from: sorted[0]!, to: sorted[0]! }] : [{ from: 0, to: 360 }]
  return starts.map((start, n) => {
    const next = starts[(n + 1) % starts.length]!
    return { from: sorted[start]!, to: sorted[(next - 1 + sorted.length) % sorted.length]! }
  })
}
