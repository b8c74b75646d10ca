import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Passes } from '../../grammar/passes.ts'
import { loadWorld } from '../../world/world.ts'
import { readValues } from '../cascade.ts'
import { prepare } from '../text/prepare.ts'
import { splitName } from '../text/tokenize.ts'
import { placeMentions } from './mentions.ts'
import { placeRules } from './rules.ts'

const world = loadWorld(splitName)
const passes = new Passes(placeRules(world))
const read = (text: string) => {
  const chart = prepare(text, [])
  passes.run(chart)
  return chart
}

const word = fc.constantFrom(
  'Wonsan',
  'the',
  'East',
  'Sea',
  'of',
  'Japan',
  "'s",
  'from',
  'near',
  ',',
  '.',
  'North',
  'Korea',
  'Korean',
  'coast',
  'island',
  'in',
  'port',
  'Chad',
  '-',
  'ri',
  'and',
  '(',
  ')',
  '\u202eOga\u200b',
)

test('mentions do not overlap and their offsets are exact', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const text = words.join(' ')
      let end = 0
      for (const { span, text: printed } of placeMentions(read(text), world)) {
        expect(span[0]).toBeGreaterThanOrEqual(end)
        expect(text.slice(...span)).toBe(printed)
        end = span[1]
      }
    }),
    { numRuns: 300 },
  )
})

test('"port of Fukaura" mentions Fukaura', () => {
  expect(placeMentions(read('Boats stayed in the port of Fukaura.'), world).map((m) => m.text)).toEqual(['Fukaura'])
})

test('a capital that speaks is a metonym, the same name elsewhere is not', () => {
  const chart = readValues(prepare('Seoul said the missile fell into the sea. A ferry left for Seoul.', []), world)
  expect(placeMentions(chart, world).map((m) => [m.text, m.use])).toEqual([
    ['Seoul', 'metonym'],
    ['Seoul', 'literal'],
  ])
})

test('hostile text of thousands of place words is read', () => {
  const chart = read(`${'from near the North Wonsan and in the East '.repeat(3200)}.`)
  expect(chart.all('place-phrase').length).toBeGreaterThan(1000)
})

test('no name of the gazetteer is lost: each is found where it stands alone behind a preposition', () => {
  const missed = [...world.placeById.values()]
    .flatMap((row) => row.names)
    .filter((name) => {
      const chart = read(`They stayed in ${name} for years.`)
      return chart.all('place').length === 0
    })
  expect(missed).toEqual([])
})
