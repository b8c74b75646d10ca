import type { Claim, Report } from '../../../model/report.ts'
import { sentencesOf } from './sentences.ts'

/** "On a flatter path it could have covered", "would have flown": what it could do, not what it did. */
const COULD =
  /\b(?:could|might|would|may)(?: well)? (?:have (?:been (?:able to )?)?|be (?:able to )?)?(?:fl(?:y|own)|cover(?:ed)?|reach(?:ed)?|travel(?:led|ed)?|go(?:ne)?|carr(?:y|ied)|hit|strike|struck|put)\b[^.;]{0,60}$/i
const HAD_IT =
  /\b(?:had it been|if (?:it (?:had been|were|was) )?(?:fired|launched|flown)|on an? (?:flatter|normal|standard|lower|full|ordinary|shallower|regular|different) (?:path|trajectory|arc|course))\b/i

/** Whether a distance is told of what the missile could have flown. */
export const isConditional = (report: Report, { field, span }: Claim): boolean => {
  if (field !== 'rangeKm') return false
  const { text } = report.article
  const [start] = sentencesOf(report)(span)
  const before = text.slice(start, span[0])
  return COULD.test(before) || HAD_IT.test(before)
}
