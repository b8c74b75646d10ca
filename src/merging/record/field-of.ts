import type { Dispute, FieldState, FieldValue, IncidentClaim, IncidentField, Relation } from '../../model/incident.ts'
import type { Said } from '../../model/said.ts'
import type { World } from '../../world/world.ts'
import type { FieldView } from './checks/record-view.ts'
import type { ClaimDraft } from './claim-draft.ts'
import { supersededValues, type Compare } from './corrections.ts'
import { disputeOf } from './disputes.ts'
import { preferredValue } from './preferred.ts'
import type { AppliedDecision } from './record-input.ts'
import { relationOf, withRivals, type Related } from './relations.ts'
import { valuesOf, type ValueDraft } from './value-draft.ts'
import { compareValues } from './values/compare.ts'
import type { Likeness } from './values/likeness.ts'
import { kindOf } from './values/value-kinds.ts'

export interface FieldContext {
  readonly world: World
  /** When it happened, as far as known: milliseconds since 1970. */
  readonly began: number
  readonly grades: ReadonlyMap<string, string>
  /** The last correction of the field by a person. */
  readonly correction: AppliedDecision | null
}

/** One field of the record with its disputes; null where nothing is told of it. */
export const fieldOf = (
  field: string,
  claims: readonly ClaimDraft[],
  context: FieldContext,
): { field: IncidentField; disputes: Dispute[]; view: FieldView } | null => {
  const values = withDecided(field, valuesOf(field, claims), context)
  if (values.length === 0) return null
  const compare = remembered(field, context.world)
  const superseded = supersededValues(values, compare, context.began)
  const decided = values.find((v) => v.decided) ?? null
  const ranked = preferredValue(values, compare, superseded, context.grades)
  const preferred = decided ? { value: decided, reason: reasonOfPerson(context), ranking: ranked?.ranking ?? [] } : ranked
  const related = withRivals(
    field,
    values.map((value) => ({ value, ...relationOf(value, preferred, compare, superseded, context.world) })),
    compare,
  )
  const ordered = related.sort((a, b) => Number(b.relation === 'preferred') - Number(a.relation === 'preferred'))
  return {
    field: {
      field,
      state: stateOf(related),
      values: ordered.map(({ value, relation, because }) => valueOf(value, relation, because)),
      reason: preferred?.reason ?? null,
      ...(context.correction ? { decided: decisionOf(context.correction) } : {}),
    },
    disputes: preferred
      ? distinct(related.flatMap((r) => (r.relation === 'contradiction' ? [disputeOf(field, preferred.value, r.value, r.because)] : [])))
      : [],
    view: { preferred: preferred?.value ?? null, values: related },
  }
}

/** Two values that differ in what is not said of them ("8:10 a.m." with and without a zone) read as one dispute. */
const distinct = (disputes: readonly Dispute[]): Dispute[] => [...new Map(disputes.map((one) => [one.sentence, one])).values()]

type Decided = ValueDraft & { readonly decided?: true }

/** The value a person set stands among the others, with the claims of an equal one if there is any. */
const withDecided = (field: string, values: readonly ValueDraft[], { correction }: FieldContext): Decided[] => {
  if (correction?.decision.op !== 'correct') return [...values]
  const told = {
    field,
    value: correction.decision.value,
    span: [0, 0] as [number, number],
    words: '',
    quoted: false,
    sources: [],
    hedge: null,
    polarity: 'affirmed' as const,
    item: null,
    turn: null,
  }
  const kind = kindOf(field)
  const same = values.find((v) => v.told.item === null && (kind.key(v.told) === kind.key(told) || kind.say(v.told) === kind.say(told)))
  return same
    ? values.map((v) => (v === same ? { ...v, decided: true as const } : v))
    : [
        {
          field,
          told,
          claims: [],
          counted: [],
          voices: new Set<string>(),
          key: kind.key(told),
          exactness: kind.exactness?.(told) ?? 0,
          fails: null,
          decided: true as const,
        },
        ...values,
      ]
}

const remembered = (field: string, world: World): Compare => {
  const known = new Map<ValueDraft, Map<ValueDraft, Likeness>>()
  return (a, b) => {
    const row = known.get(a) ?? new Map<ValueDraft, Likeness>()
    known.set(a, row)
    const likeness = row.get(b) ?? known.get(b)?.get(a) ?? compareValues(field, a.told, b.told, world)
    row.set(b, likeness)
    return likeness
  }
}

const STATES: readonly (readonly [Relation, FieldState])[] = [
  ['contradiction', 'disputed'],
  ['correction', 'corrected'],
  ['different scope', 'scoped'],
]

const stateOf = (related: readonly (Related & { value: ValueDraft })[]): FieldState => {
  const strongest = STATES.find(([relation]) => related.some((r) => r.relation === relation))
  if (strongest) return strongest[1]
  return new Set(related.flatMap((r) => r.value.counted.map((c) => c.origin.id))).size > 1 ? 'agreed' : 'single'
}

const valueOf = ({ field, told, claims, counted, fails }: ValueDraft, relation: Relation, because: Said): FieldValue => {
  const dated = claims.filter((c) => c.at > 0).sort((a, b) => a.at - b.at)
  return {
    value: told.value,
    text: kindOf(field).say(told),
    item: told.item ?? told.zone ?? null,
    relation,
    because: because.text,
    ...(because.lengths.length > 0 ? { becauseLengths: [...because.lengths] } : {}),
    fails,
    claims: claims.map(claimOf),
    origins: [...new Set((counted.length > 0 ? counted : claims).map((c) => c.origin.id))],
    independent: new Set((counted.length > 0 ? counted : claims).map((c) => c.origin.voice)).size,
    firstSeen: dated[0]?.published ?? null,
    lastSeen: dated.at(-1)?.published ?? null,
  }
}

const claimOf = ({
  account,
  article,
  revision,
  outlet,
  published,
  statement,
  origin,
  rejected,
  byHand,
  replaced,
}: ClaimDraft): IncidentClaim => ({
  anchor: {
    ...(account?.anchor ?? { article, revision, span: [0, 0] as [number, number], words: '' }),
    field: statement.field,
    claimSpan: statement.span,
    claimWords: statement.words,
  },
  outlet,
  published,
  sources: statement.sources,
  hedge: statement.hedge,
  polarity: statement.polarity,
  quoted: statement.quoted,
  item: statement.item,
  origin: origin.id,
  ...(rejected ? { rejected: true as const } : {}),
  ...(byHand ? { byHand: true as const } : {}),
  ...(replaced ? { replaced: true as const } : {}),
})

const reasonOfPerson = ({ correction }: FieldContext): string =>
  correction?.decision.op === 'correct' ? `set by ${correction.by}: ${correction.decision.because}` : ''

const decisionOf = ({ decision, by, at }: AppliedDecision): NonNullable<IncidentField['decided']> => ({
  by,
  at,
  because: decision.op === 'correct' ? decision.because : '',
})
