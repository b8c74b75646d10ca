import type { Chart } from '../../../grammar/chart.ts'
import type { TokenRange } from '../../../grammar/token.ts'
import type { EventType } from '../../../model/report.ts'
import type { Clause } from './clauses.ts'
import { tellsOfRounds } from './gunfire.ts'
import { TRIGGERS, type Trigger } from './triggers.ts'
import { isOccasion, isOfAnswered, isOfThing, modalityAt, passiveAt, perfectAt, type Modality } from './modality.ts'
import { contextFits } from './trigger-context.ts'
import { insideName, wordClassFits } from './word-class.ts'

/** One word that tells of an event, in its clause. */
export interface Mention {
  readonly token: number
  readonly trigger: Trigger
  readonly modality: Modality
  /** "had fired": before what was told last. */
  readonly perfect: boolean
  readonly passive: boolean
  /** Behind "over", "after", "in response to": the occasion of what the clause tells. */
  readonly aside: boolean
  /** The words that name the event, where they are more than the one token: "the other", "two rockets". */
  readonly words?: TokenRange
}

/** All mentions of a clause that hold, by place. `aboutFlights`: the article names missiles or rockets at all. */
export const findMentions = (chart: Chart, clause: Clause, aboutFlights: boolean): Mention[] => {
  const found: Mention[] = []
  for (let i = clause.first; i < clause.end; i++) {
    const token = chart.tokens[i]!
    const triggers = TRIGGERS.get(token.lower)
    if (!triggers || insideName(chart, i) || saysWhence(chart, i)) continue
    for (const trigger of triggers) {
      // "they flew 570 km and struck the camp": how the flight ended, no attack of its own.
      if (
        trigger.lemma === 'strike' &&
        !trigger.detail &&
        !trigger.noun &&
        (found.some((m) => m.trigger.detail) || ((aboutFlights || tellsOfRounds(chart)) && OF_THEM.has(chart.tokens[i - 1]?.lower ?? '')))
      )
        continue
      if (!wordClassFits(chart, i, trigger) || !contextFits({ chart, clause, at: i, trigger, aboutFlights })) continue
      found.push({
        token: i,
        trigger,
        modality: modalityAt(chart, clause, i, trigger),
        perfect: perfectAt(chart, clause, i),
        passive: passiveAt(chart, clause, i),
        aside: trigger.noun
          ? isOccasion(chart, clause, i, trigger.type)
          : !trigger.detail && (isOfThing(chart, clause, i) || isOfAnswered(chart, clause, i)),
      })
      break
    }
  }
  return found
}

// "Several struck the base": of the missiles told of before.
const OF_THEM = new Set(
  'one two three four five six several others another most some many both first second third all none they'.split(' '),
)

/** "a submarine-launched missile", "ground-launched": what kind it is, no launch. */
const saysWhence = (chart: Chart, i: number): boolean =>
  /^(?:launched|fired|launching)$/.test(chart.tokens[i]!.lower) &&
  chart.tokens[i - 1]?.lower === '-' &&
  /^(?:submarine|sub|ground|surface|air|sea|ship|land|silo|rail|shoulder|tube|canister|vehicle)$/.test(chart.tokens[i - 2]?.lower ?? '')

const PRIORITY: readonly EventType[] = [
  'nuclear-test',
  'artillery',
  'satellite-launch',
  'launch',
  'interception',
  'sanction',
  'exercise',
  'deployment',
  'recruitment',
  'agreement',
  'visit',
  'meeting',
  'authorization',
  'strike',
  'procurement',
  'warning',
]

/** The mention that names the clause's event: a full mention before a detail, a verb before a noun, then by kind. */
export const headMention = (mentions: readonly Mention[]): Mention | null => {
  let best: Mention | null = null
  const rank = (m: Mention): number =>
    (m.modality === 'real' ? 0 : 50) +
    (m.aside ? 60 : 0) +
    (m.trigger.detail ? 100 : 0) +
    (m.trigger.noun ? 20 : 0) +
    PRIORITY.indexOf(m.trigger.type)
  for (const m of mentions) if (!best || rank(m) < rank(best)) best = m
  return best
}
