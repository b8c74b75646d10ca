import type { Chart } from '../../grammar/chart.ts'

const taken = new WeakMap<Chart, { size: number; cues: Set<number> }>()
/** A verb that another rule has given a speaker already. */
export const isTaken = (chart: Chart, cue: number): boolean => {
  const all = chart.all('attribution')
  const known = taken.get(chart) ?? { size: 0, cues: new Set<number>() }
  for (; known.size < all.length; known.size++) {
    const { data } = all[known.size]!
    for (let i = data.cue.first; i < data.cue.end; i++) known.cues.add(i)
  }
  taken.set(chart, known)
  return known.cues.has(cue)
}
