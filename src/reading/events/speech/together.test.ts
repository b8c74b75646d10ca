import { expect, test } from 'vitest'
import { saySources } from '../../../cli/render/say-source.ts'
import { loadWorld, read } from '../../../index.ts'

const world = loadWorld()
const sources = (text: string) => read({ text, published: '2026-03-12' }, { world }).claims.find((c) => c.field === 'occurrence')!.sources

test('who speak together are no chain', () => {
  const two = sources('North Korea fired a missile on Thursday, South Korea and Japan said.')
  expect(two.map(({ name, together }) => [name, together ?? false])).toEqual([
    ['South Korea', false],
    ['Japan', true],
  ])
  expect(saySources(two)).toBe('South Korea and Japan')
})

test('who hands a word on is one', () => {
  const chain = sources('North Korea fired a missile on Thursday, Yonhap reported, citing the Joint Chiefs of Staff.')
  expect(chain.some(({ together }) => together)).toBe(false)
})

test('the owner of an institution is named once', () => {
  const [one] = sources("North Korea fired a missile on Thursday, the South Korean military's Joint Chiefs of Staff said.")
  expect(one!.name).toBe("South Korea's Joint Chiefs of Staff")
})
