import { describe, expect, test } from 'vitest'
import { loadWorld } from '../../world/world.ts'
import { readValues } from '../cascade.ts'
import { prepare } from '../text/prepare.ts'
import { splitName } from '../text/tokenize.ts'
import { findQuotes } from './quotes.ts'
import { findScopes, pathAt } from './scopes.ts'

const world = loadWorld(splitName)

/** Who answers for the first token of these words, outermost first, in the words of the text. */
const voices = (text: string, words: string): string[] => {
  const chart = readValues(prepare(text, []), world)
  const at = chart.tokens.findIndex((t) => t.start >= text.indexOf(words))
  return pathAt(findScopes(chart, findQuotes(chart)), at).flatMap((s) => s.attribution.data.speakers.map((speaker) => speaker.data.name))
}

describe('a speaker answers for', () => {
  test.each([
    ['what stands behind the verb', 'The Defense Ministry said the rocket broke up.', 'rocket', ['Defense Ministry']],
    ['what stands before it', 'The rocket broke up, the Defense Ministry said.', 'rocket', ['Defense Ministry']],
    [
      'the next sentence that goes on about it',
      'The rocket broke up, the Defense Ministry said. It flew 90 km.',
      'flew',
      ['Defense Ministry'],
    ],
    ["the article's own words about the news not", 'The rocket broke up, the Defense Ministry said. It was the third test.', 'third', []],
    [
      'a figure given in the next sentence',
      'The rocket broke up, the Defense Ministry said. The distance was put at 90 km.',
      'distance',
      ['Defense Ministry'],
    ],
    ['the sentence before "that is what"', "It was an old site. That's what the Defense Ministry says.", 'old', ['Defense Ministry']],
    ['no sentence of another paragraph', "It was an old site.\n\nThat's what the Defense Ministry says.", 'old', []],
    [
      'what stands before "cannot exclude", not whom another quotes',
      'The Defense Ministry cannot exclude a second rocket, said lawmaker Ada Quill.',
      'second',
      ['Ada Quill', 'Defense Ministry'],
    ],
    [
      'what lies between it and its pronoun',
      'Two fell, the Defense Ministry said. On land came down one of them. Nobody was hurt, it said.',
      'land',
      ['Defense Ministry'],
    ],
    ['another paragraph not', 'The rocket broke up, the Defense Ministry said.\n\nIt flew 90 km.', 'flew', []],
    ['what he told a meeting', 'The rocket broke up, the Coast Guard told the meeting, which began at ten.', 'rocket', ['Coast Guard']],
    ['both sides of an insertion', 'The rocket, the Defense Ministry said, broke up at noon.', 'broke', ['Defense Ministry']],
    [
      'what "adding" carries on',
      'The rocket broke up, the Defense Ministry said, adding that nobody was hurt.',
      'nobody',
      ['Defense Ministry'],
    ],
    [
      'what stands before the place of the saying',
      'The rocket broke up, the Defense Ministry said in a text message to reporters.',
      'rocket',
      ['Defense Ministry'],
    ],
    [
      'the other half of a sentence with "according to" in front',
      'According to the Defense Ministry, the rocket broke up.',
      'rocket',
      ['Defense Ministry'],
    ],
    [
      'the first half with "according to" at the end',
      'The rocket broke up, according to the Defense Ministry.',
      'rocket',
      ['Defense Ministry'],
    ],
    [
      'both halves around "according to"',
      'The rocket, which had flown for an hour, according to the Defense Ministry, broke up at noon.',
      'broke',
      ['Defense Ministry'],
    ],
    ['his own half of a sentence', 'Seoul said one rocket flew, but Tokyo said two rockets flew.', 'two', ['Tokyo']],
    ['his own half, not the other', 'Seoul said one rocket flew, but Tokyo said two rockets flew.', 'one', ['Seoul']],
    ['nothing behind a semicolon', 'Seoul said one rocket flew; the harbor stayed open.', 'harbor', []],
    [
      'what a participle adds to his act',
      'The Defense Ministry changed its account, saying the rocket flew.',
      'rocket',
      ['Defense Ministry'],
    ],
    ['only the name he uses', 'The rocket, which the Defense Ministry calls Quill, was fired from a harbor.', 'harbor', []],
    [
      'what he announced, whatever is believed of it',
      'The Defense Ministry, citing its radars, announced that a device, believed to be a rocket, fell near the harbor.',
      'harbor',
      ['Defense Ministry'],
    ],
    ['what he is told to have said', 'The rocket is believed by the Defense Ministry to have broken up.', 'rocket', ['Defense Ministry']],
  ])('%s', (_, text, words, expected) => expect(voices(text, words)).toEqual(expected))
})

describe('chains run from the article inwards', () => {
  test.each([
    ['Reuters reported that the rocket broke up, citing the Defense Ministry.', ['Reuters', 'Defense Ministry']],
    ['Reuters, citing the Defense Ministry, said the rocket broke up.', ['Reuters', 'Defense Ministry']],
    ['Reuters quoted the Defense Ministry as saying the rocket broke up.', ['Reuters', 'Defense Ministry']],
    ['The Defense Ministry told Reuters that the rocket broke up.', ['Reuters', 'Defense Ministry']],
    ['The Defense Ministry said in a statement carried by Xinhua that the rocket broke up.', ['Xinhua', 'Defense Ministry']],
    ['Two who speak together: Seoul and Tokyo said the rocket broke up.', ['Seoul', 'Tokyo']],
  ])('%s', (text, expected) => expect(voices(text, 'rocket')).toEqual(expected))
})

describe('a quotation belongs', () => {
  test('to its speaker over several sentences', () => {
    expect(voices('"It broke up at noon. Nobody was hurt by the pieces," the Defense Ministry said.', 'It broke')).toEqual([
      'Defense Ministry',
    ])
  })
  test('to who spoke last, where it stands alone', () => {
    expect(voices('The Defense Ministry said the rocket broke up.\n\n"Nobody was hurt by the many pieces."', 'Nobody')).toEqual([
      'Defense Ministry',
    ])
  })
  test('to who speaks next, where nobody spoke before', () => {
    expect(voices('“Nobody was hurt by the many pieces.” That was good luck, the Defense Ministry said.', 'Nobody')).toEqual([
      'Defense Ministry',
    ])
  })
})

test('the words that report are not part of what is said', () => {
  expect(voices('The Defense Ministry said on Monday that the rocket broke up.', 'Monday')).toEqual([])
})
