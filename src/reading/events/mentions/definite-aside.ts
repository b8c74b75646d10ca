import type { Chart } from '../../../grammar/chart.ts'
import type { Mention } from './mentions.ts'

const GOES_ON = /^(?:of|by|from|on|in|at)$/
const OVER_IT = /^(?:over|for|about|after|following)$/

/** "because of the test-firing", "over the launch": names in passing what was told before, with no place or doer of its own. */
export const isDefiniteAside = ({ token, trigger }: Mention, { tokens }: Chart): boolean => {
  if (!(trigger.noun || tokens[token]!.lower.endsWith('ing')) || GOES_ON.test(tokens[token + 1]?.lower ?? '')) return false
  let at = token - 1
  while (at > 0 && /^(?:-|test|missile|rocket)$/.test(tokens[at]!.lower)) at--
  if (tokens[at]?.lower !== 'the') return false
  const before = tokens[at - 1]?.lower ?? ''
  return OVER_IT.test(before) || (before === 'of' && tokens[at - 2]?.lower === 'because')
}
