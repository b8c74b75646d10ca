import { expect, it } from 'vitest'
import { rememberWords } from './remember-words.ts'

it('asks the archive once for the same words, again after a change and after a failure', async () => {
  const asked: string[] = []
  let fails = true
  const found = rememberWords((words) => {
    asked.push(words)
    return words === 'broken' && fails ? Promise.reject(new Error('no archive')) : Promise.resolve(['i1'])
  })
  const [one, two] = await Promise.all([found.ask('missile'), found.ask('missile')])
  expect([one.has('i1'), two === one, asked]).toEqual([true, true, ['missile']])
  found.forget()
  await found.ask('missile')
  expect(asked).toHaveLength(2)
  await expect(found.ask('broken')).rejects.toThrow('no archive')
  fails = false
  expect((await found.ask('broken')).size).toBe(1)
})
