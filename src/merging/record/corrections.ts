import type { ClaimDraft } from './claim-draft.ts'
import type { ValueDraft } from './value-draft.ts'
import type { Likeness } from './values/likeness.ts'

/** Words published within this time after the launch are a flash; what the same speaker says later replaces them. */
const FLASH_MS = 3 * 3_600_000

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
    const reasons = [...value.voices].map((voice) => givenUp(value, voice, values, compare, began))
    if (reasons.every((r) => r !== null)) found.set(value, reasons.find((r) => r.by !== null) ?? reasons[0]!)
  }
  return found
}

const givenUp = (value: ValueDraft, voice: string, values: readonly ValueDraft[], compare: Compare, began: number): Superseded | null => {
  const own = value.counted.filter((c) => c.origin.voice === voice)
  const last = Math.max(...own.map((c) => c.at))
  const origins = new Set(own.map((c) => c.origin.id))
  const others = values
    .filter((v) => v !== value && compare(v, value).kind !== 'agreement')
    .flatMap((v) => v.counted.filter((c) => c.origin.voice === voice && !c.replaced).map((claim) => ({ value: v, claim })))
  const replaced = own.filter((c) => c.replaced)
  if (replaced.length > 0 && own.every((c) => c.replaced || c.at <= Math.max(...replaced.map((r) => r.at)))) {
    const by = others.filter((o) => o.claim.at >= Math.min(...replaced.map((r) => r.at))).at(-1)?.value ?? null
    return { by, because: `${nameOf(replaced[0]!)} gave it up: “${shortened(replaced[0]!.statement.words)}” is told as an earlier figure` }
  }
  const marked = others.find((o) => o.claim.statement.turn === 'revised' && o.claim.at >= last && origins.has(o.claim.origin.id))
  if (marked) return { by: marked.value, because: `${nameOf(marked.claim)} revised it` }
  const later = others.filter((o) => o.claim.at > last && origins.has(o.claim.origin.id) && contradicts(compare, o.value, value))
  if (later.length === 0) return null
  const flash = own.every((c) => c.at - began <= FLASH_MS && c.at > 0)
  const sameOutlet = later.find((o) => own.every((c) => c.outlet !== null && c.outlet === o.claim.outlet))
  const outlets = new Set(later.filter((o) => !o.claim.copied).map((o) => o.claim.outlet))
  if (!flash && !sameOutlet && outlets.size < 2) return null
  const { value: by, claim } = sameOutlet ?? later.at(-1)!
  return { by, because: flash ? `an early flash; ${nameOf(claim)} gave another value later` : `${nameOf(claim)} gave another value later` }
}

const contradicts = (compare: Compare, a: ValueDraft, b: ValueDraft): boolean => compare(a, b).kind === 'contradiction'

const nameOf = (claim: ClaimDraft): string => claim.origin.name

const shortened = (words: string): string => (words.length > 60 ? `${words.slice(0, 57)}…` : words)
