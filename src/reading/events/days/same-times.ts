import type { DatedTime } from './dates.ts'

/**
 * Whether two resolutions of the times of one text came to the same: what is made of the one need not be made again of the
 * other. The words are the same each time, so only what they mean is compared.
 */
export const sameTimes = (some: readonly DatedTime[], others: readonly DatedTime[]): boolean =>
  some.length === others.length && some.every((time, i) => isSame(time, others[i]!))

const isSame = (a: DatedTime, b: DatedTime): boolean =>
  a.edtf === b.edtf &&
  a.clock === b.clock &&
  a.zone === b.zone &&
  a.utc === b.utc &&
  a.approx === b.approx &&
  a.local?.date === b.local?.date &&
  a.local?.clock === b.local?.clock &&
  a.anchorEdtf === b.anchorEdtf &&
  a.anchor === b.anchor &&
  a.ofSaying === b.ofSaying &&
  a.pending === b.pending &&
  a.part === b.part &&
  a.toldEdtf === b.toldEdtf
