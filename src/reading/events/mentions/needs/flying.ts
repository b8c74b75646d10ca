/** Whether what stands beside a verb flies: a weapon before it, a pronoun that can stand for one, a state that fires. */
import type { Chart } from '../../../../grammar/chart.ts'
import type { Clause } from '../clauses.ts'
import { FLYING_PRONOUNS, NOT_PROJECTILE, SHELLS } from '../context-words.ts'
import { weaponBefore } from '../weapon-before.ts'

const endsWeapon = (chart: Chart, at: number): boolean => {
  for (let k = at - 1; k >= Math.max(0, at - 8); k--)
    for (const v of chart.startingAt(k)) if (v.kind === 'weapon' && v.end >= at - 1) return true
  return false
}

/** Where the time that ends at a token begins: "a missile on Tuesday that". */
const startOfTime = (chart: Chart, end: number): number => {
  for (let k = end - 1; k >= Math.max(0, end - 6); k--) if (chart.longestAt('time', k)?.end === end) return k
  return end
}

const SHELLS_FLYING = /^(?:rounds?|shells?|shots?|bullets?)$/

/** "four rounds on Sunday, which hit the wall", "shells, some of which": what guns fired, named shortly before. */
const endsShells = ({ tokens }: Chart, at: number): boolean => {
  for (let k = at - 1; k >= Math.max(0, at - 7); k--) {
    if (SHELLS_FLYING.test(tokens[k]!.lower)) return true
    if (tokens[k]!.pos === 'VERB') return false
  }
  return false
}

/** A missile or rocket stands right before the word. */
export const endsFlying = (chart: Chart, at: number): boolean => {
  const weapon = weaponBefore(chart, at)
  if (!weapon) return false
  const kind = weapon.data.class ?? ''
  return !NOT_PROJECTILE.has(kind) && kind !== 'drone' && !SHELLS.has(kind)
}

/** "Pyongyang fired from a submarine", "North Korea fired again": in an article about missiles. */
export const stateFires = (chart: Chart, clause: Clause, verb: number): boolean => {
  if (!/^(?:from|again|once|twice|into|toward|towards|over|off|out|\d+)$/.test(chart.tokens[verb + 1]?.lower ?? '')) return false
  return chart
    .within('place', { first: Math.max(clause.first, verb - 6), end: verb })
    .some((p) => p.data.kind === 'country' || p.data.kind === 'capital')
}

/** "two separate firings by North Korea": a state's firings are of missiles, also where none is named. */
export const stateNear = (chart: Chart, clause: Clause): boolean => chart.within('place', clause).some((p) => p.data.kind === 'country')

/** The word before the verb that can be its subject is a weapon, or a pronoun or number that can stand for one. */
export const subjectFlies = (chart: Chart, clause: Clause, verb: number): boolean => {
  // "A week before came the Hwasong-12".
  const behind = /^(?:came|went|flew|rose)$/.test(chart.tokens[verb]!.lower) ? chart.longestAt('weapon', verb + 1) : null
  if (behind && behind.end <= clause.end && !NOT_PROJECTILE.has(behind.data.class ?? '')) return true
  for (let k = verb - 1; k >= Math.max(clause.first, verb - 14); k--) {
    const { lower } = chart.tokens[k]!
    if (/^(which|that)$/.test(lower)) return endsWeapon(chart, k) || endsWeapon(chart, startOfTime(chart, k)) || endsShells(chart, k)
    if (SHELLS_FLYING.test(lower)) return true
    // "Air Force One" is no pronoun.
    if (FLYING_PRONOUNS.has(lower) && !(chart.tokens[k]!.capital && k > clause.first)) return true
    for (const v of chart.startingAt(k)) {
      if (v.kind === 'weapon') return !NOT_PROJECTILE.has((v.data as { class: string | null }).class ?? '')
      if (v.kind === 'person' || (v.kind === 'speaker' && k === clause.first && v.end >= verb - 1)) return false
    }
  }
  // "and flew", "before landing": the subject stands in the clause before.
  return (
    verb - clause.first <= 2 &&
    clause.opener !== null &&
    !chart.startingAt(verb - 1).some((v) => v.kind === 'speaker' || v.kind === 'person')
  )
}
