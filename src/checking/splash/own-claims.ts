import type { Claim, Event, Report, Span } from '../../model/report.ts'
import { dayOf, daysBetween } from '../calendar.ts'
import { indexOf } from '../report-index.ts'
import { claimsOf, sentenceAround } from '../spans.ts'

/**
 * Whether the sentence around words about an event tells of an earlier day, and not of the event's: then they may be about
 * another launch ("the North had last fired on Sept. 10, from Kaechon"), whatever they were joined to.
 */
export const isRecalled = (report: Report, event: Event, span: Span): boolean => {
  const day = dayOf(event.date)
  if (!day) return false
  const times = indexOf(report).times.overlapping(sentenceAround(report.article.text, span))
  let earlier = false
  for (const { edtf } of times) {
    const told = dayOf(edtf)
    if (told && Math.abs(daysBetween(told, day)) <= 1) return false
    if (told ? told.number < day.number : isEarlierPeriod(edtf, day.toString())) earlier = true
  }
  return earlier
}

/** A month or year before the one of the day. */
const isEarlierPeriod = (edtf: string | null, day: string): boolean =>
  edtf !== null && /^\d{4}(?:-\d\d)?$/.test(edtf) && edtf < day.slice(0, edtf.length)

/** Affirmed claims of an event in a field, without those that may be of an earlier one. */
export const ownClaims = (report: Report, event: Event, field: string): Claim[] =>
  claimsOf(report, event.id, field).filter((claim) => !isRecalled(report, event, claim.span))
