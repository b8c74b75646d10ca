import { expect, test } from 'vitest'
import { loadWorld } from '../index.ts'
import { readArticle } from '../reading/read.ts'
import { placeSide } from './place-side.ts'

const world = loadWorld()
const verdicts = (text: string): string[] =>
  placeSide
    .run(readArticle({ text: `${text} The army said so on Monday.`, published: '2019-05-06' }, { world }), world)
    .map((f) => f.verdict)

test('a town on the coast that the words name', () => {
  expect(verdicts('North Korea fired a missile from Wonsan on its east coast.')).toEqual(['consistent'])
  expect(verdicts('North Korea fired a missile from the northwestern city of Kusong.')).toEqual(['consistent'])
  expect(verdicts('Sirens wailed in the southern city of Ashkelon.')).toEqual(['consistent'])
  expect(verdicts('Iran fired a missile from the southern city of Shiraz.')).toEqual(['consistent'])
})

test('a town on the other side of its country', () => {
  expect(verdicts('North Korea fired a missile from Wonsan on its west coast.')).toEqual(['contradicted'])
  expect(verdicts('North Korea fired a missile from the northeastern city of Kusong.')).toEqual(['implausible'])
  expect(verdicts('A blast was felt at Wakkanai, in the country’s southwest.')).toEqual(['contradicted'])
})

test('a wind that is of something else', () => {
  expect(verdicts('A missile flew from Wonsan in the west to a range in the east.')).toEqual([])
  expect(verdicts('A missile from Wonsan fell on the west coast of Honshu.')).toEqual([])
})
