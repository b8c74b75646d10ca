/** Exercises told by their proper names alone: "Iron Heron got under way with 3,000 soldiers". */
import type { Chart } from '../../../grammar/chart.ts'
import type { TokenRange } from '../../../grammar/token.ts'
import type { Clause } from './clauses.ts'
import { FORCES } from './context-words.ts'
import type { Mention } from './mentions.ts'
import { standIn } from './stand-in.ts'

const HELD =
  /^(?:open(?:s|ed)?|began|begins|start(?:s|ed)|resum(?:es|ed)|runs|ran|clos(?:es|ed)|end(?:s|ed)|conclud(?:es|ed)|kick(?:s|ed)|wrap(?:s|ped)|got|gets|continues|continued|enter(?:s|ed))$/
/** What the verbs need behind them: "got under way", "kicked off", "wrapped up". */
const WITH: Readonly<Record<string, RegExp>> = { got: /^under/, gets: /^under/, kick: /^off$/, wrap: /^up$/ }
/** Words for those who exercise, beside craft and troops. */
const DRILLING = new Set(
  'brigade brigades battalion battalions division divisions regiment regiments paratroopers commandos airborne manoeuvre maneuver navies armies allies'.split(
    ' ',
  ),
)
const OTHERS: readonly string[] = ['place', 'person', 'organization', 'time', 'weapon']

/** The name that opens a clause and is held, opened or closed, in a sentence of troops; null where none does. */
export const namedExercise = (chart: Chart, clause: Clause): Mention | null => {
  const sentence = chart.sentenceRange(clause.sentence)
  if (clause.first !== sentence.first) return null
  let end = clause.first
  while (end < clause.end && end - clause.first < 4 && isNameWord(chart, end)) end++
  if (end - clause.first < 2) return null
  const verb = verbBehind(chart, end, clause.end)
  if (verb === null || !drill(chart, sentence)) return null
  return standIn('exercise', { first: clause.first, end })
}

const isNameWord = (chart: Chart, at: number): boolean => {
  const { capital, lower } = chart.tokens[at]!
  return capital && /^\p{L}{3,}$/u.test(lower) && !OTHERS.some((kind) => chart.startingAt(at).some((v) => v.kind === kind))
}

/** The verb of holding, right behind the name or an aside between commas. */
const verbBehind = (chart: Chart, from: number, end: number): number | null => {
  let at = from
  if (chart.tokens[at]?.lower === ',') {
    at++
    while (at < Math.min(end, from + 14) && chart.tokens[at]!.lower !== ',') at++
    at++
  }
  const word = chart.tokens[at]?.lower ?? ''
  if (at >= end || !HELD.test(word)) return null
  const needed = Object.entries(WITH).find(([stem]) => word.startsWith(stem))?.[1]
  return !needed || needed.test(chart.tokens[at + 1]?.lower ?? '') ? at : null
}

const drill = ({ tokens }: Chart, { first, end }: TokenRange): boolean => {
  for (let i = first; i < end; i++) {
    const { lower } = tokens[i]!
    if (DRILLING.has(lower) || (FORCES.has(lower) && !/^(?:system|systems|missile|missiles|workers|engineers)$/.test(lower))) return true
  }
  return false
}
