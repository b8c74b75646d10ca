import fc from 'fast-check'
import { expect, test } from 'vitest'
import { integerReader, packIntegers } from './varints.ts'

test('what was packed is read back', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -(2 ** 29), max: 2 ** 29 })), (numbers) => {
      const read = integerReader(packIntegers(numbers))
      expect(numbers.map(() => read())).toEqual(numbers)
    }),
  )
})

test('small steps take one byte', () => expect(packIntegers([0, 63, -64]).length).toBe(3))

test('reading past the end says so', () => {
  const read = integerReader(packIntegers([5]))
  read()
  expect(read).toThrow('expected more')
})
