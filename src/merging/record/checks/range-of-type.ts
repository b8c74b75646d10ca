import type { IncidentFinding } from '../../../model/incident.ts'
import { said, sentenceOf, type Said } from '../../../model/said.ts'
import type { World } from '../../../world/world.ts'
import { amountIn } from '../values/amounts.ts'
import { sayTold } from '../values/value-kinds.ts'
import type { ValueDraft } from '../value-draft.ts'
import { articlesOf, tested, wordsOf, type FieldView, type IncidentCheck, type RecordView } from './record-view.ts'

/** The same figure, rounding of another outlet reckoned in. */
const SAME = 0.04

/** The range that a type can reach, told as the distance that it flew: one article's distance is the others' range of the type. */
export const rangeOfType: IncidentCheck = {
  name: 'range-of-type',
  run: (view) => {
    const flown = view.fields.get('rangeKm')
    if (!flown) return []
    return flown.values.flatMap(({ value, relation }) =>
      relation === 'correction' || relation === 'rejected' || articlesOf(value).size !== 1 ? [] : (finding(view, flown, value) ?? []),
    )
  },
}

const figureOf = (value: ValueDraft): number | null => {
  const amount = amountIn(value.told.value)
  return amount?.value ?? amount?.max ?? amount?.min ?? null
}

const finding = (view: RecordView, flown: FieldView, value: ValueDraft): IncidentFinding | null => {
  const figure = figureOf(value)
  const [article] = articlesOf(value)
  if (figure === null) return null
  const range = rangeTold(view, figure, article!)
  const others = flown.values.filter(
    (v) =>
      v.value !== value &&
      v.value.counted.some((c) => c.article !== article) &&
      !near(figureOf(v.value) ?? figure, figure) &&
      v.relation !== 'rejected',
  )
  const less = others.filter((v) => (figureOf(v.value) ?? Infinity) < figure)
  const published = publishedRange(view, figure)
  if (!range && (!published || less.length === 0)) return null
  // Without any other distance the same figure may well be both.
  if (less.length === 0 && !(range && others.length === 0 && !flownElsewhere(flown, value, article!))) return null
  const say = ({ told }: ValueDraft): Said => sayTold('rangeKm', told)
  const source = range
    ? `${range.counted[0]!.origin.name} gives that as what the type can reach`
    : `that is the published range of the ${published!}`
  return {
    check: 'range-of-type',
    verdict: less.length > 0 ? 'contradicted' : 'implausible',
    ...tested([...value.counted, ...(range?.counted ?? []), ...less.flatMap((v) => v.value.counted)].map(wordsOf)),
    inputs: { flownKm: figure, rangeKm: range ? figureOf(range) : figure, othersKm: less[0] ? figureOf(less[0].value) : null },
    margin: null,
    ...sentenceOf(
      said`It is said here to have flown ${say(value)}, but ${source}${less[0] ? said`; it flew ${say(less[0].value)} by other reports` : ''}.`,
    ),
  }
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= SAME * Math.max(a, b)

/** What others, or the article itself, tell of the range of the type. */
const rangeTold = ({ fields }: RecordView, figure: number, article: string): ValueDraft | null =>
  fields
    .get('capabilityRangeKm')
    ?.values.map((v) => v.value)
    .find((v) => near(figureOf(v) ?? 0, figure) && v.counted.some((c) => c.article !== article)) ?? null

const flownElsewhere = ({ values }: FieldView, value: ValueDraft, article: string): boolean =>
  values.some((v) => v.value !== value && v.value.counted.some((c) => c.article !== article))

const publishedRange = ({ fields, world }: RecordView, figure: number): string | null => {
  const name = fields.get('weaponName')?.preferred?.told.value
  if (typeof name !== 'string') return null
  const row = weaponNamed(world, name)
  return row?.rangeKm && near(row.rangeKm.max, figure) ? row.names[0]! : null
}

const weaponNamed = (world: World, name: string) =>
  [...world.weaponById.values()].find((row) => row.names.some((n) => n.toLowerCase() === name.toLowerCase()))
