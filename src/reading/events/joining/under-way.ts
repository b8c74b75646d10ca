import type { Chart } from '../../../grammar/chart.ts'
import type { Mention } from '../mentions/mentions.ts'

const GOES_ON = /^(?:opened|opens|began|begins|started|starts|continues|continued|runs|ran|entered|enters|kicked|resumed)$/

/**
 * An exercise told by the way as going on: "the war game, which began at sunrise", "the drill that opened in the strait",
 * "during an exercise in the gulf"; not "accused it of drills", "said exercises are defensive"; what
 * "ended" or "was held" may be of any other day.
 */
export const isUnderWay = (chart: Chart, { token }: Mention): boolean => {
  const end = chart.sentenceEnd(token)
  for (let i = token + 1; i < Math.min(end, token + 6); i++) if (GOES_ON.test(chart.tokens[i]!.lower)) return true
  const behind = chart.longestAt('place-phrase', token + 1)
  if (!behind?.data.head || !/^(?:in|off|near|at|across|around)$/.test(behind.data.relation ?? '')) return false
  for (let i = token - 1; i >= Math.max(0, token - 7); i--) {
    const { lower, pos } = chart.tokens[i]!
    if (/^(?:during|amid)$/.test(lower)) return true
    if (pos === 'VERB' || /^[.,;:]$/.test(lower)) return false
  }
  return false
}
