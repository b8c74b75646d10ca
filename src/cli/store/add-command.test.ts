import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { emptyStore } from '../../../test/empty-store.ts'
import { fakeTerminal } from '../../../test/fake-terminal.ts'
import { temporaryFolders } from '../../../test/temporary-folder.ts'
import { openJournalReader } from '../../journal/open-journal.ts'
import { run } from '../run.ts'

const folder = temporaryFolders()
const PAGES = 300
const record = (n: number): Buffer => {
  const words =
    n % 3 === 0
      ? `North Korea fired missile ${n} into the sea on Tuesday, the coast guard of Harrow said. It flew ${200 + n} kilometres.`
      : 'Boil the carrots slowly with an onion and some thyme until they are soft. '.repeat(6)
  const block = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><title>Page ${n}</title><body><p>${words}</p></body></html>`
  return gzipSync(
    `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://ledger.example/${n}\r\nContent-Length: ${Buffer.byteLength(block)}\r\n\r\n${block}\r\n\r\n`,
  )
}
const urls = async (data: string): Promise<(string | null)[]> => {
  const found: (string | null)[] = []
  const reader = openJournalReader(join(data, 'journal'))
  for await (const { entry } of reader.entries()) if (entry.kind === 'article') found.push(entry.article.url)
  await reader.close()
  return found
}

it('goes on within an archive where it was stopped, and takes nothing in twice', async () => {
  const data = folder()
  await emptyStore(data)
  const archive = join(folder(), 'crawl.warc.gz')
  writeFileSync(archive, Buffer.concat(Array.from({ length: PAGES }, (_, n) => record(n))))
  let interrupt = (): void => {}
  const onInterrupt = (handle: () => void): (() => void) => {
    interrupt = handle
    return () => {}
  }
  const add = async (out?: () => void, ...more: string[]): Promise<{ code: number; err: string; out: string }> => {
    const terminal = fakeTerminal({ env: { GROUNDTRACK_DATA: data }, onInterrupt })
    const write = terminal.out.bind(terminal)
    terminal.out = (text) => {
      out?.()
      return write(text)
    }
    return { code: await run(['add', archive, '--json', ...more], terminal), ...terminal.written }
  }
  // At the first article that is told as taken in.
  const first = await add(() => interrupt())
  expect(first.code).toBe(1)
  expect(first.err).toMatch(
    /ending; once more ends at once\n[^]*stopped at crawl\.warc\.gz, \d+ % \(after \d+ records\); the same command goes on/,
  )
  const had = (await urls(data)).length
  expect(had).toBeGreaterThan(0)
  expect(had).toBeLessThan(PAGES / 3)

  const second = await add()
  expect(second.code).toBe(0)
  expect(second.err).toMatch(/going on where the run of \d{4}-\d\d-\d\d \d\d:\d\d UTC was stopped, at crawl\.warc\.gz, \d+ %/)
  expect(second.err).toContain(`${PAGES / 3} articles taken; left out: ${(PAGES * 2) / 3} not of our subject`)
  // Exactly the others were looked at.
  expect(second.out.match(/"known":false/g)!.length).toBe(PAGES / 3 - had)
  expect(second.out).not.toContain('"known":true')
  const all = await urls(data)
  expect(all.toSorted()).toEqual(Array.from({ length: PAGES / 3 }, (_, i) => `https://ledger.example/${3 * i}`).toSorted())
  expect(existsSync(join(data, 'adding')) ? readdirSync(join(data, 'adding')) : []).toEqual([])

  // Done is done: the next run begins at the beginning and finds all known.
  const third = await add()
  expect(third.err).not.toContain('going on')
  expect(third.out.match(/"known":true/g)!.length).toBe(PAGES / 3)
}, 120_000)
