import type { Amount } from '../../model/report.ts'

const TO_KM: Readonly<Record<string, number>> = {
  km: 1,
  kms: 1,
  kilometers: 1,
  kilometres: 1,
  mi: 1.609344,
  miles: 1.609344,
  nm: 1.852,
  nmi: 1.852,
  m: 0.001,
}
const TO_MINUTES: Readonly<Record<string, number>> = {
  min: 1,
  mins: 1,
  minutes: 1,
  s: 1 / 60,
  sec: 1 / 60,
  seconds: 1 / 60,
  h: 60,
  hours: 60,
}

const NUMBER = String.raw`(\d{1,3}(?:[, ]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)`
const FIGURE = new RegExp(
  String.raw`^(?<bound>[<>≤≥~≈]|about|around|approx(?:\.|imately)?|over|more than|at least|up to|less than|under|ca?\.)?\s*${NUMBER}(?:\s*(?:-|–|to)\s*${NUMBER})?\s*(?<plus>\+)?\s*(?<unit>[a-z]+)?\.?$`,
  'i',
)

/** Kilometres of a cell: "910 km", "~450", "50-60", "1,000 km", "248.5 miles", "> 600"; null where it is no such figure. */
export const kilometresOfCell = (cell: string): Amount | null => amountOf(cell, TO_KM)

/** Minutes of a cell: "45", "45 min", "135 s". */
export const minutesOfCell = (cell: string): Amount | null => amountOf(cell, TO_MINUTES)

/** A bare count: "2", "at least 2". */
export const countOfCell = (cell: string): Amount | null => amountOf(cell, {})

const amountOf = (cell: string, units: Readonly<Record<string, number>>): Amount | null => {
  const found = FIGURE.exec(cell.trim())
  if (!found) return null
  const { bound = '', plus, unit } = found.groups as { bound?: string; plus?: string; unit?: string }
  const factor = unit === undefined ? 1 : units[unit.toLowerCase()]
  if (factor === undefined) return null
  const [low, high] = [found[2], found[3]].map((digits) =>
    digits === undefined ? null : rounded(Number(digits.replace(/[, ]/g, '')) * factor),
  )
  if (low === null || low === undefined) return null
  const approx = /^(?:~|≈|about|around|approx|ca?\.)/i.test(bound) ? { approx: true } : {}
  if (high !== null && high !== undefined) return low <= high ? { min: low, max: high, ...approx } : null
  if (plus !== undefined || /^(?:>|≥|over|more|at least)/i.test(bound)) return { min: low, max: null }
  if (/^(?:<|≤|up to|less|under)/i.test(bound)) return { max: low }
  return { value: low, ...approx }
}

const rounded = (figure: number): number => Number(figure.toFixed(4))
