import { expect, test } from 'vitest'
import { loadWorld } from '../index.ts'
import { readArticle } from '../reading/read.ts'
import { placeBearing } from './place-bearing.ts'

const world = loadWorld()
const verdicts = (text: string): string[] =>
  placeBearing
    .run(readArticle({ text: `${text} The army said so on Monday.`, published: '2019-05-06' }, { world }), world)
    .map((f) => f.verdict)

test('a town where the words put it', () => {
  expect(verdicts('A rocket fell near Haifa, about 80 km north of Tel Aviv.')).toEqual(['consistent'])
  expect(verdicts('Sirens sounded in Ashdod, a port some 30 kilometers (19 miles) south of Tel Aviv.')).toEqual(['consistent'])
})

test('a town on the wrong side', () => {
  expect(verdicts('A rocket fell near Haifa, about 80 km south of Tel Aviv.')).toEqual(['contradicted'])
  expect(verdicts('Sirens sounded in Ashdod, which lies 20 miles north of Tel Aviv.')).toEqual(['contradicted'])
})

test('without a distance the opposite side is hardly meant', () => {
  expect(verdicts('A rocket fell near Haifa, south of Tel Aviv.')).toEqual(['implausible'])
  expect(verdicts('A rocket fell near Haifa, north of Tel Aviv.')).toEqual([])
})

test('no verdict where the distance does not fit, or a quadrant may be rounding', () => {
  expect(verdicts('A rocket fell near Haifa, 300 km south of Tel Aviv.')).toEqual([])
  expect(verdicts('A rocket fell near Haifa, about 80 km east of Tel Aviv.')).toEqual([])
})

test('a sentence of its own may take the place up', () => {
  expect(verdicts('A rocket hit a house in Mishmeret. The community lies about 20 km (12 miles) south of Tel Aviv.')).toEqual([
    'contradicted',
  ])
  expect(verdicts('A rocket hit a house in Mishmeret. The community lies about 20 km (12 miles) north of Tel Aviv.')).toEqual([
    'consistent',
  ])
})

test('a town named like its province is meant', () => {
  expect(verdicts('Iran fired a missile from Semnan, some 180 km west of Tehran.')).toEqual(['contradicted'])
  expect(verdicts('Iran fired a missile from Semnan, some 180 km east of Tehran.')).toEqual(['consistent'])
})
