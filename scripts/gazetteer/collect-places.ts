import type { RawPlace } from './raw-place.ts'
import { counties, countries, provinces } from './regions.ts'
import { towns } from './towns.ts'

/** Everything that goes into the gazetteer, from the packages unpacked in a folder. */
export const collectPlaces = (folder: string): RawPlace[] => {
  const all = towns(folder)
  return [...countries(folder, all), ...provinces(folder, all), ...counties(folder, all), ...all]
}
