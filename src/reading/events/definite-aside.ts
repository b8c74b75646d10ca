import type { Chart } from '../../grammar/chart.ts'
import type { Mention } from './mentions.ts'

const OF_IT = /^(?:of|by|from|on|in|at)$/

/** "because of the test-firing", "over the launch": names in passing what was told before, with no place or doer of its own. */
export const isDefiniteAside = ({ token, trigger, aside }: Mention, { tokens }: Chart): boolean => {
  if (!trigger.noun || !aside || OF_IT.test(tokens[token + 1]?.lower ?? '')) return false
  let at = token - 1
  while (at > 0 && /^(?:-|test|missile|rocket)$/.test(tokens[at]!.lower)) at--
  return tokens[at]?.lower === 'the'
}
