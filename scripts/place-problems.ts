import type { PlaceRow } from '../src/world/rows.ts'

const KINDS: ReadonlySet<string> = new Set<PlaceRow['kind']>([
  'country',
  'capital',
  'province',
  'town',
  'site',
  'sea',
  'water',
  'island',
  'peninsula',
  'continent',
  'region',
  'cape',
  'base',
])

/** What is wrong with the rows of data/places.json, one sentence a fault with the fix; empty when all is well. */
export const placeProblems = (rows: readonly PlaceRow[]): string[] => {
  const states = new Set(rows.filter((row) => row.kind === 'country').map((row) => row.country))
  // Two rows may share a name (town and province, two towns of one name); the same name for the same thing is a duplicate.
  const owners = new Map<string, string>()
  const problems: string[] = []
  for (const row of rows) {
    const say = (fault: string): void => void problems.push(`data/places.json: ${row.id}: ${fault}`)
    if (!KINDS.has(row.kind)) say(`kind ${row.kind} is none of ${[...KINDS].join(', ')}`)
    if ((row.lat === null) !== (row.lon === null)) say('has half a position; give lat and lon, or null for both')
    if (row.lat === null && !/no coordinate/.test(row.source)) say('has no position; give one, or say "no coordinate" in its source')
    if (row.lat !== null && Math.abs(row.lat) > 90) say(`lat ${row.lat} is off the globe; were lat and lon swapped?`)
    if (row.lon !== null && Math.abs(row.lon) > 180) say(`lon ${row.lon} is off the globe`)
    if (row.radiusKm !== null && !(row.radiusKm > 0)) say('radiusKm must be above 0, or null')
    if (row.country !== null && row.kind !== 'country' && !states.has(row.country) && row.country.length !== 2)
      say(`country ${row.country} is no ISO code`)
    if (row.kind === 'country' && !row.zone) say('a country needs the IANA zone of its capital')
    if (row.zone && !isZone(row.zone)) say(`zone ${row.zone} is not an IANA zone`)
    if (row.government && row.kind !== 'capital') say('only a capital stands for a government')
    if (row.native?.some((name) => !/[^\0-\u024f]/.test(name))) say('native holds a name in Latin script; it belongs to names')
    if (row.disputedNames && (row.disputedNames.length < 2 || row.disputedNames.some((name) => !row.names.includes(name))))
      say('disputedNames must be two or more of its names')
    for (const name of [...row.names, ...(row.demonyms ?? [])]) {
      if (name !== name.trim() || name === '') say(`name ${JSON.stringify(name)} has blanks at its ends`)
      const key = `${name}|${row.kind}|${row.country}`
      const owner = owners.get(key)
      if (owner && owner !== row.id) say(`${name} is also a name of ${owner}, of the same kind and country; keep it in one of them`)
      owners.set(key, row.id)
    }
  }
  return problems
}

const isZone = (zone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
