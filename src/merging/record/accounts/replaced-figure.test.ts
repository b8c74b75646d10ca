import { expect, test } from 'vitest'
import { replacedFigure } from './replaced-figure.ts'

const of = (text: string, words: string) => {
  const at = text.indexOf(words)
  return replacedFigure(text, [at, at + words.length])
}

test.each([
  ['It flew 620 km, correcting an earlier figure of 700.', '620 km', 700],
  ['Down from 1,200, the ministry now gives 950 km.', '950 km', 1200],
  ['The distance was revised from 430 to 690 km.', '690 km', 430],
])('%s', (text, words, figure) => expect(of(text, words)).toBe(figure))

test.each([
  ['It flew 620 km and rose to 60 km.', '620 km'],
  ['Correcting 620 km was a matter of minutes.', '620 km'],
  ['It flew 620 km. Correcting an earlier report, it named 700 homes.', '620 km'],
])('none in %s', (text, words) => expect(of(text, words)).toBeNull())
