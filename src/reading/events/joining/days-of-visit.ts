import { addUnits, daysBetween, isDay } from '../../../model/edtf.ts'
import type { Chart } from '../../../grammar/chart.ts'
import type { TokenRange } from '../../../grammar/token.ts'
import type { Frame } from '../fields/reading.ts'
import type { DraftEvent } from './draft.ts'
import type { JoinContext } from './join-context.ts'

/** Longer is no visit of which one report tells. */
const LONGEST = 14
const TRIP = /^(?:visit|trip|tour|stay)$/
const LEFT =
  /^(?:left|leaves|leaving|departed|departs|departing|boarded|wrapped|wrapping|ended|ending|concluded|concluding|returned|headed|heading)$/

/**
 * From the first to the last day of a visit, where the text tells how long it was ("a three-day visit") or when the visitor
 * left; null where it tells neither, or of no day.
 */
export const daysOfVisit = (
  { frames, date, actor, participants }: DraftEvent,
  all: readonly Frame[],
  { chart, datesOf }: JoinContext,
): string | null => {
  if (date === null || !isDay(date)) return null
  const length = frames.map(({ clause }) => daysLong(chart, clause)).find((n) => n !== null)
  if (length) {
    const ends = frames.some(({ clause }) => chart.tokens.slice(clause.first, clause.end).some((t) => LEFT.test(t.lower)))
    const other = addUnits(date, ends ? 1 - length : length - 1, 'day')
    return other && (ends ? `${other}/${date}` : `${date}/${other}`)
  }
  const names = new Set([actor?.name, ...participants.map((p) => p.name)].flatMap((name) => name?.split(' ') ?? []))
  for (const frame of all) {
    const words = chart.tokens.slice(frame.clause.first, frame.clause.end)
    const leaves = words.findIndex((t) => LEFT.test(t.lower))
    if (leaves < 0 || !words.slice(0, leaves).some((t) => names.has(t.text) || /^(?:he|she)$/.test(t.lower))) continue
    const day = datesOf(frame).find((t) => t.edtf !== null && isDay(t.edtf))?.edtf
    const days = day ? daysBetween(date, day)?.max : undefined
    if (day && days !== undefined && days > 0 && days <= LONGEST) return `${date}/${day}`
  }
  return null
}

/** "a three-day visit", "a visit of three days": 3; null where the words give no length. */
const daysLong = (chart: Chart, { first, end }: TokenRange): number | null => {
  const word = (i: number): string => chart.tokens[i]!.lower
  for (let at = first; at < end; at++) {
    if (!TRIP.test(word(at))) continue
    for (let i = Math.max(first + 1, at - 5); i < Math.min(end, at + 6); i++) {
      if (!/^days?$/.test(word(i))) continue
      const before = word(i - 1) === '-' ? i - 2 : i - 1
      const count = chart.longestAt('number', before)?.data.amount.value ?? 0
      if (Number.isInteger(count) && count > 1 && count <= LONGEST) return count
    }
  }
  return null
}
