import type { Chart } from '../../grammar/chart.ts'
import { findClauses } from './clauses.ts'
import type { TokenRange } from '../../grammar/token.ts'
import type { Frame } from './fields/reading.ts'
import { findMentions, headMention } from './mentions.ts'

/** Clauses with the events they mention. `frames`: what belongs to attributions and is cut out. */
export const findFrames = (chart: Chart, attributionFrames: readonly TokenRange[], aboutFlights: boolean): Frame[] =>
  withInherited(
    findClauses(chart, attributionFrames).map((clause) => {
      const mentions = findMentions(chart, clause, aboutFlights)
      return { clause, mentions, head: headMention(mentions), sentence: chart.sentenceRange(clause.sentence), inherited: null }
    }),
  )

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

/** Whether the text names anything that flies. */
export const isAboutFlights = (chart: Chart): boolean => chart.all('weapon').some((w) => w.data.class !== 'artillery')
