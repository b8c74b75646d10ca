import type { Chart } from '../../../grammar/chart.ts'
import { findClauses } from './clauses.ts'
import type { TokenRange } from '../../../grammar/token.ts'
import type { Frame } from '../fields/reading.ts'
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

/** Whether the text names anything that flies, or forces measure how far something came. */
export const isAboutFlights = (chart: Chart): boolean =>
  chart.all('weapon').some((w) => w.data.class !== 'artillery') || measuresFlight(chart)

const FORCES: ReadonlySet<string> = new Set(['military', 'ministry'])
const FAR_KM = 50

/** "The Joint Chiefs now count two. Both came out of Kaechon and ended up some 380 km away": no word for what flew. */
const measuresFlight = (chart: Chart): boolean =>
  chart.all('organization').some(({ data }) => FORCES.has(data.kind)) &&
  chart.all('place-phrase').some(({ data }) => data.relation === 'from' && data.head !== null) &&
  chart.all('quantity').some(({ data }) => data.dimension === 'length' && (data.normal.value ?? data.normal.min ?? 0) >= FAR_KM)
