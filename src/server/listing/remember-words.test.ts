import { expect, it } from 'vitest'
import { rememberWords } from './remember-words.ts'

it('asks the archive once for the same words, then only for what changed, and again after a failure', async () => {
  const asked: unknown[] = []
  const inArchive = new Set(['i1', 'i2'])
  let fails = true
  const found = rememberWords(async (words, among) => {
    asked.push(among ? [words, among] : [words])
    if (words === 'broken' && fails) throw new Error('no archive')
    return [...inArchive].filter((id) => among?.includes(id) ?? true).join(' ')
  })
  const [one, two] = await Promise.all([found.ask('missile'), found.ask('missile')])
  expect([one.has('i1'), two === one, asked]).toEqual([true, true, [['missile']]])

  inArchive.delete('i1')
  inArchive.add('i3')
  found.changed(['i1', 'i3', 'i9'])
  expect([...(await found.ask('missile'))].sort()).toEqual(['i2', 'i3'])
  expect([...(await found.ask('missile'))].sort()).toEqual(['i2', 'i3'])
  expect(asked).toEqual([['missile'], ['missile', ['i1', 'i3', 'i9']]])

  await expect(found.ask('broken')).rejects.toThrow('no archive')
  fails = false
  expect((await found.ask('broken')).size).toBe(2)
})

it('knows what changed while a question was on its way, and asks anew after many changes', async () => {
  const inArchive = new Set<string>()
  const asked: number[] = []
  const found = rememberWords((_, among) => {
    asked.push(among?.length ?? -1)
    const then = [...inArchive].filter((id) => among?.includes(id) ?? true).join(' ')
    return new Promise((resolve) => setTimeout(() => resolve(then), 5))
  })
  const first = found.ask('missile')
  inArchive.add('late')
  found.changed(['late'])
  expect((await first).size).toBe(0)
  expect((await found.ask('missile')).has('late')).toBe(true)
  found.changed(Array.from({ length: 501 }, (_, i) => `i${i}`))
  await found.ask('missile')
  expect(asked).toEqual([-1, 1, -1])
})
