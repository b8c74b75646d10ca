import type { Amount, Claim, Event, Report, Span } from '../model/report.ts'
import { said, saidLength, type Said } from '../model/said.ts'
import { intervalOf, type Interval } from './interval-of.ts'
import { indexOf } from './report-index.ts'
import { claimsOf } from './spans.ts'
import { normalFigure } from './unit-factors.ts'

/** One stated figure of a flight: who claims it, where it is printed, what it can stand for. */
export interface FlightFigure {
  readonly claim: Claim | null
  readonly amount: Amount
  readonly interval: Interval
  readonly span: Span
  readonly item: string | null
}

type FigureField = 'rangeKm' | 'apogeeKm' | 'flightTimeMin' | 'capabilityRangeKm'

const isAmount = (value: unknown): value is Amount =>
  typeof value === 'object' &&
  value !== null &&
  ['value', 'min', 'max'].some((k) => typeof (value as Record<string, unknown>)[k] === 'number')

// Figures are compared with each other: a news report gives a handful, a hostile text thousands.
const MOST_FIGURES = 24

/** The printed quantity within the claim's words; the whole claim where none is found. */
const wordsOf = (report: Report, claim: Claim, amount: Amount, field: FigureField): Span => {
  const wanted = amount.value ?? amount.min ?? amount.max ?? 0
  const kind = field === 'flightTimeMin' ? 'duration' : 'length'
  const found = indexOf(report)
    .quantities.overlapping(claim.span)
    .find((q) => {
      const figure = normalFigure(q, kind)
      return figure !== null && Math.abs(figure - wanted) <= Math.abs(wanted) * 0.02
    })
  return found?.span ?? claim.span
}

/** The figures, at most 24, that the report's claims state of a field of an event, hedged or not; the event's own value where no claim has any. */
export const flightFigures = (report: Report, event: Event, field: FigureField): FlightFigure[] => {
  const claimed = claimsOf(report, event.id, field).flatMap((claim): FlightFigure[] => {
    const interval = isAmount(claim.value) ? intervalOf(claim.value) : null
    if (!interval) return []
    const amount = claim.value as Amount
    return [{ claim, amount, interval, span: wordsOf(report, claim, amount, field), item: claim.item ?? null }]
  })
  if (claimed.length > 0) return claimed.slice(0, MOST_FIGURES)
  const amount = event[field]
  const interval = amount && intervalOf(amount)
  return interval ? [{ claim: null, amount, interval, span: event.mentions[0] ?? [0, 0], item: null }] : []
}

/** The two can be of one flight: neither is of an item that the other is not of. */
export const sameFlight = (...figures: readonly FlightFigure[]): boolean =>
  new Set(figures.map((f) => f.item).filter((i) => i !== null)).size <= 1

const figure = (n: number): string => Number(n.toFixed(1)).toLocaleString('en-US')

/** An amount as words before its figures, and the figures: one, or both ends. */
const partsOf = ({ value, min, max, approx }: Amount): { before: string; figures: number[] } => {
  const about = approx ? 'about ' : ''
  if (value !== undefined) return { before: about, figures: [value] }
  if (min !== undefined && typeof max === 'number') return { before: about, figures: [min, max] }
  return min !== undefined ? { before: 'more than ', figures: [min] } : { before: 'up to ', figures: [max ?? 0] }
}

/** "about 700 km", "more than 2,000 km" */
export const printAmount = (amount: Amount, unit: string): string => {
  const { before, figures } = partsOf(amount)
  return `${before}${figures.map(figure).join(' to ')} ${unit}`
}

/** A length in km as words that a reader may see in another unit: "about 700 km". */
export const sayKm = (amount: Amount | number): Said => {
  const { before, figures } = partsOf(typeof amount === 'number' ? { value: amount } : amount)
  return said`${before}${saidLength(`${figures.map(figure).join(' to ')} km`, ...figures)}`
}

/** Ids of the claims behind figures. */
export const claimIds = (figures: readonly FlightFigure[]): string[] => figures.flatMap((f) => (f.claim ? [f.claim.id] : []))
