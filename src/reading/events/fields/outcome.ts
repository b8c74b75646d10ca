import { isFlight } from '../../../model/flight.ts'
import type { Chart } from '../../../grammar/chart.ts'
import type { Clause } from '../mentions/clauses.ts'
import type { FieldReader, FieldReading, Frame } from './reading.ts'

const TOLD_BY: ReadonlyMap<string, 'success' | 'failure'> = new Map([
  ...'successful successfully success'.split(' ').map((word) => [word, 'success'] as const),
  ...'unsuccessful unsuccessfully failed fails fail failing failure fizzled exploded explodes blew disintegrated broke crashed'
    .split(' ')
    .map((word) => [word, 'failure'] as const),
])

const FLIGHT =
  /^(?:launch|launches|launching|test|tests|testing|firing|fire|trial|trials|flight|flights|lift-?off|liftoff|attempt|shot|blast|missile|missiles|rocket|rockets|test-fire|test-firing|projectile|satellite|mission)$/
const UNSURE = /^(?:whether|if|how|until|not|n't|never|no|nor|hopes?|hoped|hoping|once|should|would|could|will|can|may|might|fully|more)$/
const COPULA = /^(?:was|is|were|been|be|as|being|proved|deemed|declared|called|considered|judged|of|in|with|to)$/
const OF_ANOTHER =
  /^(?:after|since|following|despite|previous|earlier|past|last|other|before|previously|past|two|three|several|series|string|first|recent)$/
const SENT =
  /^(?:reach|enter|put|place|launch|fly|lift|ignite|separate|hit|achieve|leave|take|orbit|deploy|clear|travel|attain|go|complete)$/
const WHEN = /^(?:shortly|soon|seconds|minutes|moments|immediately|midair|mid-air|midflight|in-flight|after|barely|almost|upon|while|mid)$/

/** "the test had failed", "was successfully test-fired", "blew up seconds after launch": how the article says that it went. */
export const outcome: FieldReader = (frame, chart) => {
  const found: FieldReading[] = []
  for (let i = frame.clause.first; i < frame.clause.end; i++) {
    const value = TOLD_BY.get(chart.tokens[i]!.lower)
    if (value && saysHow(frame, chart, i)) found.push({ field: 'outcome', value, first: i, end: i + 1, rule: 'outcome' })
  }
  return found
}

const saysHow = (frame: Frame, chart: Chart, at: number): boolean => {
  const { clause } = frame
  const word = (k: number): string => (k >= clause.first && k < clause.end ? chart.tokens[k]!.lower : '')
  const { lower } = chart.tokens[at]!
  if (UNSURE.test(word(clause.first)) || /^(?:whether|if)$/.test(clause.opener ?? '')) return false
  for (let k = at - 1; k >= at - 4; k--) if (UNSURE.test(word(k)) && !(word(k) === 'not' && word(k + 1) === 'only')) return false
  switch (lower) {
    case 'successfully':
    case 'unsuccessfully':
      return (
        frame.head !== null && isFlight(frame.head.trigger.type) && frame.head.modality === 'real' && Math.abs(frame.head.token - at) <= 6
      )
    case 'successful':
    case 'unsuccessful':
      return (
        !isOfAnother(clause, chart, at) &&
        (namesFlight(chart, clause, at + 1, at + 5) || (COPULA.test(word(at - 1)) && isOfFlight(frame, chart, at)))
      )
    case 'success':
      return (
        /^(?:a|as|complete|total|full|great|resounding|another|in)$/.test(word(at - 1)) &&
        word(at + 1) !== 'for' &&
        isOfFlight(frame, chart, at)
      )
    case 'failure':
      return (
        word(at + 1) !== 'to' &&
        word(at + 1) !== 'of' &&
        ((/^(?:in|a)$/.test(word(at - 1)) && [2, 3].some((k) => word(at - k).startsWith('end'))) ||
          (COPULA.test(word(at - 2)) && word(at - 1) === 'a' && isOfFlight(frame, chart, at)))
      )
    case 'fizzled':
      return isOfFlight(frame, chart, at)
    case 'failed':
    case 'fails':
    case 'fail':
    case 'failing': {
      if (word(at + 1) === 'to') return SENT.test(word(at + 2)) && isOfFlight(frame, chart, at)
      if (FLIGHT.test(word(at + 1)) || FLIGHT.test(word(at + 2)))
        return /^(?:'s|the|a|its)$/.test(word(at - 1)) && !isOfAnother(clause, chart, at) && frame.head !== null && !frame.head.aside
      return isOfFlight(frame, chart, at)
    }
    default:
      // "exploded seconds after lift-off", "broke up in mid-air"; a warhead explodes on its target.
      return frame.mentions.some((m) => m.token === at && m.trigger.detail) && endsEarly(chart, clause, at)
  }
}

const isOfAnother = (clause: Clause, chart: Chart, at: number): boolean => {
  for (let k = at - 1; k >= Math.max(clause.first - 1, 0, at - 5); k--) if (OF_ANOTHER.test(chart.tokens[k]!.lower)) return true
  return false
}

const namesFlight = (chart: Chart, clause: Clause, from: number, to: number): boolean => {
  for (let k = Math.max(clause.first, from); k < Math.min(clause.end, to); k++) if (FLIGHT.test(chart.tokens[k]!.lower)) return true
  return false
}

/** What stands before is a launch, a rocket or a part of one. */
const isOfFlight = ({ clause, mentions }: Frame, chart: Chart, at: number): boolean =>
  !isOfAnother(clause, chart, at) &&
  (mentions.some((m) => m.token === at && m.trigger.detail) ||
    namesFlight(chart, clause, at - 12, at) ||
    PARTS.test(chart.tokens[at - 1]?.lower ?? ''))

const PARTS = /^(?:stage|engine|booster|motor|it|which|had|have|has)$/

const endsEarly = (chart: Chart, clause: Clause, at: number): boolean => {
  for (let k = at + 1; k < Math.min(clause.end, at + 7); k++) {
    const { lower } = chart.tokens[k]!
    if (WHEN.test(lower) || (lower === 'flight' && chart.tokens[k - 1]!.lower === 'in'))
      return !/^(?:hitting|impact|landing|striking)$/.test(chart.tokens[k + 1]?.lower ?? '')
    if (/^(?:on|onto|into|near|at)$/.test(lower) && !/^(?:launch|take-?off|takeoff|lift-?off|mid)$/.test(chart.tokens[k + 1]?.lower ?? ''))
      return false
  }
  return false
}
