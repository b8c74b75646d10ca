import { expect, test } from 'vitest'
import { numberTurns } from './number-turns.ts'

const turns = (text: string): string[] =>
  numberTurns(text)
    .toSorted((a, b) => a.span[0] - b.span[0])
    .map(({ value, span, turn }) => `${text.slice(...span)} ${value} ${turn}`)

test.each([
  ['What looked like two missiles at dawn was one, the minister said.', ['two 2 withdrawn', 'one 1 revised']],
  ['Three rockets that were reported as four rockets turned out to be only three.', ['four 4 withdrawn', 'three 3 revised']],
  ['There were only two, the ministry said.', ['two 2 revised']],
  ['It was one, not two as first reported.', ['two 2 withdrawn']],
  ['It appeared to be one of two missiles.', []],
  ['It flew for two minutes.', []],
])('%s', (text, expected) => expect(turns(text)).toEqual(expected))
