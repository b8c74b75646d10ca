import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { fakeTerminal } from '../../../test/fake-terminal.ts'
import { temporaryFolders } from '../../../test/temporary-folder.ts'
import { openFeedBook } from '../../intake/feeds/feed-book.ts'
import { newFeedState } from '../../intake/feeds/feed-state.ts'
import { readOpml } from '../../intake/feeds/opml.ts'
import { run } from '../run.ts'
import { listedFeeds } from './listed-feeds.ts'

const folder = temporaryFolders()
const feeds = async (data: string, ...args: string[]): Promise<{ code: number; out: string; err: string }> => {
  const terminal = fakeTerminal({ env: { GROUNDTRACK_DATA: data } })
  return { code: await run(['feeds', ...args], terminal), ...terminal.written }
}

it('takes the starter list in and gives it out again, feed for feed', async () => {
  const data = folder()
  const starter = (await feeds(data, 'starter')).out
  const path = join(folder(), 'starter.opml')
  writeFileSync(path, starter)
  const listed = readOpml(starter)!
  expect(listed.length).toBeGreaterThanOrEqual(25)
  expect(await feeds(data, 'import', path, 'https://ledger.example/rss.xml')).toMatchObject({
    code: 0,
    out: `${listed.length + 1} feeds added\n`,
  })
  expect((await feeds(data, 'import', path)).out).toBe(`0 feeds added, ${listed.length} there already\n`)
  const exported = readOpml((await feeds(data, 'export')).out)!
  const named = (all: typeof listed): string[] => all.map(({ url, name }) => `${url} ${name}`).toSorted()
  expect(named(exported)).toEqual(
    named([...listed, { ...listed[0]!, url: 'https://ledger.example/rss.xml', name: 'https://ledger.example/rss.xml' }]),
  )
  expect((await feeds(data)).out).toContain(`${listed.length + 1} feeds`)
})

it('polls a feed once that has moved to the address of another', async () => {
  const book = openFeedBook(folder())
  const [a, b, c] = ['a', 'b', 'c'].map((name) => `https://ledger.example/${name}.xml`) as [string, string, string]
  await book.save(newFeedState(a, null))
  await book.save({ ...newFeedState(b, null), url: a })
  await book.save({ ...newFeedState(c, null), url: 'https://other.example/' })
  expect((await listedFeeds([], book)).feeds.map(({ givenUrl }) => givenUrl).toSorted()).toEqual([a, c])
  expect((await listedFeeds([b, a], book)).feeds.map(({ givenUrl }) => givenUrl)).toEqual([a])
  expect((await listedFeeds([b], book)).feeds.map(({ givenUrl }) => givenUrl)).toEqual([b])
})

it('adds nothing of a list that is none', async () => {
  const data = folder()
  const path = join(folder(), 'x.opml')
  writeFileSync(path, 'hello')
  expect(await feeds(data, 'import', 'https://ledger.example/rss.xml', path)).toMatchObject({
    code: 2,
    err: `groundtrack: ${path}: got a file that is no OPML; expected an OPML list with at least one xmlUrl\n`,
  })
  expect((await feeds(data)).code).toBe(1)
})
