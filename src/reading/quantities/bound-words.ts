import { Lexicon } from '../../grammar/lexicon.ts'
import type { Bound } from './amounts.ts'

const WORDS: Record<Bound, readonly string[]> = {
  min: [
    'at least', 'more than', 'over', 'no fewer than', 'no less than', 'not less than', 'not fewer than', 'above', 'in excess of',
    'upwards of', 'upward of', 'exceeding', 'greater than', 'better than', 'a minimum of', 'just over', 'just above', 'well over', 'slightly over',
    'slightly more than', 'a little over', 'a little more than', 'little more than', 'just more than', 'farther than', 'further than',
    'longer than', 'higher than',
  ],
  max: [
    'up to', 'less than', 'fewer than', 'under', 'below', 'no more than', 'not more than', 'at most', 'as many as', 'as much as', 'as far as',
    'as high as', 'as long as', 'just under', 'slightly less than', 'slightly under', 'a little under', 'just below', 'a maximum of',
    'well under', 'shorter than',
  ],
  approx: [
    'about', 'around', 'roughly', 'some', 'approximately', 'approx', 'an estimated', 'estimated', 'nearly', 'almost', 'close to',
    'circa', 'in the region of', 'in the order of', 'something like', 'perhaps', 'maybe', 'somewhere around', '~', '≈',
    'virtually', 'just about',
  ],
}

const split = (phrase: string): { lower: string; text: string }[] => phrase.split(' ').map((word) => ({ lower: word, text: word }))

/** Words before a number that bound it or make it approximate. */
export const boundWords: Lexicon<Bound> = new Lexicon(
  split,
  (Object.entries(WORDS) as [Bound, readonly string[]][]).flatMap(([bound, phrases]) => phrases.map((p): [string, Bound] => [p, bound])),
)
