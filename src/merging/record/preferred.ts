import type { Compare, Superseded } from './corrections.ts'
import type { ValueDraft } from './value-draft.ts'
import { kindOf } from './values/value-kinds.ts'

/** What a voice counts: those who watched it, those who only write of it; times the grade a person gave. */
const OFFICIAL = 1
const OTHER = 0.6
const GRADES: Readonly<Record<string, number>> = { A: 1.5, B: 1.25, C: 1, D: 0.6, E: 0.25, F: 1 }

export interface Preference {
  readonly value: ValueDraft
  readonly reason: string
}

interface Rated {
  readonly value: ValueDraft
  readonly given: boolean
  readonly support: number
  readonly voices: number
  readonly own: number
  readonly exactness: number
  readonly graded: boolean
  readonly last: number
}

/** The value that stands first, with why; null where none has a claim that counts. */
export const preferredValue = (
  values: readonly ValueDraft[],
  compare: Compare,
  superseded: ReadonlyMap<ValueDraft, Superseded>,
  grades: ReadonlyMap<string, string>,
): Preference | null => {
  const rated = values.filter((v) => v.counted.length > 0).map((value) => rate(value, values, compare, superseded, grades))
  const [best, second] = rated.sort(better)
  if (!best) return null
  const corrected = [...superseded].find(([, s]) => s.by === best.value)
  return { value: best.value, reason: reasonOf(best, second, rated.length, corrected !== undefined) }
}

const rate = (
  value: ValueDraft,
  values: readonly ValueDraft[],
  compare: Compare,
  superseded: ReadonlyMap<ValueDraft, Superseded>,
  grades: ReadonlyMap<string, string>,
): Rated => {
  const cluster = values.filter((v) => v === value || (!superseded.has(v) && compare(v, value).kind === 'agreement'))
  const weights = new Map<string, number>()
  let graded = false
  for (const claim of cluster.flatMap((v) => v.counted)) {
    const grade = grades.get(claim.origin.id)
    graded ||= grade !== undefined
    const weight = (claim.origin.official ? OFFICIAL : OTHER) * (grade ? GRADES[grade]! : 1)
    weights.set(claim.origin.voice, Math.max(weights.get(claim.origin.voice) ?? 0, weight))
  }
  return {
    value,
    given: !superseded.has(value) && !value.told.weak,
    support: [...weights.values()].reduce((a, b) => a + b, 0),
    voices: weights.size,
    own: value.voices.size,
    exactness: kindOf(value.field).exactness?.(value.told) ?? 0,
    graded,
    last: value.counted.at(-1)!.at,
  }
}

const better = (a: Rated, b: Rated): number =>
  Number(b.given) - Number(a.given) ||
  b.support - a.support ||
  Number(a.value.told.item !== null) - Number(b.value.told.item !== null) ||
  Number(a.value.told.zone !== undefined) - Number(b.value.told.zone !== undefined) ||
  b.exactness - a.exactness ||
  b.own - a.own ||
  b.value.counted.length - a.value.counted.length ||
  itemRank(a) - itemRank(b) ||
  b.last - a.last ||
  (a.value.told.words < b.value.told.words ? -1 : 1)

const ITEMS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth']
const itemRank = ({ value }: Rated): number => ITEMS.indexOf(value.told.item?.split(' and ')[0] ?? 'first')

const reasonOf = (best: Rated, second: Rated | undefined, values: number, corrected: boolean): string => {
  const origins = `${best.voices} independent ${best.voices === 1 ? 'origin' : 'origins'}`
  if (!second || values === 1) return best.voices > 1 ? `the only value; ${origins}` : 'the only value'
  if (corrected) return 'the later words of the same origin'
  if (best.given !== second.given) return best.value.told.weak === second.value.told.weak ? 'the other was given up' : 'stated as a number'
  if (best.support > second.support)
    return best.graded ? `better graded origins (${origins})` : `most independent origins (${best.voices} against ${second.voices})`
  if (best.exactness > second.exactness) return `the more exact of values that agree; ${origins}`
  if (best.own > second.own || best.value.counted.length > second.value.counted.length) return 'told by more'
  return best.last > second.last ? 'the latest' : 'told first'
}
