import type { Chart } from '../../../grammar/chart.ts'
import { findClauses, type Clause } from './clauses.ts'
import type { TokenRange } from '../../../grammar/token.ts'
import type { EventType } from '../../../model/report.ts'
import { firedIn, standsForFiring } from './did-so.ts'
import type { Frame } from '../fields/reading.ts'
import { findMentions, headMention, type Mention } from './mentions.ts'
import { namedExercise } from './named-exercise.ts'
import { sendsUnknown } from './told-without-weapon.ts'
import { verblessFirings } from './verbless.ts'

/** Clauses with the events they mention. `frames`: what belongs to attributions and is cut out. */
export const findFrames = (chart: Chart, attributionFrames: readonly TokenRange[], aboutFlights: boolean): Frame[] => {
  let told: EventType | null = null
  return withInherited(
    findClauses(chart, attributionFrames).map((clause) => {
      const worded = findMentions(chart, clause, aboutFlights)
      const mentions = worded.length > 0 ? worded : withoutVerb(chart, clause, told)
      told = firedIn(mentions) ?? told
      return { clause, mentions, head: headMention(mentions), sentence: chart.sentenceRange(clause.sentence), inherited: null }
    }),
  )
}

/** What a clause tells of that has no word of its own for a deed. `told`: the kind of firing told last. */
const withoutVerb = (chart: Chart, clause: Clause, told: EventType | null): Mention[] => {
  const mention = namedExercise(chart, clause) ?? (told === null ? null : standsForFiring(chart, clause, told))
  return mention ? [mention] : verblessFirings(chart, clause)
}

const withInherited = (frames: Frame[]): Frame[] => {
  let last: Frame['head'] = null
  let sentence = -1
  return frames.map((frame) => {
    if (frame.clause.sentence !== sentence) last = null
    sentence = frame.clause.sentence
    if (frame.head) last = frame.head
    return frame.head || !last ? frame : { ...frame, inherited: last }
  })
}

/** Whether the text names anything that flies, or forces measure how far something came. */
export const isAboutFlights = (chart: Chart): boolean =>
  chart.all('weapon').some((w) => w.data.class !== 'artillery') ||
  measuresFlight(chart) ||
  chart.tokens.some((_, i) => sendsUnknown(chart, i))

const FORCES: ReadonlySet<string> = new Set(['military', 'ministry'])
const FAR_KM = 50

/** "The Joint Chiefs now count two. Both came out of Kaechon", "came down in the East Sea", "some 380 km away": no word for what flew. */
const measuresFlight = (chart: Chart): boolean =>
  chart.all('organization').some(({ data }) => FORCES.has(data.kind)) &&
  chart.all('place-phrase').some(({ data, first }) => data.head !== null && (data.relation === 'from' || isSplash(chart, first))) &&
  chart.all('quantity').some(({ data }) => data.dimension === 'length' && (data.normal.value ?? data.normal.min ?? 0) >= FAR_KM)

/** "came down in the sea", "fell into the Arabian Sea". */
const isSplash = ({ tokens }: Chart, phrase: number): boolean => {
  const [before, ahead] = [tokens[phrase - 1]?.lower ?? '', tokens[phrase - 2]?.lower ?? '']
  return /^(?:fell|landed|splashed|dropped|plunged|crashed|down)$/.test(before) && (before !== 'down' || /^(?:came|splashed)$/.test(ahead))
}
