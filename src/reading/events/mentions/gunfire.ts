/** Whether words of a clause mean the fire of guns: who comes under it, who answers it. */
import type { Chart } from '../../../grammar/chart.ts'
import type { Clause } from './clauses.ts'
import { SHELLS, SOLDIERS } from './context-words.ts'
import type { WeaponData } from '../../../model/values.ts'

/** Guns, howitzers, shells; a rocket launcher sends rockets, which fly. */
export const isGun = ({ class: kind, text }: WeaponData): boolean => SHELLS.has(kind ?? '') && !/launcher|rocket|mlrs/i.test(text)

/** The text names guns or shells at all. */
export const namesGuns = (chart: Chart): boolean => chart.all('weapon').some((w) => isGun(w.data))

/** Or at least a calibre, or shelling: "responded with dozens of 155-mm rounds". */
export const tellsOfGuns = (chart: Chart): boolean => chart.once(tellsOfGuns, gunsToldOf)

const gunsToldOf = (chart: Chart): boolean =>
  namesGuns(chart) ||
  chart.tokens.some((t, i) => OF_GUNS.has(t.lower) || (t.lower === 'machine' && /^(?:-|guns?)$/.test(chart.tokens[i + 1]?.lower ?? '')))

const OF_GUNS = new Set(
  'shelled shelling mm millimeter millimeters millimetre millimetres machine-gun machine-guns gunfire bullet bullets'.split(' '),
)

/** Rounds or shells were fired: "fired four rounds", "rounds fired from the north". */
export const tellsOfRounds = (chart: Chart): boolean =>
  chart.once(tellsOfRounds, () =>
    chart.tokens.some(
      ({ lower }, i) =>
        (lower === 'rounds' || lower === 'shells') &&
        [-4, -3, -2, -1, 1].some((k) => /^(?:fired?|firing|lobbed|shot)$/.test(chart.tokens[i + k]?.lower ?? '')),
    ),
  )

/** "answered (at 5:04 p.m.) with", "retaliated by". */
export const repliesWith = (chart: Chart, clause: Clause, verb: number): boolean => {
  const time = chart.longestAt('time', verb + 1)?.end ?? chart.longestAt('time', verb + 2)?.end ?? verb + 1
  return time < clause.end && /^(?:with|by)$/.test(chart.tokens[time]!.lower)
}

const HEARD = /^(?:gunfire|shots|shelling|shellfire)$/
const COMING_IN = /^(?:fire|gunfire|shelling|bombardment)$/

/** "came under mortar fire", "took fire from across the line", "heard gunfire": in a report of guns, or where soldiers do. */
export const comesUnderFire = (chart: Chart, clause: Clause, verb: number, lemma: string): boolean => {
  if (lemma === 'come' && chart.tokens[verb + 1]?.lower !== 'under') return false
  for (let k = verb + 1; k < Math.min(clause.end, verb + 5); k++) {
    const { lower, pos } = chart.tokens[k]!
    if ((lemma === 'hear' ? HEARD : COMING_IN).test(lower))
      return tellsOfGuns(chart) || (lemma === 'come' && (lower !== 'fire' || namesSoldiers(chart, clause.first, verb)))
    if (pos === 'VERB') return false
  }
  return false
}

const namesSoldiers = ({ tokens }: Chart, first: number, end: number): boolean =>
  tokens.slice(first, end).some((t) => SOLDIERS.has(t.lower))
