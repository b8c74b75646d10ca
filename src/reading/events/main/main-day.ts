import { daysBetween, exact, overlaps } from '../../../model/edtf.ts'
import type { DatedTime } from '../days/dates.ts'

/** A time told in the text is on another day than the main event's (EDTF); where its zone may be another, a day off is none. */
export const isOtherDay = (time: DatedTime, main: string | null, mayBeElsewhere: (time: DatedTime) => boolean): boolean => {
  if (!main) return false
  const bare = exact(time.local?.date ?? time.edtf!)
  // "the first since May 9" tells of another launch, "since 2007" of none.
  if (time.value.data.relation === 'since' && bare.length < 7) return false
  // A day said elsewhere, without a clock to turn it, may be a day off at the place of the event.
  if (!time.local && bare.length === 10 && mayBeElsewhere(time) && Math.abs(daysBetween(bare, main)?.min ?? 9) <= 1) return false
  return bare.length === 10 ? bare !== main.slice(0, 10) : !overlaps(bare, exact(main))
}

/** A period that holds the main event's day, or any stretch of time: it tells no other event apart. */
export const spansMainDay = (edtf: string, main: string | null): boolean =>
  edtf.includes('/') || (main ?? '').startsWith(edtf.replace(/[~?%]/g, ''))
