import { expect, test } from 'vitest'
import { loadWorld } from '../index.ts'
import { readArticle } from '../reading/read.ts'
import { flightDirection } from './flight-direction.ts'

const world = loadWorld()
const verdicts = (text: string): string[] =>
  flightDirection
    .run(readArticle({ text: `${text} The army said so on Monday.`, published: '2019-05-06' }, { world }), world)
    .map((f) => f.verdict)

test('a wind that leads to the sea named', () => {
  expect(verdicts('North Korea fired a missile from Wonsan. It flew east and fell into the Sea of Japan.')).toEqual(['consistent'])
  expect(verdicts('North Korea fired a missile from Kusong. It flew in a westerly direction and fell into the Yellow Sea.')).toEqual([
    'consistent',
  ])
})

test('a wind that leads away from it', () => {
  expect(verdicts('North Korea fired a missile from Wonsan. It flew west and fell into the Sea of Japan.')).toEqual(['contradicted'])
  expect(verdicts('North Korea fired two missiles from Sukchon toward the west, and they fell into the East Sea.')).toEqual([
    'contradicted',
  ])
})

test('winds of places are none of the flight, and without a site there is no test', () => {
  expect(verdicts('North Korea fired a missile from Wonsan. It flew over western Japan and fell into the Sea of Japan.')).toEqual([])
  expect(verdicts('North Korea fired a missile from Wonsan. It flew 200 km off the west coast and fell into the Sea of Japan.')).toEqual([])
  expect(verdicts('North Korea fired a missile. It flew west and fell into the Sea of Japan.')).toEqual([])
})
