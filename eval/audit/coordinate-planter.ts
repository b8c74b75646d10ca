import { pick } from '../faults/random.ts'
import { cell, figure, type Planter } from './planter.ts'
import { transposed } from './slips.ts'

/** Degrees apart, roughly: a row copied from one this near shows nothing. */
const FAR_DEGREES = 0.7

/** Coordinates swapped, a sign put in, digits of the degrees swapped, a degree off, the point lost, the pair of the row above. */
export const coordinatesWrong: Planter = {
  kind: 'coordinates',
  plant: (record, { records }, random) => {
    const [lat, lon] = [cell(record, 'latitude'), cell(record, 'longitude')]
    if (lat === '' || lon === '' || cell(record, 'facility') === '') return null
    const other = records[records.indexOf(record) - 1]
    const change = pick(
      [
        () => ({ latitude: lon, longitude: lat }),
        () => ({ latitude: lon, longitude: lat }),
        () => (random() < 0.5 ? { latitude: `-${lat}` } : { longitude: `-${lon}` }),
        () => degreesSwapped(lat, lon, random),
        () => degreeOff(lat, lon, random),
        () => (random() < 0.5 ? { latitude: lat.replace('.', '') } : { longitude: lon.replace('.', '') }),
        () => {
          if (!other || cell(other, 'latitude') === '' || cell(other, 'facility') === cell(record, 'facility')) return null
          const apart = Math.hypot(figure(other, 'latitude')! - Number(lat), figure(other, 'longitude')! - Number(lon))
          return apart > FAR_DEGREES ? { latitude: cell(other, 'latitude'), longitude: cell(other, 'longitude') } : null
        },
      ],
      random,
    )!()
    return change
  },
}

const degreesSwapped = (lat: string, lon: string, random: () => number) => {
  const [field, text] = random() < 0.5 ? (['latitude', lat] as const) : (['longitude', lon] as const)
  const [degrees, rest] = [text.split('.')[0]!, text.split('.')[1]]
  const wrong = transposed(degrees, random)
  return wrong === null ? null : { [field]: rest === undefined ? wrong : `${wrong}.${rest}` }
}

const degreeOff = (lat: string, lon: string, random: () => number) => {
  const [field, text] = random() < 0.5 ? (['latitude', lat] as const) : (['longitude', lon] as const)
  const degrees = text.split('.')[0]!
  return { [field]: String(Number(degrees) + (random() < 0.5 ? 1 : -1)) + text.slice(degrees.length) }
}
