import type { PlaceAnswer } from '../../world/gazetteer/find-places.ts'
import { indented } from './layout.ts'
import type { Page } from './page.ts'

// More than these fill a screen with villages.
const MOST = 8
const LABEL = 10

/** Places that a name may mean, a paragraph each, the likeliest first. */
export const renderPlaces = (places: readonly PlaceAnswer[], page: Page): string[] => {
  const shown = places.slice(0, MOST).flatMap((place, i) => [...(i > 0 ? [''] : []), ...renderPlace(place, page)])
  const left = places.length - MOST
  return left > 0 ? [...shown, '', page.paint.faint(`and ${left} more: --country narrows, --json lists all`)] : shown
}

const renderPlace = (place: PlaceAnswer, { width, paint }: Page): string[] => {
  const line = (label: string, text: string | null): string[] =>
    text === null || text === '' ? [] : indented(text, LABEL, width, `  ${label}`)
  const where = [place.kind, place.province, place.country].filter((part) => part !== null).join(', ')
  const people = place.population === null ? '' : `, ${place.population.toLocaleString('en')} people`
  return [
    `${paint.strong(place.names[0] ?? place.native[0]!)}  ${where}${people}`,
    ...line('also', place.names.slice(1).join(' · ')),
    ...line('native', place.native.join(' · ')),
    ...line('at', positionOf(place)),
    ...line('source', place.checked === null ? place.source : `${place.source}; looked at ${place.checked}`),
    ...line('id', place.id),
  ]
}

const positionOf = ({ lat, lon, radiusKm }: PlaceAnswer): string => {
  if (lat === null || lon === null) return 'no position: no source gave one'
  const point = `${Math.abs(lat).toFixed(2)} ${lat < 0 ? 'S' : 'N'} ${Math.abs(lon).toFixed(2)} ${lon < 0 ? 'W' : 'E'}`
  return radiusKm === null ? point : `${point}, within ${radiusKm} km`
}
