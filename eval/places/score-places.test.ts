import { expect, test } from 'vitest'
import type { PlaceMention, Report } from '../../src/index.ts'
import { scorePlaces } from './score-places.ts'
import type { GoldArticle } from './toponym-corpus.ts'

const text = 'Aaa Bbb Ccc Ddd'
const gold = (start: number, lat: number | null): GoldArticle['toponyms'][number] => ({
  span: [start, start + 3],
  lat,
  lon: lat === null ? null : 0,
  linked: '',
})
const article: GoldArticle = { id: '1', title: '', publisher: '', text, toponyms: [gold(0, 0), gold(4, 0), gold(8, 0), gold(12, null)] }
const mention = (start: number, lat: number | null): PlaceMention => ({
  text: text.slice(start, start + 3),
  span: [start, start + 3],
  id: null,
  lat,
  lon: lat === null ? null : 0,
  radiusKm: null,
  kind: 'town',
  names: [],
  use: 'literal',
})
const score = (places: PlaceMention[], supplied: ({ lat: number; lon: number } | null)[]) =>
  scorePlaces(
    [article],
    () => ({ places }) as unknown as Report,
    () => supplied,
  )

test('recognition counts all names, resolution those with a position', () => {
  const { rows } = score(
    [mention(0, 1), mention(4, 2), mention(12, null), mention(1, 0)],
    [{ lat: 1, lon: 0 }, { lat: 1.4, lon: 0 }, null, null],
  )
  expect(rows['recognition']).toMatchObject({ tp: 3, fn: 1, fp: 1 })
  // One degree of latitude is 111 km: right; two are not.
  expect(rows['resolution A @161']).toMatchObject({ tp: 1, fn: 1 })
  expect(rows['resolution B @161']).toMatchObject({ tp: 2, fn: 1 })
  expect(rows['end to end @161']).toMatchObject({ tp: 1, fn: 2, fp: 1 })
})

test('a name without position is as wrong as can be; the area runs from 0 to 1', () => {
  expect(score([mention(0, 0), mention(4, 0)], [null, null, null, null])).toMatchObject({ meanKm: 0, medianKm: 0, auc: 0 })
  const worst = score([mention(0, null), mention(4, null)], [null, null, null, null])
  expect(worst.meanKm).toBe(20_039)
  expect(worst.auc).toBeCloseTo(1, 4)
})
