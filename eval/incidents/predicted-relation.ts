import type { FieldValue, Incident, IncidentField } from '../../src/model/incident.ts'
import { FIELDS, itemToldBy, type GoldValue } from './gold-incident.ts'

/** What gold can call a value that we read; "single" where nobody else tells of it, null where we did not read it. */
export type Predicted = 'single' | 'agreement' | 'different scope' | 'correction' | 'contradiction' | null

/** Our relation for a gold value: of our value with claims from its reports that says the same; most reports decide. */
export const predictedRelation = (incident: Incident, name: string, gold: GoldValue, others: readonly GoldValue[]): Predicted => {
  const votes = new Map<Exclude<Predicted, null>, number>()
  for (const report of gold.reports) {
    const told = [FIELDS[name], name === 'landing' ? 'toward' : null].flatMap((wanted) => {
      const field = incident.fields.find((f) => f.field === wanted)
      const value = field ? valueTold(field, name, gold, report, others) : null
      return field && value ? [asGold(field, value)] : []
    })[0]
    if (told) votes.set(told, (votes.get(told) ?? 0) + 1)
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

const valueTold = (
  field: IncidentField,
  name: string,
  gold: GoldValue,
  report: string,
  others: readonly GoldValue[],
): FieldValue | null => {
  const told = field.values.filter((v) => v.claims.some((c) => c.anchor.article === report))
  const onlyOne = others.every((other) => other === gold || !other.reports.includes(report))
  const fit = told
    .map((value) => ({ value, score: likeness(field, name, gold, value, report) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
  if (fit[0]) return fit[0].value
  // Words are told in many ways: where gold knows one value of the report, the one we read of it is meant.
  return onlyOne && WORDY.has(name) ? (told[0] ?? null) : null
}

const WORDY: ReadonlySet<string> = new Set(['weapon_class', 'launch_area', 'landing'])

const likeness = (field: IncidentField, name: string, gold: GoldValue, value: FieldValue, report: string): number => {
  const items = itemToldBy(report, gold)
  const sameItem = value.item !== null && items.some((item) => item.includes(value.item!.split(' ')[0]!)) ? 0.5 : 0
  if (name === 'date' || name === 'weapon_name')
    return plain(String(value.value)).includes(plain(String(gold.value))) || plain(String(gold.value)).includes(plain(String(value.value)))
      ? 1
      : 0
  if (name === 'eez')
    return (value.value as { verdict?: string; kind?: string; holder?: string | null }).verdict === gold.value &&
      (value.value as { kind?: string }).kind === 'eez'
      ? 1
      : 0
  if (name === 'time_local') return sameClock(field, value, String(gold.value)) ? 1 + sameItem : 0
  if (WORDY.has(name))
    return shared(String(gold.value), [
      value.text,
      ...value.claims.filter((c) => c.anchor.article === report).map((c) => c.anchor.claimWords),
    ])
  return sameNumber(gold.value, value.value) ? 1 + sameItem : 0
}

/** Gold gives the clock at the place; ours may be told in another zone. */
const sameClock = ({ values }: IncidentField, value: FieldValue, clock: string): boolean =>
  value.value === clock || values.some((v) => v !== value && v.value === clock && v.because.includes('same moment'))

const sameNumber = (gold: unknown, ours: unknown): boolean => {
  const [a, b] = [boundsOf(gold), boundsOf(ours)]
  return close(a.value, b.value) && (a.value !== undefined || (close(a.min, b.min) && close(a.max, b.max)))
}

const close = (a: number | undefined, b: number | undefined): boolean =>
  a === undefined || b === undefined ? a === b : Math.abs(a - b) <= 0.01 * Math.max(Math.abs(a), Math.abs(b))

interface Bounds {
  value?: number | undefined
  min?: number | undefined
  max?: number | undefined
}

const boundsOf = (value: unknown): Bounds => {
  if (typeof value === 'number') return { value }
  const { value: exact, min, max, range } = (value ?? {}) as { value?: number; min?: number; max?: number | null; range?: [number, number] }
  if (range) return { min: range[0], max: range[1] }
  return exact === undefined ? { min, max: max ?? undefined } : { value: exact }
}

const isItem = ({ item }: FieldValue): boolean => item !== null && !item.includes('/')

/** Gold calls it a contradiction where named sources disagree; who contradicts one with nobody behind him is at fault. */
const isAttributed = (against: FieldValue, value: FieldValue): boolean =>
  against.claims.some((c) => c.sources.length > 0) || value.claims.every((c) => c.sources.length === 0)

/** Told of another thing than the preferred value: both in one article, another kind of weapon, another reckoning of a range. */
const isOtherThing = ({ because, fails, item }: FieldValue): boolean =>
  fails === null &&
  (/gives both in one article|^two reckonings|^ranges of other/.test(because) || /^(?:drones|shells|interceptors)$/.test(item ?? ''))

const stateOf = (origin: string): string => /^([a-z]{2})-/.exec(origin)?.[1] ?? origin

const plain = (words: string): string => words.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')

const shared = (gold: string, ours: readonly string[]): number => {
  const wanted = new Set(wordsOf(gold))
  return Math.max(0, ...ours.map((words) => wordsOf(words).filter((w) => wanted.has(w)).length / Math.max(1, wanted.size)))
}

const wordsOf = (words: string): string[] =>
  (words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((w) => !/^(?:the|a|an|of|in|into|at|from|and|its|on|km)$/.test(w))

/**
 * Gold has no preferred value: the first of values that agree is one of them; one that a correction left standing is a part
 * of it; of two that contradict each other with nobody more on either side both are.
 */
const asGold = (field: IncidentField, value: FieldValue): Exclude<Predicted, null> => {
  if (value.relation === 'rejected') return 'single'
  if (value.fails !== null) return 'contradiction'
  const others = field.values.filter((v) => v !== value)
  const scoped = others.filter((v) => v.relation === 'different scope')
  const agreeing = others.filter((v) => v.relation === 'agreement')
  const exact = agreeing.filter((v) => !v.because.startsWith('a general word'))
  if (value.relation !== 'preferred')
    return value.relation === 'agreement' && isItem(value) && scoped.some(isItem) ? 'different scope' : value.relation
  const backed = Math.max(
    value.independent,
    ...exact.map((v) => v.independent),
    new Set([value, ...exact].flatMap((v) => v.origins.map(stateOf))).size,
  )
  if (others.some((v) => v.relation === 'correction' && (backed < 2 || v.origins.some((o) => value.origins.includes(o)))))
    return 'correction'
  const against = others.filter(
    (v) =>
      v.relation === 'contradiction' && v.fails === null && isAttributed(v, value) && !v.origins.some((o) => value.origins.includes(o)),
  )
  if (exact.length === 0 && against.some((v) => v.independent >= backed && v.claims.some((c) => c.polarity === 'affirmed')))
    return 'contradiction'
  if (scoped.some(isOtherThing) || (scoped.some(isItem) && (isItem(value) || agreeing.some(isItem)))) return 'different scope'
  // The same moment on another clock confirms it.
  if (agreeing.length > 0 || scoped.some((v) => v.item?.includes('/'))) return 'agreement'
  return new Set(value.claims.map((c) => c.anchor.article)).size > 1 ? 'agreement' : 'single'
}
