import type { Chart } from '../../../grammar/chart.ts'
import type { EventType } from '../../../model/report.ts'
import type { Frame } from '../fields/reading.ts'
import { isFired } from '../kinds.ts'
import type { Mention } from './mentions.ts'
import { byMissile } from '../joining/telling.ts'
import { nuclearText } from './needs/nuclear.ts'

/**
 * The kind of event that a mention tells of, in an article about `main`: in a report of shelling "the firing" and "were launched" are
 * of shells, unless a missile is named; "the test" in a report of nuclear tests is one.
 */
export const typeOfMention = (frame: Frame, head: Mention, main: EventType | null, chart: Chart): EventType => {
  const { type, lemma } = head.trigger
  if (type === 'launch' && TESTS.has(lemma) && isNuclearTest(frame, head, main, chart)) return 'nuclear-test'
  if (type === 'strike' && main === 'launch' && isByMissile(frame, head, chart)) return 'launch'
  if (type === 'authorization' && main === 'agreement' && DECISIONS.has(lemma)) return 'agreement'
  // "announced that they will deploy": the decision is the news.
  if (type === 'deployment' && head.modality === 'future' && (main === 'authorization' || main === 'agreement')) return main
  if (type !== 'launch' || main !== 'artillery') return type
  const missiles = chart
    .within('weapon', frame.clause)
    .some((w) => w.data.head === 'missile' || w.data.name !== null || /^(ballistic|cruise|[SMI]RBM|ICBM)$/.test(w.data.class ?? ''))
  return missiles ? 'launch' : 'artillery'
}

const TESTS = new Set(['test', 'tests'])
const DECISIONS = new Set(['decide', 'decision'])

const isNuclearTest = ({ clause }: Frame, head: Mention, main: EventType | null, chart: Chart): boolean => {
  const weapons = chart.within('weapon', clause)
  if (main !== null && !isFired(main) && nuclearText(chart) && weapons.every((w) => w.data.class === 'nuclear' || w.first > head.token))
    return true
  return main === 'nuclear-test' && weapons.every((w) => w.data.class === 'nuclear')
}

/** "The strikes", "the attack" of a report about missiles, or one with a missile in the clause. */
const isByMissile = (frame: Frame, head: Mention, chart: Chart): boolean =>
  byMissile(frame, chart) ?? (head.trigger.noun && /^(the|this|these|those)$/.test(chart.tokens[head.token - 1]?.lower ?? ''))
