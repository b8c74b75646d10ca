import { indexOf } from '../../../checking/report-index.ts'
import type { PlaceRef, Report, Span } from '../../../model/report.ts'

/** "The impact point was about 97 km from Russia's Vladivostok region": a place told by a noun, where no verb of falling stands. */
const POINT =
  /\b(?:impact|splash-?down|landing|crash)(?: point| site| area| zone| location)?,? (?:it said, )?(?:was|is|lay|lies|were|are) (?:put at |estimated at |given as )?(?<where>(?:about |some |around |roughly |just |only |nearly |over |more than )?(?:\d|in |off |near |at |within |inside |outside |close to |west|east|north|south)[^.;,\n]{3,120})/giu
const TAIL = /\s+(?:and|but|which|when|after|before|according to|[\p{Lu}][\p{L}. ]+ said|the \p{L}+ said)\b.*$/u

/** Landing places that an article tells by the noun. */
export const impactPointsIn = (report: Report): { value: PlaceRef; span: Span }[] => {
  const { text } = report.article
  if (!/\b(?:impact|splash|landing|crash)\b/i.test(text)) return []
  return [...text.matchAll(POINT)].flatMap((match) => {
    const where = match.groups!.where!.replace(TAIL, '')
    const start = match.index + match[0].indexOf(match.groups!.where!)
    const span: Span = [start, start + where.length]
    const places = indexOf(report)
      .places.overlapping(span)
      .filter((p) => p.span[0] >= span[0] && p.span[1] <= span[1])
    const place = places.findLast((p) => p.id !== null && p.kind !== 'country') ?? places.at(-1)
    if (!place) return []
    const located =
      place.lat === null || place.lon === null
        ? {}
        : { lat: place.lat, lon: place.lon, ...(place.radiusKm === null ? {} : { radiusKm: place.radiusKm }) }
    return [{ value: { name: where, id: place.id, ...located }, span }]
  })
}
