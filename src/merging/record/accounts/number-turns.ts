import type { Span } from '../../../model/report.ts'

const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const NUMBER = `(?<number>${NUMBERS.slice(1).join('|')}|\\d{1,2})`
const THINGS = '(?: (?:\\p{L}+-range |ballistic |cruise )*(?:missiles?|rockets?|projectiles?|rounds?|shells?|launches|weapons?))?'

const TAKEN_FOR =
  '(?:looked like|appeared to be|seemed to be|(?:was|were) (?:first )?(?:taken for|thought to be|counted as|reported as)|had been (?:taken for|counted as|reported as))'
const TURNED_OUT = '(?:was|were|is|turned out to be|proved to be)(?: in fact| actually| really| only| just| a single)*'

/** Numbers told in place of another, where no weapon noun stands beside them: "there was only one", "not three as first reported". */
const PATTERNS: readonly { turn: 'withdrawn' | 'revised'; words: RegExp }[] = [
  {
    turn: 'revised',
    words: new RegExp(
      `\\b(?:there (?:was|were)|it (?:was|is)|they were|had been) (?:only|just|in fact|actually|really) ${NUMBER}\\b(?! (?:day|hour|minute|week|km|kilomet|mile))`,
      'dgiu',
    ),
  },
  { turn: 'revised', words: new RegExp(`\\bchang\\w+ (?:\\p{L}+ ){0,4}to (?:say (?:it (?:is|was) )?)?${NUMBER}\\b`, 'dgiu') },
  {
    turn: 'revised',
    words: new RegExp(
      `\\b(?:revis|correct|rais|lower|updat|chang)\\w* (?:\\p{L}+ ){0,6}from (?:${NUMBERS.join('|')}|\\d{1,2})${THINGS} to ${NUMBER}\\b(?! (?:km|kilomet|mile))`,
      'dgiu',
    ),
  },
  {
    turn: 'withdrawn',
    words: new RegExp(
      `\\b(?:revis|correct|rais|lower|updat|chang)\\w* (?:\\p{L}+ ){0,6}from ${NUMBER}${THINGS} to (?:${NUMBERS.join('|')}|\\d{1,2})\\b(?! (?:km|kilomet|mile))`,
      'dgiu',
    ),
  },
  {
    turn: 'withdrawn',
    words: new RegExp(
      `\\bnot ${NUMBER}${THINGS},? (?:as (?:\\p{L}+ )?(?:first|initially|originally|earlier|previously)|as (?:it|they) (?:first|had))`,
      'dgiu',
    ),
  },
  {
    turn: 'withdrawn',
    words: new RegExp(
      `\\b${TAKEN_FOR} (?:\\p{L}+ ){0,2}${NUMBER}\\b[^.;]{0,70}? ${TURNED_OUT} (?:${NUMBERS.slice(1).join('|')}|\\d{1,2})\\b`,
      'dgiu',
    ),
  },
  {
    turn: 'revised',
    words: new RegExp(
      `\\b${TAKEN_FOR} (?:\\p{L}+ ){0,2}(?:${NUMBERS.slice(1).join('|')}|\\d{1,2})\\b[^.;]{0,70}? ${TURNED_OUT} ${NUMBER}\\b`,
      'dgiu',
    ),
  },
  { turn: 'withdrawn', words: new RegExp(`\\bnot ${NUMBER}(?= (?:missiles?|rockets?|projectiles?)\\b)`, 'dgiu') },
  {
    turn: 'withdrawn',
    words: new RegExp(
      `\\b(?:once|first|initially|earlier|at first) (?:said|reported|announced|spoke of|told of|put it at) (?:\\p{L}+ ){0,3}${NUMBER}${THINGS}\\b(?! (?:km|kilomet|mile|day|hour|minute))`,
      'dgiu',
    ),
  },
  {
    turn: 'withdrawn',
    words: new RegExp(
      `\\b(?:announcement|statement|report|account|count|flash) (?:that (?:spoke|told) of|of|that gave) ${NUMBER}\\b(?! (?:km|kilomet|mile|day|hour|minute))`,
      'dgiu',
    ),
  },
]

/** Numbers of weapons that a correction names, with what the words make of them. */
export const numberTurns = (text: string): { value: number; span: Span; turn: 'withdrawn' | 'revised' }[] =>
  /\b(?:only|just|chang|revis|correct|not|first|once|initially|earlier|announcement|statement|in fact|looked like|appeared|seemed|taken|thought|counted|reported)/i.test(
    text,
  )
    ? PATTERNS.flatMap(({ turn, words }) =>
        [...text.matchAll(words)].map((match) => {
          const printed = match.groups!.number!
          const [start] = match.indices!.groups!['number']!
          const value = /^\d/.test(printed) ? Number(printed) : NUMBERS.indexOf(printed.toLowerCase())
          return { value, span: [start, start + printed.length] as Span, turn }
        }),
      )
    : []
