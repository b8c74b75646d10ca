/** Firings told in lists and headlines without a verb: "guided missiles on Metula at dawn; an hour of artillery on Khiam". */
import type { Chart } from '../../../grammar/chart.ts'
import type { TokenRange } from '../../../grammar/token.ts'
import type { EventType } from '../../../model/report.ts'
import { NOT_PROJECTILE } from './context-words.ts'
import { isGun } from './gunfire.ts'
import type { Clause } from './clauses.ts'
import type { Mention } from './mentions.ts'
import { standIn } from './stand-in.ts'

const FIRE = new Set('artillery gunfire shellfire shelling mortars mortar cannon howitzers guns shells'.split(' '))
/** What a weapon is also told of where nobody fires it. */
const SHOWN = new Set('display show parade sale order offer stage view exhibit exhibition trucks trailers alert standby loan'.split(' '))
const WENT = /^(?:on|over|at|into|toward|against|from|off|near)$/

/** One mention for each element of a list, or for the whole of a sentence without a verb, that says where or when a weapon was at work. */
export const verblessFirings = (chart: Chart, clause: Clause): Mention[] =>
  elementsOf(chart, clause).flatMap((element) => {
    const told = weaponIn(chart, element)
    return told && saysWhereOrWhen(chart, { first: told.words.end, end: element.end }) ? [standIn(told.type, told.words)] : []
  })

/** The verbless stretches between commas and semicolons, in a list behind a colon, or of a sentence without any verb. */
const elementsOf = (chart: Chart, clause: Clause): TokenRange[] => {
  const { first, end } = chart.sentenceRange(clause.sentence)
  const colon = indexOf(chart, first, end, ':')
  const from = colon !== null && colon < clause.end ? Math.max(clause.first, colon + 1) : clause.first
  if (colon === null ? hasVerb(chart, first, end) : from >= clause.end) return []
  const elements: TokenRange[] = []
  let open = from
  for (let i = from; i <= clause.end; i++) {
    if (i < clause.end && !/^[,;]$/.test(chart.tokens[i]!.lower)) continue
    if (i > open && !hasVerb(chart, open, i)) elements.push({ first: open, end: i })
    open = i + 1
  }
  return elements
}

const indexOf = ({ tokens }: Chart, first: number, end: number, mark: string): number | null => {
  for (let i = first; i < end; i++) if (tokens[i]!.lower === mark) return i
  return null
}

/** "guided" and "unarmed" are no verbs of their own: a participle before its noun. */
const hasVerb = ({ tokens }: Chart, first: number, end: number): boolean => {
  for (let i = first; i < end; i++) {
    const { pos, lower } = tokens[i]!
    if (pos === 'AUX') return true
    if (pos === 'VERB' && !(lower.endsWith('ed') && /^(?:NOUN|ADJ|PROPN)$/.test(tokens[i + 1]?.pos ?? ''))) return true
  }
  return false
}

const weaponIn = (chart: Chart, element: TokenRange): { type: EventType; words: TokenRange } | null => {
  const weapon = chart
    .within('weapon', element)
    .find(({ data }) => !data.attributive && !NOT_PROJECTILE.has(data.class ?? data.typeClass ?? '') && data.class !== 'drone')
  if (weapon) return { type: isGun(weapon.data) ? 'artillery' : 'launch', words: weapon }
  for (let i = element.first; i < element.end; i++)
    if (FIRE.has(chart.tokens[i]!.lower)) return { type: 'artillery', words: { first: i, end: i + 1 } }
  return null
}

/** "artillery on Khiam": at a name, whether or not any place of it is known. */
const isAimed = ({ tokens }: Chart, at: number): boolean =>
  /^(?:on|over|at|into|against)$/.test(tokens[at]?.lower ?? '') && (tokens[at + 1]?.capital ?? false)

const saysWhereOrWhen = (chart: Chart, rest: TokenRange): boolean => {
  for (let i = rest.first; i < Math.min(rest.end, rest.first + 3); i++) if (SHOWN.has(chart.tokens[i]!.lower)) return false
  return (
    chart.within('time', rest).length > 0 ||
    isAimed(chart, rest.first) ||
    chart.within('place-phrase', rest).some(({ data }) => data.head && WENT.test(data.relation ?? ''))
  )
}
