/** Where something was aimed, told from where it came from: targets, ships at sea, bases fired at. */
import type { Chart } from '../../../grammar/chart.ts'
import type { Value } from '../../../grammar/value.ts'
import { namesVessel, VESSELS } from './place-value.ts'
import { governor, type Frame } from './reading.ts'

const AIMS = new Set(['target', 'targets', 'positions', 'position', 'militants', 'posts', 'strongholds', 'point', 'impact', 'splashdown'])

// "militants in Yemen fired" are who fires, not what is hit.
export const atTarget = (chart: Chart, { first, data }: Value<'place-phrase'>, frame: Frame): boolean =>
  data.target === true ||
  (AIMS.has(chart.tokens[first - 1]?.lower ?? '') &&
    !(chart.tokens[first - 1]!.lower === 'militants' && frame.head !== null && frame.head.token > first))

export const isAimedAt = (frame: Frame, chart: Chart, { first }: Value<'place-phrase'>): boolean =>
  !TRIED.test(governor(frame, first)?.trigger.lemma ?? '') &&
  (chart
    .within('weapon', { first: frame.clause.first, end: first })
    .some(
      (w) =>
        first - w.end <= 10 &&
        /^(at|against|on|targeting|toward|towards)$/.test(chart.tokens[w.end]?.lower ?? '') &&
        w.end < first &&
        !chart.longestAt('time', w.end),
    ) ||
    firedAt(frame, chart, first))

// "test-fired a rocket launcher at Kaechon": there.
const TRIED = /^(?:re-?)?(?:test|flight-test|try)/

/** "had been fired at storage tanks in the port city". */
const firedAt = (frame: Frame, chart: Chart, first: number): boolean => {
  const mention = governor(frame, first)
  if (!mention || mention.trigger.noun || mention.token > first || first - mention.token > 10) return false
  const { lower } = chart.tokens[mention.token + 1]!
  return /^(?:at|against|towards?)$/.test(lower) && mention.token + 1 < first && !chart.longestAt('time', mention.token + 1)
}

const AT_THEM = /^(?:at|against|on|toward|towards|near|targeting|target|targeted|attacked|attacking|attack)$/

/** "missiles at commercial ships in the Red Sea", "drones at a tanker in the gulf": fired at what sails there. */
export const isAtShips = ({ first, data }: Value<'place-phrase'>, frame: Frame, chart: Chart): boolean => {
  const [vessel] = data.text.toLowerCase().split(/ (?:near|in|off|at) /)
  if (data.relation === 'at' && vessel !== data.text.toLowerCase() && namesVessel(vessel!)) return true
  let seen = false
  for (let i = first - 1; i >= Math.max(frame.clause.first, first - 7); i--) {
    const { lower, pos } = chart.tokens[i]!
    if (seen && AT_THEM.test(lower)) return chart.tokens[i - 1]?.lower !== 'to'
    if (VESSELS.test(lower)) seen = true
    else if (pos === 'VERB' || (pos === 'ADP' && !seen && i < first - 1)) return false
  }
  return false
}
