import type { ClaimDraft } from './claim-draft.ts'
import type { ValueDraft } from './value-draft.ts'
import { amountIn } from './values/amounts.ts'
import type { Likeness } from './values/likeness.ts'

/** Words published within this time after the launch are a flash; what the same speaker says later replaces them. */
const FLASH_MS = 3 * 3_600_000

/** What first words often get wrong. A verdict on a zone is turned round by a rewrite more often than by its speaker. */
const FLASHED: ReadonlySet<string> = new Set([
  'count',
  'rangeKm',
  'apogeeKm',
  'flightTimeMin',
  'weaponClass',
  'weaponName',
  'launchArea',
  'timeLocal',
])

export type Compare = (a: ValueDraft, b: ValueDraft) => Likeness

/** A value that all its origins gave up, and why. */
export interface Superseded {
  readonly by: ValueDraft | null
  readonly because: string
}

/** The values that nobody holds any more: each of their origins gave another one later, or says itself that it gave it up. */
export const supersededValues = (values: readonly ValueDraft[], compare: Compare, began: number): Map<ValueDraft, Superseded> => {
  const found = new Map<ValueDraft, Superseded>()
  for (const value of values) {
    if (value.counted.length === 0) continue
    const replaced = replacedBy(value, values)
    if (replaced) {
      found.set(value, replaced)
      continue
    }
    const reasons = [...value.voices].map((voice) => givenUp(voiceOf(value, voice, values, compare), compare, began))
    if (reasons.every((r) => r !== null)) found.set(value, reasons.find((r) => r.by !== null) ?? reasons[0]!)
  }
  return found
}

/** What one voice says of a value, and what else it says. */
interface Voice {
  readonly value: ValueDraft
  readonly own: readonly ClaimDraft[]
  /** Its claims that tell the value as given up, of whichever item. */
  readonly replaced: readonly ClaimDraft[]
  /** Its standing claims of values that do not agree with this one. */
  readonly others: readonly { value: ValueDraft; claim: ClaimDraft }[]
}

const voiceOf = (value: ValueDraft, voice: string, values: readonly ValueDraft[], compare: Compare): Voice => {
  const heard = (v: ValueDraft): ClaimDraft[] => v.counted.filter((c) => c.origin.voice === voice)
  return {
    value,
    own: heard(value),
    replaced: values.filter((v) => v.key === value.key).flatMap((v) => heard(v).filter((c) => c.replaced)),
    others: values
      .filter((v) => v !== value && compare(v, value).kind !== 'agreement')
      .flatMap((v) => heard(v).flatMap((claim) => (claim.replaced ? [] : [{ value: v, claim }]))),
  }
}

const givenUp = (voice: Voice, compare: Compare, began: number): Superseded | null =>
  saidSo(voice) ?? revised(voice) ?? saidOtherwiseLater(voice, compare, began)

/** "First said 430": and did not say it again afterwards. */
const saidSo = ({ own, replaced: certain, others }: Voice): Superseded | null => {
  // "Had given 430" gives it up only where the same speaker now gives another value.
  const replaced = certain.length > 0 || others.length === 0 ? certain : own.filter((c) => c.statement.turn === 'earlier')
  if (replaced.length === 0) return null
  const last = Math.max(...replaced.map((c) => c.at))
  // Who tells it again although it was taken back is wrong, not of another opinion.
  if (own.some((c) => !c.replaced && c.at > last && !c.statement.fails)) return null
  const by = others.findLast((o) => o.claim.at >= Math.min(...replaced.map((c) => c.at)))?.value ?? null
  return { by, because: `${nameOf(replaced[0]!)} gave it up: “${shortened(replaced[0]!.statement.words)}” is told as an earlier account` }
}

/** Another value is told as the revised one. */
const revised = ({ own, others }: Voice): Superseded | null => {
  const origins = new Set(own.map((c) => c.origin.id))
  const last = Math.max(...own.map((c) => c.at))
  const by = others.find(({ claim }) => claim.statement.turn === 'revised' && claim.at > last && origins.has(claim.origin.id))
  return by ? { by: by.value, because: `${nameOf(by.claim)} revised it` } : null
}

/** "620 km, correcting an earlier figure of 700": whoever tells it says which figure is given up. */
const replacedBy = (value: ValueDraft, values: readonly ValueDraft[]): Superseded | null => {
  const figure = amountIn(value.told.value)?.value
  if (figure === undefined) return null
  const last = Math.max(...value.counted.map((c) => c.at))
  for (const by of values) {
    const claim = by === value ? undefined : by.counted.find((c) => c.at > last && c.statement.replaces === figure)
    if (claim) return { by, because: `${nameOf(claim)} tells “${shortened(claim.statement.words)}” in its place` }
  }
  return null
}

/** Without a word about it: after a flash, in the same outlet, or as several outlets tell it. */
const saidOtherwiseLater = ({ value, own, others }: Voice, compare: Compare, began: number): Superseded | null => {
  const origins = new Set(own.map((c) => c.origin.id))
  const last = Math.max(...own.map((c) => c.at))
  const later = others.filter(
    (o) => o.claim.at > last && origins.has(o.claim.origin.id) && compare(o.value, value).kind === 'contradiction',
  )
  if (later.length === 0) return null
  const flash = FLASHED.has(value.field) && own.every((c) => c.at > 0 && c.at - began <= FLASH_MS)
  const sameOutlet = later.find((o) => own.every((c) => c.outlet !== null && c.outlet === o.claim.outlet))
  const outlets = new Set(later.filter((o) => !o.claim.copied).map((o) => o.claim.outlet))
  if (!flash && !sameOutlet && outlets.size < 2) return null
  const { value: by, claim } = sameOutlet ?? later.at(-1)!
  return { by, because: flash ? `an early flash; ${nameOf(claim)} gave another value later` : `${nameOf(claim)} gave another value later` }
}

const nameOf = (claim: ClaimDraft): string => claim.origin.name

const shortened = (words: string): string => (words.length > 60 ? `${words.slice(0, 57)}…` : words)
