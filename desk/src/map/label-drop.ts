/** A label that begins beside its point. */
export interface PointLabel {
  readonly x: number
  readonly y: number
  readonly text: string
}

const LINE_PX = 13
const LETTER_PX = 7

/** How far each label moves up or down so that it does not lie on an earlier one whose point is almost the same, pixels. */
export const labelDrop = (labels: readonly PointLabel[]): number[] => {
  const drops: number[] = []
  const meets = (a: PointLabel, b: PointLabel): boolean => a.x < b.x + b.text.length * LETTER_PX && b.x < a.x + a.text.length * LETTER_PX
  for (const [i, label] of labels.entries()) {
    const before = labels.slice(0, i).flatMap((other, j) => (other.text && label.text && meets(label, other) ? [other.y + drops[j]!] : []))
    const free = (drop: number): boolean => before.every((y) => Math.abs(y - label.y - drop) >= LINE_PX)
    drops.push([0, LINE_PX, -LINE_PX, 2 * LINE_PX, -2 * LINE_PX].find(free) ?? 0)
  }
  return drops
}
