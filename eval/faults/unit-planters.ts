import { pick } from './random.ts'
import { replaced, type CleanText, type Copy, type Planter } from './planter.ts'

// A distance that stands alone: not in a range, not restated already, not "600-km-range".
const ALONE =
  /(?<![\d,.(]|[-–]|\bto |\band |\bor |between )(\d[\d,]*(?:\.\d+)?) ?(km|kilomet(?:er|re)s)\b(?! ?[([/]|[-–]|,? or |,? that| to \d| and \d)/gu

interface Site {
  readonly start: number
  readonly end: number
  readonly km: number
  readonly printed: string
}

const sites = ({ article }: CleanText): Site[] =>
  [...article.text.matchAll(ALONE)]
    .map((m) => ({ start: m.index, end: m.index + m[0].length, km: Number(m[1]!.replaceAll(',', '')), printed: m[0] }))
    .filter((s) => s.km >= 50)

const round = (n: number, digits: number): string => Number(n.toPrecision(digits)).toLocaleString('en-US')

/** "700 km" becomes "700 km (435 miles)" or "435 miles (700 km)", the miles multiplied. */
const pairAt = (text: CleanText, random: () => number, miles: (km: number) => number, unit: string): Copy | null => {
  const site = pick(sites(text), random)
  if (!site) return null
  const other = `${round(miles(site.km), random() < 0.5 ? 2 : 3)} ${unit}`
  return replaced(text.article, site.start, site.end, random() < 0.7 ? `${site.printed} (${other})` : `${other} (${site.printed})`)
}

/** A mile figure a fifth to ten times off. */
export const kmMile: Planter = {
  kind: 'km-mile-mismatch',
  plant: (text, wrong, random) => {
    const factor = wrong ? pick([0.1, 0.5, 0.7, 0.8, 1.25, 1.4, 1.61, 2, 10], random)! : 1
    return pairAt(text, random, (km) => (km / 1.609344) * factor, 'miles')
  },
}

/** Nautical miles called miles. */
export const nautical: Planter = {
  kind: 'nautical-as-statute',
  plant: (text, wrong, random) => pairAt(text, random, (km) => km / 1.852, wrong ? 'miles' : 'nautical miles'),
}
