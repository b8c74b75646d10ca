import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nameKey } from './name-key.ts'

test.each([
  ['Sant Julià de Lòria', 'sant julia de loria'],
  ["P'yŏngan-bukto", 'pyongan bukto'],
  ['St. Louis', 'st louis'],
  ['Saint Louis', 'st louis'],
  ['Fort Worth', 'ft worth'],
  ['Port-au-Prince', 'port au prince'],
  ['Łódź', 'lodz'],
  ['원산', '원산'],
])('%s is compared as %s', (name, key) => expect(nameKey(name)).toBe(key))

test('a key is its own key', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      const key = nameKey(name)
      expect(nameKey(key)).toBe(key)
    }),
  )
})
