import { expect, test } from 'vitest'
import { gazetteerProblems } from './gazetteer-problems.ts'
import { pack } from './pack.ts'
import type { RawPlace } from './raw-place.ts'

const place: RawPlace = {
  key: '1',
  geonameId: 1,
  kind: 'town',
  names: ['Kerni'],
  country: 'XA',
  province: null,
  county: null,
  lat: 1,
  lon: 2,
  population: 3,
  radiusKm: 2,
}

test('a whole file has no problems', () => expect(gazetteerProblems(pack([place], []).bytes)).toEqual([]))

test('a place off the globe and one without a name that can be found are told', () => {
  const problems = gazetteerProblems(
    pack(
      [
        { ...place, lat: 91 },
        { ...place, key: '2', names: ['-'] },
      ],
      [],
    ).bytes,
  )
  expect(problems).toEqual(expect.arrayContaining([expect.stringContaining('off the globe'), '- is found under no key']))
})
