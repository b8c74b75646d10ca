import { expect, test } from 'vitest'
import { loadWorld } from '../../world/world.ts'
import { readValues } from '../cascade.ts'
import { prepare } from '../text/prepare.ts'
import { splitName } from '../text/tokenize.ts'
import { findQuotes } from './quotes.ts'
import { findScopes, pathAt } from './scopes.ts'

const quotesIn = (text: string): string[] => {
  const chart = prepare(text, [])
  return findQuotes(chart).map((q) => chart.words(q))
}

test.each([
  ['straight marks', 'He said "it flew far" and left.', ['it flew far']],
  ['curly marks', 'He said “it flew far” and left.', ['it flew far']],
  ['two in a row', 'A "first" and a "second" one.', ['first', 'second']],
  ['nested marks as one', 'He said “the crew called “all clear” at noon” and left.', ['the crew called “all clear” at noon']],
  ['a new paragraph that repeats the mark', '“It flew far.\n“It fell at noon,” he said.', ['It flew far.\n“It fell at noon,']],
  ['no quotation without an end', 'He said “it flew far and left.', []],
  ['no quotation without a start', 'He said it flew far” and left.', []],
])('reads %s', (_, text, expected) => expect(quotesIn(text)).toEqual(expected))

test('a mark that nothing closes swallows no more than a few paragraphs', () => {
  expect(quotesIn(`“Lost. ${'The crew slept well. '.repeat(200)}He said “it flew” at noon.`)).toContain('it flew')
})

const PIECES = [
  '"',
  '“',
  '”',
  'Seoul said ',
  'the rocket flew',
  ', ',
  '. ',
  ' according to Tokyo',
  ' citing Reuters',
  '; ',
  '\n',
  'said the ministry',
  ' by',
  " Tokyo's account",
  '(',
  ')',
  ' adding that',
  'He ',
  ' told Reuters ',
  '-',
  ' carried by KCNA ',
]

/** The same pieces in the same order every time: a small generator with a fixed seed. */
const mixed = (seed: number, length: number): string => {
  let state = seed
  const next = (): number => (state = (state * 48271) % 2147483647)
  return Array.from({ length }, () => PIECES[next() % PIECES.length]!).join('')
}

const world = loadWorld(splitName)

test('any mixture of marks and verbs is read, and every range lies in the text', () => {
  for (let seed = 1; seed <= 150; seed++) {
    const chart = readValues(prepare(mixed(seed, 60), []), world)
    const quotes = findQuotes(chart)
    const scopes = findScopes(chart, quotes)
    for (const { first, end } of [...quotes, ...scopes.flatMap((s) => [...s.ranges, s.frame])]) {
      expect(first).toBeGreaterThanOrEqual(0)
      expect(end).toBeLessThanOrEqual(chart.tokens.length)
    }
    for (const quote of quotes) expect(quote.end).toBeGreaterThan(quote.first)
    for (let i = 0; i < chart.tokens.length; i += 7) pathAt(scopes, i)
  }
})

// How time grows with such texts is measured by `npm run bench -- linear`; here they only have to end.
test('quotations nested ten thousand deep are read', () => {
  const text = `${'“Seoul said '.repeat(10_000)}${'”'.repeat(10_000)}`
  const chart = readValues(prepare(text, []), world)
  expect(findScopes(chart, findQuotes(chart)).length).toBeGreaterThan(0)
})
