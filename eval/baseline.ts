import type { Group } from './evaluation.ts'

/** What one evaluation must not fall below, and the corpus it was measured on. */
export interface Baseline {
  /** Digest of the corpus. */
  corpus: string
  groups: Record<string, GroupBaseline>
}

interface GroupBaseline {
  /** F1 by kind. */
  floors: Record<string, number>
  /** Counts that must not grow: false alarms. */
  ceilings: Record<string, number>
}

// A floor lies this far under the measured F1: a change may trade a little of one kind for more of another.
const MARGIN = 0.01
const EMPTY: GroupBaseline = { floors: {}, ceilings: {} }

const floorFor = (f: number): number => Math.max(0, Math.floor((f - MARGIN) * 1000) / 1000)

/** Every kind that fell below its floor and every count above its ceiling, a sentence each; a kind no longer measured fell to 0. */
export const violations = (groups: readonly Group[], baseline: Baseline): string[] =>
  groups.flatMap(({ name, rows, ceilings }) => {
    const held = baseline.groups[name] ?? EMPTY
    const low = Object.entries(held.floors).filter(([kind, floor]) => (rows[kind]?.f ?? 0) < floor)
    const high = Object.entries(held.ceilings).filter(([kind, ceiling]) => (ceilings[kind] ?? Infinity) > ceiling)
    return [
      ...low.map(([kind, floor]) => `${name}: ${kind}: got F1 ${(rows[kind]?.f ?? 0).toFixed(3)}, expected at least ${floor}`),
      ...high.map(([kind, ceiling]) => `${name}: ${kind}: got ${ceilings[kind] ?? 'none measured'}, expected at most ${ceiling}`),
    ]
  })

/** The baseline with floors raised and ceilings lowered to what was measured. With `allowLower` they also go the other way. */
export const raised = (groups: readonly Group[], corpus: string, old: Baseline | undefined, allowLower: boolean): Baseline => {
  const next: Baseline = { corpus, groups: { ...old?.groups } }
  for (const { name, rows, ceilings } of groups) {
    const held = (allowLower ? undefined : old?.groups[name]) ?? EMPTY
    const measured = Object.entries(rows).filter(([, { tp, fn }]) => tp + fn > 0)
    next.groups[name] = {
      floors: {
        ...held.floors,
        ...Object.fromEntries(measured.map(([kind, { f }]) => [kind, Math.max(floorFor(f), held.floors[kind] ?? 0)])),
      },
      ceilings: Object.fromEntries(Object.entries(ceilings).map(([kind, n]) => [kind, Math.min(n, held.ceilings[kind] ?? Infinity)])),
    }
  }
  return next
}
