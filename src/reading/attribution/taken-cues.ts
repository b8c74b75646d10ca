import type { Chart } from '../../grammar/chart.ts'

/** A verb that another rule has given a speaker already. */
export const isTaken = (chart: Chart, cue: number): boolean => {
  const all = chart.all('attribution')
  const known = chart.once(isTaken, () => ({ size: 0, cues: new Set<number>() }))
  for (; known.size < all.length; known.size++) {
    const { data } = all[known.size]!
    for (let i = data.cue.first; i < data.cue.end; i++) known.cues.add(i)
  }
  return known.cues.has(cue)
}
