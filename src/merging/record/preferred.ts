import type { Compare, Superseded } from './corrections.ts'
import type { ValueDraft } from './value-draft.ts'
import { kindOf } from './values/value-kinds.ts'
import { sayCheck } from '../../wording/say-check.ts'

/** What a voice counts: those who watched it, those who only write of it; times the grade a person gave. */
const OFFICIAL = 1
const OTHER = 0.6
const GRADES: Readonly<Record<string, number>> = { A: 1.5, B: 1.25, C: 1, D: 0.6, E: 0.25, F: 1 }
const ITEMS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth']

export interface Preference {
  readonly value: ValueDraft
  readonly reason: string
  /** All values that somebody holds, the best first. */
  readonly ranking: readonly ValueDraft[]
}

interface Rated {
  readonly value: ValueDraft
  readonly standing: boolean
  /** Sum over the independent voices behind it and behind values that agree. */
  readonly support: number
  readonly voices: number
  readonly reports: number
  /** Speakers between the one who knows and us, at least. */
  readonly steps: number
  readonly exactness: number
  readonly graded: boolean
  readonly last: number
  readonly agreeing: ReadonlySet<ValueDraft>
}

/** The value that stands first, with why; null where none has a claim that counts. */
export const preferredValue = (
  values: readonly ValueDraft[],
  compare: Compare,
  superseded: ReadonlyMap<ValueDraft, Superseded>,
  grades: ReadonlyMap<string, string>,
): Preference | null => {
  const held = values.filter((v) => v.counted.length > 0)
  const rated = held.map((value) => rate(value, held, compare, superseded, grades)).sort(better)
  const [best] = rated
  if (!best) return null
  const inCluster = rated.filter(
    (r) => r === best || (r.standing === best.standing && best.agreeing.has(r.value) && sameScope(r.value, best.value)),
  )
  const chosen = inCluster.reduce((a, b) => (b.exactness > a.exactness ? b : a))
  const rival = rated.find((r) => !inCluster.includes(r)) ?? null
  const corrected = [...superseded.values()].some((s) => s.by !== null && inCluster.some((r) => r.value === s.by))
  return {
    value: chosen.value,
    reason: reasonOf(chosen, best, rival, inCluster.length, corrected),
    ranking: [chosen.value, ...rated.map((r) => r.value).filter((v) => v !== chosen.value)],
  }
}

const sameScope = (a: ValueDraft, b: ValueDraft): boolean => a.told.item === b.told.item && a.told.zone === b.told.zone

const rate = (
  value: ValueDraft,
  values: readonly ValueDraft[],
  compare: Compare,
  superseded: ReadonlyMap<ValueDraft, Superseded>,
  grades: ReadonlyMap<string, string>,
): Rated => {
  const agreeing = new Set(values.filter((v) => v === value || (!superseded.has(v) && compare(v, value).kind === 'agreement')))
  const claims = [...agreeing].flatMap((v) => v.counted)
  const weights = new Map<string, number>()
  let graded = false
  for (const { origin } of claims) {
    const grade = grades.get(origin.id)
    graded ||= grade !== undefined
    const weight = (origin.official ? OFFICIAL : OTHER) * (grade ? GRADES[grade]! : 1)
    weights.set(origin.voice, Math.max(weights.get(origin.voice) ?? 0, weight))
  }
  return {
    value,
    standing: !superseded.has(value) && !value.told.weak && !value.fails,
    support: [...weights.values()].reduce((a, b) => a + b, 0),
    voices: weights.size,
    reports: new Set(claims.filter((c) => !c.copied).map((c) => c.article)).size,
    steps: Math.min(...value.counted.map((c) => c.statement.sources.length || 2)),
    exactness: kindOf(value.field).exactness?.(value.told) ?? 0,
    graded,
    last: value.counted.at(-1)!.at,
    agreeing,
  }
}

const better = (a: Rated, b: Rated): number =>
  Number(b.standing) - Number(a.standing) ||
  Number(a.value.told.zone !== undefined) - Number(b.value.told.zone !== undefined) ||
  b.support - a.support ||
  Number(a.value.told.item !== null) - Number(b.value.told.item !== null) ||
  itemRank(a) - itemRank(b) ||
  b.reports - a.reports ||
  a.steps - b.steps ||
  b.value.counted.length - a.value.counted.length ||
  a.last - b.last ||
  (a.value.key < b.value.key ? -1 : 1)

const itemRank = ({ value }: Rated): number => ITEMS.indexOf(value.told.item?.split(' and ')[0] ?? 'first')

const reasonOf = (chosen: Rated, best: Rated, rival: Rated | null, agreeing: number, corrected: boolean): string => {
  const origins = `${best.voices} independent ${best.voices === 1 ? 'origin' : 'origins'}`
  const exact = chosen !== best ? '; the most exact of the values that agree' : ''
  if (!rival)
    return (agreeing === 1 ? (best.voices > 1 ? `the only value, ${origins}` : 'the only value') : `all agree, ${origins}`) + exact
  if (corrected) return `the later words of the same origin${exact}`
  if (best.standing !== rival.standing) return whyNot(rival) + exact
  if (best.support > rival.support)
    return `${best.graded || rival.graded ? 'better graded' : 'most independent'} origins: ${best.voices} against ${rival.voices}${exact}`
  if (!sameScope(best.value, rival.value)) return `told of the whole, or of the first${exact}`
  if (best.reports > rival.reports)
    return `as many origins on both sides; told by more articles (${best.reports} against ${rival.reports})${exact}`
  if (best.steps < rival.steps) return `as many origins on both sides; the nearer source${exact}`
  return `as many origins on both sides; told first${exact}`
}

const whyNot = ({ value }: Rated): string =>
  value.fails
    ? `the other does not pass the check “${sayCheck(value.fails)}”`
    : value.told.weak
      ? 'stated as a number'
      : 'the other was given up'
