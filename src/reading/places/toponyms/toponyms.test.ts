import { expect, test } from 'vitest'
import { loadWorld } from '../../../world/world.ts'
import { readValues } from '../../cascade.ts'
import { prepare } from '../../text/prepare.ts'
import { splitName } from '../../text/tokenize.ts'
import { toponyms } from './toponyms.ts'

const world = loadWorld(splitName)
const read = (text: string): string[] =>
  toponyms(readValues(prepare(text, []), world), world).map(({ span, meant, demonym }) =>
    [text.slice(...span), meant.country, Math.round(meant.lat ?? NaN), Math.round(meant.lon ?? NaN), ...(demonym ? ['demonym'] : [])].join(
      ' ',
    ),
  )

test('a name alone is the place that most people mean', () => {
  expect(read('The trawler left for Paris and then went to Vladivostok.')).toEqual(['Paris FR 49 2', 'Vladivostok RU 43 132'])
})

test('a region behind the comma decides, for every use in the article', () => {
  expect(read('A barn burned near Paris, Texas, on Monday. The mayor of Paris was away.')).toEqual([
    'Paris US 34 -96',
    'Texas US 32 -99',
    'Paris US 34 -96',
  ])
})

test('a state may be in short, with its full stop', () => {
  expect(read('The plant in Decatur, Ala., reopened.')).toEqual(['Decatur US 35 -87', 'Ala. US 33 -87'])
})

test('the neighbourhood decides where nothing stands behind the name', () => {
  const [richmond] = read('Roads in Richmond were closed. So were those to Berea and to Lexington, Kentucky.')
  expect(richmond).toBe('Richmond US 38 -84')
})

test('adjectives and peoples are their state', () => {
  expect(read('A Norwegian trawler met two Turkish ones.')).toEqual(['Norwegian NO 64 14 demonym', 'Turkish TR 39 35 demonym'])
})

test.each([
  ['Mr. Houston waved. Houston did not stop.', 'a man'],
  ['Chelsea Harlan waved from the deck.', 'a first name'],
  ['Most of it was sold. Reading takes time.', 'words at the start of a sentence'],
  ['it sank in reading and in nice weather', 'small letters'],
])('%s: no place, but %s', (text) => expect(read(text)).toEqual([]))

test('a name inside the name of a house counts', () => {
  expect(read('The Vilnius Fire Department sent three boats to the harbour in Vilnius.')).toEqual(['Vilnius LT 55 25', 'Vilnius LT 55 25'])
})

test('hostile text of thousands of names is read', () => {
  const chart = prepare(`${'in San Antonio of Springfield, Paris and New Richmond '.repeat(2400)}.`, [])
  expect(toponyms(chart, world).length).toBeGreaterThan(2400)
})
