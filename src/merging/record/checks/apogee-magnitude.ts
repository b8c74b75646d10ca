import type { IncidentFinding } from '../../../model/incident.ts'
import { said, sentenceOf } from '../../../model/said.ts'
import { sayTold } from '../values/value-kinds.ts'
import { amountIn } from '../values/amounts.ts'
import { articlesOf, tested, wordsOf, type IncidentCheck, type RelatedValue } from './record-view.ts'

/** Nobody measures a height seven times wrong: a digit, a unit or a decimal point is. */
const A_DIGIT = 7
/** A missile that flies 200 km and more does not stay under 10 km all the way, save a cruise missile. */
const LOWEST_KM = 10
const SHORTEST_KM = 200

/** A height that is about ten times the height others tell, or a tenth of it. */
export const apogeeMagnitude: IncidentCheck = {
  name: 'apogee-magnitude',
  run: ({ fields }) => {
    const told = (fields.get('apogeeKm')?.values ?? []).filter((v) => v.value.counted.length > 0 && figure(v) !== null)
    const distance = Math.max(0, ...(fields.get('rangeKm')?.values ?? []).map((v) => figure(v) ?? 0))
    const pairs = told.flatMap((a) => told.filter((b) => figure(a)! >= A_DIGIT * figure(b)! && apart(a, b)).map((b) => [a, b] as const))
    const [pair] = pairs
    return pair ? [finding(pair[0], pair[1], distance)] : []
  },
}

const figure = ({ value }: RelatedValue): number | null => {
  const amount = amountIn(value.told.value)
  return amount?.value ?? amount?.min ?? null
}

/** Of different articles, and not of two of several. */
const apart = (a: RelatedValue, b: RelatedValue): boolean =>
  [...articlesOf(a.value)].some((article) => [...articlesOf(b.value)].some((other) => other !== article)) &&
  (a.value.told.item === b.value.told.item || a.value.told.item === null || b.value.told.item === null)

const finding = (high: RelatedValue, low: RelatedValue, distanceKm: number): IncidentFinding => {
  const [up, down] = [articlesOf(high.value).size, articlesOf(low.value).size]
  const tooLow = figure(low)! < LOWEST_KM && distanceKm >= SHORTEST_KM
  const [wrong, right] = tooLow || down < up ? [low, high] : [high, low]
  const times = Math.round(figure(high)! / figure(low)!)
  const say = ({ value }: RelatedValue) => sayTold('apogeeKm', value.told)
  return {
    check: 'apogee-magnitude',
    verdict: 'contradicted',
    ...tested([...wrong.value.counted, ...right.value.counted].map(wordsOf)),
    inputs: { highKm: figure(high), lowKm: figure(low), undecided: up === down && !tooLow },
    margin: { times },
    ...sentenceOf(
      said`A height of ${say(wrong)} stands beside ${say(right)} in other reports, ${times} times as much or as little: a digit or a unit is wrong.`,
    ),
  }
}
