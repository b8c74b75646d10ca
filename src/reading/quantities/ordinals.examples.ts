import { corpus, nothing, yields } from '../../grammar/examples.ts'
import { digitOrdinal, wordOrdinal } from './ordinals.ts'

/** Examples of ordinals. */
export const examples = [
  corpus(digitOrdinal, [
    yields({ value: 21 }, ['the 21st launch', 'its 21st test this year']),
    nothing(['21 launches', 'the 21st century'], 'no ordinal; a century'),
  ]),
  corpus(wordOrdinal, [
    yields({ value: 9 }, ['the ninth launch', 'a ninth missile']),
    yields({ value: 21 }, ['the twenty-first launch', 'the twenty first launch']),
    yields({ value: 20 }, ['the twentieth launch']),
    nothing(['the first lady', 'nine launches', 'the latest launch'], 'no place in a row'),
  ]),
]
