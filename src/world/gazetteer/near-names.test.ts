import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitName } from '../../reading/text/tokenize.ts'
import { loadWorld } from '../world.ts'
import { nearNames, spellingDistance } from './near-names.ts'

test.each([
  ['wonsan', 'wonsan', 0],
  ['wonsan', 'wonsn', 1],
  ['wonsan', 'wosnan', 1],
  ['wonsan', 'gensan', 2],
  ['wonsan', 'paris', 3],
])('%s to %s: %d', (a, b, distance) => expect(spellingDistance(a, b, 2)).toBe(distance))

test('the distance is the same both ways and 0 only for the same word', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 })
  fc.assert(
    fc.property(word, word, (a, b) => {
      const distance = spellingDistance(a, b, 9)
      expect(spellingDistance(b, a, 9)).toBe(distance)
      expect(distance === 0).toBe(a === b)
    }),
  )
})

test('a slip of the pen is offered, curated names first', () => {
  const names = nearNames(loadWorld(splitName), 'Tongchagn-ri')
  expect(names[0]).toBe('Tongchang-ri')
  expect(names.length).toBeLessThanOrEqual(5)
})
