import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolders } from '../../test/temporary-folder.ts'
import { openFeedBook } from '../intake/feeds/feed-book.ts'
import { newFeedState } from '../intake/feeds/feed-state.ts'
import { feedKeeper } from './feed-keeper.ts'

const folder = temporaryFolders()
const [A, B, C] = ['a', 'b', 'c'].map((name) => `https://ledger.example/${name}.xml`) as [string, string, string]
const NOW = Date.parse('2026-01-02T03:04:05Z')
const named = (...urls: string[]): { url: string; name: null }[] => urls.map((url) => ({ url, name: null }))

it('adds each feed once, and tells who waits', async () => {
  let told = 0
  const keeper = feedKeeper(
    openFeedBook(folder()),
    () => NOW,
    () => told++,
  )
  const woken = keeper.changed!()
  expect(await keeper.add(named(A, B, A))).toBe(2)
  await woken
  expect(await keeper.add(named(B, C))).toBe(1)
  expect((await keeper.all()).map(({ url }) => url)).toEqual([A, B, C])
  expect(told).toBe(2)
})

it('keeps a pause whatever a poll under way notes, in other processes too', async () => {
  const at = folder()
  const keeper = feedKeeper(openFeedBook(at), () => NOW)
  await keeper.add(named(A))
  const [before] = await keeper.all()
  expect(await keeper.change(A, 'pause')).toBe(true)
  await keeper.book.save({ ...before!, taken: 7 })
  keeper.put({ ...before!, taken: 7 })
  expect(await keeper.all()).toMatchObject([{ paused: true, taken: 7 }])
  expect(await openFeedBook(at).get(A)).toMatchObject({ paused: true, taken: 7 })
  await openFeedBook(at).pause(before!, false)
  expect(await keeper.all()).toMatchObject([{ paused: false, taken: 7 }])
})

it('does not bring back what was removed while it was polled, here or by another process', async () => {
  const at = folder()
  const keeper = feedKeeper(openFeedBook(at), () => NOW)
  await keeper.add(named(A, B))
  const [a, b] = await keeper.all()
  await keeper.change(A, 'pause')
  expect(await keeper.change(A, 'remove')).toBe(true)
  await openFeedBook(at).remove(b!)
  for (const state of [a!, b!]) {
    await keeper.book.save(state)
    keeper.put(state)
  }
  expect(await keeper.all()).toEqual([])
  expect(readdirSync(join(at, 'feeds'))).toEqual([])
  expect(await keeper.change(A, 'remove')).toBe(false)
})

it('sees what another process adds', async () => {
  const at = folder()
  const keeper = feedKeeper(openFeedBook(at), () => NOW)
  expect(await keeper.all()).toEqual([])
  await openFeedBook(at).save(newFeedState(A, 'Ledger'))
  expect(await keeper.all()).toMatchObject([{ url: A, name: 'Ledger', paused: false }])
})

it('asks sooner when told to, but not twice within a minute', async () => {
  const keeper = feedKeeper(openFeedBook(folder()), () => NOW)
  await keeper.add(named(A))
  const [state] = await keeper.all()
  const polled = (secondsAgo: number, status: 'ok' | 'gone') => ({
    ...state!,
    status,
    polledAt: new Date(NOW - secondsAgo * 1000).toISOString(),
    nextAt: new Date(NOW + 600_000).toISOString(),
  })
  await keeper.book.save(polled(30, 'ok'))
  await keeper.change(A, 'ask')
  expect((await keeper.all())[0]!.nextAt).not.toBeNull()
  await keeper.book.save(polled(90, 'gone'))
  await keeper.change(A, 'ask')
  expect(await keeper.all()).toMatchObject([{ nextAt: null, status: 'failing' }])
})

it('takes all addresses of a feed that has moved off at once', async () => {
  const at = folder()
  const book = openFeedBook(at)
  await book.save(newFeedState(A, null))
  await book.save({ ...newFeedState(B, null), url: A })
  const keeper = feedKeeper(book, () => NOW)
  expect((await keeper.all()).length).toBe(1)
  expect(await keeper.add(named(B))).toBe(0)
  await keeper.change(A, 'remove')
  expect(await book.all()).toEqual([])
})
