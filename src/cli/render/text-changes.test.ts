import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textChanges } from './text-changes.ts'

const kinds = (before: string, after: string) =>
  textChanges(before, after).map(({ kind, text }) => `${{ same: '=', gone: '-', new: '+' }[kind]}${text}`)

test('a corrected sentence goes and comes, the rest stays', () =>
  expect(
    kinds('It flew. It went 450 km. It fell.\nSeoul said so.', 'It flew. It went 600 km. It fell.\nSeoul said so. Tokyo agreed.'),
  ).toEqual(['=It flew.', '-It went 450 km.', '+It went 600 km.', '=It fell.', '=Seoul said so.', '+Tokyo agreed.']))

test('from nothing, to nothing, and no change', () => {
  expect(kinds('', 'One.')).toEqual(['+One.'])
  expect(kinds('One.', '')).toEqual(['-One.'])
  expect(kinds('One. Two.', 'One.\n\nTwo.')).toEqual(['=One.', '=Two.'])
})

test('both texts can be put together again from the changes, and as much stays as can', () => {
  const text = fc.array(fc.constantFrom('A.', 'B.', 'C.', 'D.'), { maxLength: 9 }).map((s) => s.join('\n'))
  fc.assert(
    fc.property(text, text, (before, after) => {
      const changes = textChanges(before, after)
      const left = (out: string) => changes.flatMap(({ kind, text }) => (kind === out ? [] : [text])).join('\n')
      expect(left('new')).toBe(before)
      expect(left('gone')).toBe(after)
      expect(changes.filter(({ kind }) => kind === 'same').length).toBe(longestCommon(before.split('\n'), after.split('\n')))
    }),
  )
})

/** By trying all: slow and plain. */
const longestCommon = (a: readonly string[], b: readonly string[]): number => {
  if (a.length === 0 || b.length === 0 || a[0] === '' || b[0] === '') return 0
  if (a[0] === b[0]) return 1 + longestCommon(a.slice(1), b.slice(1))
  return Math.max(longestCommon(a.slice(1), b), longestCommon(a, b.slice(1)))
}
