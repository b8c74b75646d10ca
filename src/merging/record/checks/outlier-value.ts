import type { IncidentFinding } from '../../../model/incident.ts'
import { asSaid, said, saidLength, sentenceOf, type Said } from '../../../model/said.ts'
import { amountIn } from '../values/amounts.ts'
import { sayTold } from '../values/value-kinds.ts'
import type { ValueDraft } from '../value-draft.ts'
import { articlesOf, tested, wordsOf, type FieldView, type IncidentCheck, type RelatedValue } from './record-view.ts'

const FIELDS: readonly (readonly [string, string])[] = [
  ['rangeKm', 'distance'],
  ['apogeeKm', 'height'],
  ['flightTimeMin', 'time of flight'],
]
/** Beyond all others by this share: real disputes are rarely as wide, and have another speaker. */
const BEYOND = 0.12
const LEAST_OTHERS = 2
/** Ten times: for another check. */
const A_DIGIT = 7

/** The figure of a value; a bound counts as its figure. */
const figureOf = (value: ValueDraft): number | null => {
  const amount = amountIn(value.told.value)
  return amount?.value ?? amount?.min ?? amount?.max ?? null
}

/** A figure that one article alone puts into the mouth of a speaker who says another one everywhere else, outside of all the others. */
export const outlierValue: IncidentCheck = {
  name: 'outlier-value',
  run: ({ fields }) => FIELDS.flatMap(([field, what]) => check(fields.get(field), field, what)),
}

const check = (view: FieldView | undefined, field: string, what: string): IncidentFinding[] => {
  const suspects = (view?.values ?? []).filter(
    (v) => v.relation === 'contradiction' && articlesOf(v.value).size === 1 && !v.value.told.weak,
  )
  return suspects.flatMap((suspect) => finding(suspect, view!, field, what) ?? [])
}

const finding = ({ value }: RelatedValue, { values }: FieldView, field: string, what: string): IncidentFinding | null => {
  const figure = figureOf(value)
  const [article] = articlesOf(value)
  const held = values.filter((v) => v.value !== value && v.relation !== 'rejected' && comparable(v.value, value))
  const others = held.map((v) => ({
    value: v.value,
    figure: figureOf(v.value),
    claims: v.value.counted.filter((c) => c.article !== article),
  }))
  const told = others.filter((o) => o.figure !== null && o.claims.length > 0)
  const articles = new Set(told.flatMap((o) => o.claims.filter((c) => !c.copied).map((c) => c.article)))
  if (figure === null || articles.size < LEAST_OTHERS) return null
  const same = told.filter((o) => o.claims.some((c) => value.counted.some((own) => own.origin.id === c.origin.id)))
  const ownVoice = value.counted.every((c) => c.statement.sources.length === 0)
  if (same.length === 0 && !(ownVoice && told.some((o) => o.value.voices.size > 1))) return null
  const [low, high] = [Math.min(...told.map((o) => o.figure!)), Math.max(...told.map((o) => o.figure!))]
  const beyond = figure < low ? (low - figure) / low : figure > high ? (figure - high) / high : 0
  if (beyond <= BEYOND || Math.max(figure / low, high / figure) >= A_DIGIT) return null
  const say = ({ told: own }: ValueDraft): Said => sayTold(field, own)
  const figureSaid = (n: number): Said => (field === 'flightTimeMin' ? asSaid(String(n)) : saidLength(String(n), n))
  const between = said`between ${figureSaid(low)} and ${figureSaid(high)}`
  const speaker = value.counted[0]!.origin.name
  const elsewhere = same[0]?.value ?? null
  const words = [...value.counted, ...told.flatMap((o) => o.claims)].map(wordsOf)
  return {
    check: 'outlier-value',
    verdict: same.length > 0 ? 'contradicted' : 'implausible',
    ...tested(words),
    inputs: { field, value: figure, othersFrom: low, othersTo: high, articles: articles.size },
    margin: { percent: Math.round(beyond * 100) },
    ...sentenceOf(
      elsewhere
        ? said`This article alone gives ${say(value)} as the ${what} by ${speaker}, who gives ${say(elsewhere)} elsewhere; all others lie ${between}.`
        : said`This article alone gives ${say(value)} as the ${what}; all others lie ${between}.`,
    ),
  }
}

const comparable = (a: ValueDraft, b: ValueDraft): boolean => a.told.item === b.told.item || a.told.item === null || b.told.item === null
