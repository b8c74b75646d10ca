import type { Amount } from '../../model/report.ts'

const NUMBER = String.raw`(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)`
const SHAPE = new RegExp(
  String.raw`^(?:(about|around|~|>=?|<=?|more than|at least|over|less than|up to|at most|under)\s*)?${NUMBER}(?:\s*(?:-|–|to)\s*${NUMBER})?\s*([a-z]*)$`,
  'i',
)
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

const isAbout = (word: string): boolean => word === 'about' || word === 'around' || word === '~'
