import type { Relation } from '../../model/incident.ts'
import { asSaid, said, type Said } from '../../model/said.ts'
import type { Compare, Superseded } from './corrections.ts'
import type { Preference } from './preferred.ts'
import type { ValueDraft } from './value-draft.ts'
import { compareWhole } from './values/compare.ts'
import { kindOf } from './values/value-kinds.ts'
import type { World } from '../../world/world.ts'
import { sayCheck } from '../../wording/say-check.ts'

export interface Related {
  readonly relation: Relation
  /** In words; empty for the preferred value. */
  readonly because: Said
}

/** How a value stands to the preferred one; what is told of one of several is held against what others tell of the same one. */
export const relationOf = (
  value: ValueDraft,
  preference: Pick<Preference, 'value' | 'ranking'> | null,
  compare: Compare,
  superseded: ReadonlyMap<ValueDraft, Superseded>,
  world: World,
): Related => {
  const preferred = preference?.value ?? null
  if (value === preferred) return { relation: 'preferred', because: asSaid('') }
  if (value.counted.length === 0 && value.claims.every((c) => c.rejected))
    return { relation: 'rejected', because: asSaid('set aside by a person') }
  if (!preference || !preferred) return { relation: 'contradiction', because: asSaid('denied by all who speak of it') }
  const likeness = compare(value, preferred)
  if (value.counted.length === 0) return denied(value, preferred, world)
  const given = superseded.get(value)
  if (given && (likeness.kind === 'contradiction' || value.claims.some((c) => c.replaced) || given.by === preferred))
    return { relation: 'correction', because: asSaid(given.because) }
  if (value.fails) return { relation: 'contradiction', because: asSaid(`does not pass the check “${sayCheck(value.fails)}”`) }
  if (likeness.kind === 'contradiction' && inOneArticle(value, preferred)) return toldBoth(value)
  if (likeness.kind !== 'different scope') return { relation: likeness.kind, because: likeness.because }
  const against = withinScope(value, preference, compare, world)
  if (!against) return { relation: 'different scope', because: likeness.because }
  return given ? { relation: 'correction', because: asSaid(given.because) } : { relation: 'contradiction', because: against }
}

/** Whoever gives two values in one article without a word of correction tells of two things: nobody contradicts himself in one breath. */
const inOneArticle = (value: ValueDraft, other: ValueDraft): boolean =>
  value.counted.every((c) => other.counted.some((o) => o.origin.id === c.origin.id && o.article === c.article && o.revision === c.revision))

const toldBoth = ({ counted }: ValueDraft): Related => ({
  relation: 'different scope',
  because: asSaid(`${counted[0]!.origin.name} gives both in one article`),
})

/** What a denied value is, were it affirmed: denying the preferred one contradicts it, denying another confirms it. */
const denied = (value: ValueDraft, preferred: ValueDraft, world: World): Related => {
  const { name } = value.claims.find((c) => !c.rejected)!.origin
  return compareWhole(value.field, value.told, preferred.told, world).kind === 'agreement' && value.exactness <= preferred.exactness
    ? { relation: 'contradiction', because: asSaid(`denied by ${name}`) }
    : { relation: 'agreement', because: asSaid(`denied by ${name}, which fits`) }
}

/** Why a value of another scope than the preferred one contradicts what others tell of its own scope; null where it does not. */
const withinScope = (value: ValueDraft, { ranking }: Pick<Preference, 'ranking'>, compare: Compare, world: World): Said | null => {
  const { item, zone } = value.told
  if (item !== null) {
    const leader = ranking.find((v) => v.told.item === item && v.told.zone === zone)
    const likeness = leader && leader !== value && !inOneArticle(value, leader) ? compare(value, leader) : null
    return likeness?.kind === 'contradiction' ? likeness.because : null
  }
  const items = ranking.filter((v) => v !== value && v.told.item !== null && v.told.zone === zone)
  const likenesses = items.map((v) => compareWhole(value.field, value.told, v.told, world))
  return items.length > 1 && likenesses.every((l) => l.kind === 'contradiction') ? said`fits none of them: ${likenesses[0]!.because}` : null
}

const MOST_RIVALS = 24

/** Two values that both agree with a general one ("projectile") and contradict each other: both are in dispute. */
export const withRivals = <V extends Related & { readonly value: ValueDraft }>(
  field: string,
  related: readonly V[],
  compare: Compare,
): V[] => {
  if (!kindOf(field).byGenerality) return [...related]
  const agreeing = related
    .filter((r) => r.relation === 'agreement' && r.value.counted.length > 0 && !r.value.told.weak)
    .slice(0, MOST_RIVALS)
  const rivalOf = (one: V): V | undefined =>
    agreeing.find(
      (o) =>
        o !== one &&
        compare(o.value, one.value).kind === 'contradiction' &&
        !inOneArticle(o.value, one.value) &&
        !inOneArticle(one.value, o.value),
    )
  return related.map((one) => {
    const rival = agreeing.includes(one) ? rivalOf(one) : undefined
    return rival
      ? {
          ...one,
          relation: 'contradiction' as const,
          because: said`${compare(one.value, rival.value).because}, told by ${rival.value.counted[0]!.origin.name}`,
        }
      : one
  })
}
