import { expect, it } from 'vitest'
import { inBatches } from './in-batches.ts'

const LONG = 60_000
const all = async <T>(batches: AsyncIterable<T>): Promise<T[]> => {
  const found: T[] = []
  for await (const batch of batches) found.push(batch)
  return found
}
const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))

it('gives lists of at most so many, in order, and the rest', async () => {
  expect(await all(inBatches([1, 2, 3, 4, 5], 2, LONG))).toEqual([[1, 2], [3, 4], [5]])
  expect(await all(inBatches([1, 2], 2, LONG))).toEqual([[1, 2]])
  expect(await all(inBatches([], 2, LONG))).toEqual([])
})

it('gives what has come when the next one is late, and loses none', async () => {
  const slowly = async function* (): AsyncGenerator<number> {
    yield 1
    yield 2
    await pause(80)
    yield 3
  }
  expect(await all(inBatches(slowly(), 10, 20))).toEqual([[1, 2], [3]])
})

it('hands on what the source throws, and closes it when the caller stops', async () => {
  const broken = async function* (): AsyncGenerator<number> {
    yield 1
    throw new Error('broken')
  }
  await expect(all(inBatches(broken(), 10, LONG))).rejects.toThrow('broken')
  let closed = false
  const open = async function* (): AsyncGenerator<number> {
    try {
      for (let n = 1; ; n++) yield n
    } finally {
      closed = true
    }
  }
  for await (const batch of inBatches(open(), 3, LONG)) {
    expect(batch).toEqual([1, 2, 3])
    break
  }
  expect(closed).toBe(true)
})
