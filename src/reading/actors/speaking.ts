import type { Chart } from '../../grammar/chart.ts'
import type { TokenRange } from '../../grammar/token.ts'

const SAYING = new Set(
  (
    'said says say saying told tells added adds reported reports report reporting confirmed confirms confirm announced announces claimed claims stated states estimated estimates assessed assesses ' +
    'noted notes warned warns denied denies described describes called calls explained explains acknowledged acknowledges insisted argued believes believe reckons reckon expressed judged put gave crowed bragged boasted ' +
    'declared detected tracked condemned quoted quoting citing cited released disputed revealed disclosed indicated suggested asked urged vowed pledged accused dismissed rejected'
  ).split(' '),
)
const BETWEEN = new Set(
  'has have had is was also later earlier first then still now itself himself herself themselves on in friday monday tuesday wednesday thursday saturday sunday ,'.split(
    ' ',
  ),
)
const BEFORE = new Set([
  'said',
  'says',
  'told',
  'added',
  'by',
  'citing',
  'quoting',
  'cited',
  'quoted',
  'to',
  'from',
  'reported',
  'reports',
  'tells',
  'announced',
  'claimed',
  'stated',
])

/** Words around a speaker show that it says something: "<speaker> said", "according to <speaker>". */
export const speaks = (chart: Chart, { first, end }: TokenRange): boolean => {
  const { tokens } = chart
  for (let i = end; i < end + 4 && i < tokens.length; i++) {
    const { lower } = tokens[i]!
    if (SAYING.has(lower)) return true
    if (!BETWEEN.has(lower)) break
  }
  const before = tokens[first - 1]
  if (!before || before.sentence !== tokens[first]!.sentence) return false
  // "is being analysed by both militaries": they are at work, and have said nothing.
  if (before.lower === 'by' && [2, 3, 4].some((k) => tokens[first - 1 - k]?.lower === 'being')) return false
  return BEFORE.has(before.lower) && (before.lower !== 'to' || tokens[first - 2]?.lower === 'according')
}
