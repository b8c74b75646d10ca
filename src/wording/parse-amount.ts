import type { Amount } from '../model/report.ts'

const NUMBER = String.raw`(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)`
const SHAPE = new RegExp(
  String.raw`^(?:(about|around|some|~|≈|>=?|<=?|more than|at least|over|less than|up to|at most|under)\s*)?${NUMBER}(?:\s*(?:-|–|to)\s*${NUMBER})?\s*([a-z]*)$`,
  'i',
)
/** What each unit of length counts, km; what each of time counts, minutes. */
export const KILOMETRES = { km: 1, mi: 1.609344, mile: 1.609344, miles: 1.609344, nmi: 1.852, m: 0.001 }
export const MINUTES = { min: 1, minutes: 1, minute: 1, h: 60, hours: 60, s: 1 / 60, seconds: 1 / 60 }

const LEAST = new Set(['>', '>=', 'more than', 'at least', 'over'])
const MOST = new Set(['<', '<=', 'less than', 'up to', 'at most', 'under'])

/** "700", "about 435 mi", "650-750", "at least 3" as an amount, `units` giving what each unit counts; null for anything else. */
export const parseAmount = (given: string, units: Readonly<Record<string, number>>): Amount | null => {
  const [, word = '', low, high, unit = ''] = SHAPE.exec(given.trim()) ?? []
  const factor = unit === '' ? 1 : units[unit.toLowerCase()]
  if (low === undefined || factor === undefined) return null
  const value = (text: string): number => Number((Number(text.replaceAll(',', '')) * factor).toPrecision(6))
  const how = word.toLowerCase()
  if (high !== undefined)
    return how !== '' && !isAbout(how) ? null : value(low) < value(high) ? { min: value(low), max: value(high) } : null
  if (LEAST.has(how)) return { min: value(low) }
  if (MOST.has(how)) return { max: value(low) }
  return isAbout(how) ? { value: value(low), approx: true } : { value: value(low) }
}

const isAbout = (word: string): boolean => word === 'about' || word === 'around' || word === 'some' || word === '~' || word === '≈'
