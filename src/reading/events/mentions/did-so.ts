/** Firings told by what stands for a verb: "Moscow's turn came in the afternoon", "it did so again from Wonsan", "Delhi followed suit at dusk". */
import type { Chart } from '../../../grammar/chart.ts'
import type { EventType } from '../../../model/report.ts'
import type { Clause } from './clauses.ts'
import type { Mention } from './mentions.ts'
import { standIn } from './stand-in.ts'

/** Each a run of words; a bar parts what may stand at one place. */
const FOR_A_VERB: readonly (readonly ReadonlySet<string>[])[] = (
  [
    'did|does|do|done so|it|likewise',
    'did|does|do|done the same',
    'followed|follows suit',
    'turn|turns came|comes|was',
    'repeated|repeats it|this|that',
    'repeated|repeats the feat|exercise|act',
    'was|is at it again',
    'went|goes first|next|second|third|last',
  ] as const
).map((phrase) => phrase.split(' ').map((words) => new Set(words.split('|'))))

const FIRST_WORDS: ReadonlySet<string> = new Set(FOR_A_VERB.flatMap(([first]) => [...first!]))

const FIRED: ReadonlySet<EventType> = new Set(['launch', 'satellite-launch', 'artillery', 'strike'])

/** The kind of firing that some mentions tell of; null where they tell of none. */
export const firedIn = (mentions: readonly Mention[]): EventType | null =>
  mentions.find((m) => FIRED.has(m.trigger.type) && m.modality === 'real')?.trigger.type ?? null

/** The words that stand for the verb of a firing told before, at a time or place of their own; null where none do. */
export const standsForFiring = (chart: Chart, clause: Clause, told: EventType): Mention | null => {
  if (chart.within('time', clause).length === 0 && !chart.within('place-phrase', clause).some(({ data }) => data.head !== null)) return null
  for (let i = clause.first; i < clause.end; i++) {
    if (!FIRST_WORDS.has(chart.tokens[i]!.lower)) continue
    for (const words of FOR_A_VERB)
      if (i + words.length <= clause.end && words.every((choices, k) => choices.has(chart.tokens[i + k]!.lower)))
        return isReal(chart, clause.first, i) ? standIn(told, { first: i, end: i + words.length }, i) : null
  }
  return null
}

const isReal = ({ tokens }: Chart, first: number, verb: number): boolean =>
  !tokens.slice(first, verb).some(({ lower }) => /^(?:will|would|could|may|might|not|n't|never|if|to)$/.test(lower))
