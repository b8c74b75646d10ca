/** Edges of the bars, hours: each some 1.4 times the one before, so that minutes and days have room on one axis. */
const EDGES = [0.1, 0.15, 0.25, 0.35, 0.5, 0.7, 1, 1.4, 2, 2.8, 4, 5.6, 8, 11, 16, 24, 36, 72, 144, 288, 720]
const MARKS = [0.1, 0.25, 0.5, 1, 2, 4, 8, 24, 72, 240]

/** Launches with a lag from one edge up to, not with, the next. */
export interface LagBin {
  readonly from: number
  readonly to: number
  readonly count: number
}

/** Bars of lags in minutes, without empty ones at both ends; what is shorter or longer than all edges counts in the outermost. */
export const lagBins = (minutes: readonly number[]): LagBin[] => {
  const last = EDGES.length - 2
  const counts = Array.from({ length: last + 1 }, () => 0)
  for (const one of minutes) {
    const at = EDGES.findIndex((edge) => one / 60 < edge)
    counts[at < 0 ? last : Math.max(0, at - 1)]!++
  }
  const first = counts.findIndex((count) => count > 0)
  const end = counts.findLastIndex((count) => count > 0)
  return counts.slice(Math.max(0, first), end + 1).map((count, i) => ({ from: EDGES[first + i]!, to: EDGES[first + i + 1]!, count }))
}

/** Marks of the axis under the bars, hours. */
export const lagMarks = (bins: readonly LagBin[]): number[] =>
  MARKS.filter((mark) => bins.length > 0 && mark >= bins[0]!.from && mark <= bins.at(-1)!.to)

/** "15 min", "2 h", "3 days". */
export const sayHours = (hours: number): string => {
  if (hours < 1) return `${Math.round(hours * 60)} min`
  const [n, unit] = hours < 24 ? [hours, 'h'] : [hours / 24, hours < 25 ? 'day' : 'days']
  return `${Number(n.toFixed(1))} ${unit}`
}
