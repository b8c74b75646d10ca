import type { EdtfBounds } from '../../model/edtf.ts'
import type { Finding, Span } from '../../model/report.ts'
import { Day, daysBetween, printDay } from '../calendar.ts'
import type { Length } from './length.ts'

/** What "N days after X" says, with the days of both known from other words. */
export interface Told {
  readonly length: Length
  readonly direction: 'before' | 'after'
  /** The day counted from; a month or a year where the text gives no more. */
  readonly anchor: EdtfBounds
  /** The day of what the interval dates. */
  readonly date: Day
  /** Further days that may lie between, for outlets that date from another zone. */
  readonly zoneSlack: number
}

/** Verdict and words on an interval; `claims` and `spans` as the check found them. */
export const judge = (
  { length, direction, anchor, date, zoneSlack }: Told,
  claims: string[],
  spans: Span[],
): Finding & { readonly verdict: 'consistent' | 'implausible' | 'contradicted' } => {
  const [first, last] = [new Day(anchor.first), new Day(anchor.last)]
  const signed = [daysBetween(first, date), daysBetween(last, date)].map((days) => days * (direction === 'after' ? 1 : -1))
  const [least, most] = [Math.min(...signed), Math.max(...signed)]
  const off = Math.max(0, length.low - most, least - length.high)
  const slack = length.slack + zoneSlack
  const verdict = off <= slack ? 'consistent' : off <= slack * 2 && length.slack > BOUND_OF_DAYS ? 'implausible' : 'contradicted'
  const between =
    least === most ? `${plural(Math.abs(least))}` : `${Math.min(...signed.map(Math.abs))} to ${plural(Math.max(...signed.map(Math.abs)))}`
  const from = anchor.first === anchor.last ? printDay(first) : `${printDay(first)} to ${printDay(last)}`
  return {
    check: 'interval',
    verdict,
    claims,
    spans,
    inputs: {
      count: length.count,
      unit: length.unit,
      direction,
      anchor: first.toString(),
      date: date.toString(),
      daysBetween: least === most ? least : `${least} to ${most}`,
    },
    margin: { days: Number((slack - off).toFixed(1)) },
    sentence:
      verdict === 'consistent'
        ? `From ${from} to ${printDay(date)} are ${between}, as the words say.`
        : most < 0
          ? `${printDay(date)} lies ${between} on the other side of ${from}, where the text says ${length.words} ${direction}.`
          : `From ${from} to ${printDay(date)} are ${between}, not ${length.words}.`,
  }
}

/** Counts of days and bounds leave no room for "implausible". */
const BOUND_OF_DAYS = 1

const plural = (days: number): string => `${days} day${days === 1 ? '' : 's'}`
