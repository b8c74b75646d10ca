import { readFileSync } from 'node:fs'

const BUILT = new URL('../../data/built/iso-3166.json', import.meta.url)
let table: ReadonlyMap<string, string> | null = null

/** The ISO 3166 alpha-2 code of a state given by its alpha-3 (or alpha-2) code; null for what is neither. */
export const alpha2Of = (code: string): string | null => {
  table ??= new Map(Object.entries(JSON.parse(readFileSync(BUILT, 'utf8')) as Record<string, string>))
  const upper = code.trim().toUpperCase()
  return table.get(upper) ?? ([...table.values()].includes(upper) ? upper : null)
}
