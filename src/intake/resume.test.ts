import { mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { temporaryFolders } from '../../test/temporary-folder.ts'
import type { IntakePlace } from './intake-place.ts'
import { IntakeSummary } from './intake-summary.ts'
import { sources, type SourceOptions } from './sources.ts'

const folder = temporaryFolders()
const story = (n: number): string =>
  `<html><title>Missile ${n} falls</title><body><p>North Korea fired ballistic missile number ${n} into the sea on Tuesday, the coast guard of Harrow said.</p></body></html>`
const soup = `<html><title>Soup</title><body><p>${'Boil the carrots slowly with an onion and some thyme. '.repeat(12)}</p></body></html>`
const response = (n: number, html: string): Buffer => {
  const block = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${html}`
  return Buffer.from(
    `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://ledger.example/${n}\r\nContent-Length: ${Buffer.byteLength(block)}\r\n\r\n${block}\r\n\r\n`,
  )
}
/** Every third is of our subject. */
const RECORDS = Array.from({ length: 12 }, (_, n) => response(n, n % 3 === 1 ? story(n) : soup))
const FORMS: readonly [string, string, Buffer][] = [
  ['plain WARC', 'a.warc', Buffer.concat(RECORDS)],
  ['WARC of a gzip member for each record', 'b.warc.gz', Buffer.concat(RECORDS.map((one) => gzipSync(one)))],
  [
    'WARC of members with two records',
    'c.warc.gz',
    Buffer.concat(RECORDS.flatMap((one, n) => (n % 2 === 0 ? [gzipSync(Buffer.concat([one, RECORDS[n + 1]!]))] : []))),
  ],
  ['WARC in one gzip stream', 'd.warc.gz', gzipSync(Buffer.concat(RECORDS))],
  ['JSON Lines', 'e.jsonl', Buffer.from(Array.from({ length: 6 }, (_, n) => `{"text":"Missile ${n} – fell."}\n\n`).join(''))],
]

interface Taken {
  where: string[]
  /** With the articles given out before each. */
  places: { place: IntakePlace; before: number; skipped: number }[]
  summary: IntakeSummary
}
const take = async (paths: readonly string[], options: SourceOptions = {}): Promise<Taken> => {
  const taken: Taken = { where: [], places: [], summary: new IntakeSummary() }
  const { where, places, summary } = taken
  const onPlace = (place: IntakePlace): void => void places.push({ place, before: where.length, skipped: summary.skipped })
  for await (const item of sources(paths, { ...options, onPlace, onSkip: (reason) => summary.skip(reason) }))
    where.push(item.ok ? `${item.where} ${item.input.title ?? item.input.text}` : item.error.message)
  return taken
}

describe.each(FORMS)('%s', (_, name, content) => {
  it('goes on from every place with just what comes after it', async () => {
    const path = join(folder(), name)
    writeFileSync(path, content)
    const whole = await take([path])
    expect(whole.where.length).toBeGreaterThan(3)
    expect(new Set(whole.places.map(({ place }) => place.at)).size).toBeGreaterThan(1)
    for (const { place, before, skipped } of whole.places) {
      const rest = await take([path], { resume: { ...place, startedAt: Date.now() + 1000 } })
      const after = whole.where.slice(before)
      // A member, or a chunk of a stream, is the least that can be gone to: what of it was had comes again.
      expect(rest.where.slice(-after.length || rest.where.length)).toEqual(after)
      if (name.startsWith('a') || name.startsWith('b') || name.startsWith('e')) {
        expect(rest.where).toEqual(after)
        expect(rest.summary.skipped).toBe(whole.summary.skipped - skipped)
      }
    }
  })
})

it('passes over the files before, but not over those changed since, and begins a changed file anew', async () => {
  const root = folder()
  const paths = ['1.txt', '2.warc', '3.txt'].map((name) => join(root, name))
  mkdirSync(join(root, '0'))
  writeFileSync(paths[0]!, 'A first text of some words.')
  writeFileSync(paths[1]!, FORMS[0]![2])
  writeFileSync(paths[2]!, 'A third text of some words.')
  const whole = await take([root])
  expect(whole.where.length).toBe(6)
  const { place } = whole.places.find(({ place: { file, number } }) => file === paths[1] && number === 5)!
  const later = { ...place, startedAt: Date.now() + 1000 }
  expect((await take([root], { resume: later })).where).toEqual(whole.where.slice(3))
  expect((await take([root], { resume: { ...later, startedAt: 0 } })).where).toEqual([whole.where[0], ...whole.where.slice(3)])
  utimesSync(paths[1]!, 1, 1)
  expect((await take([root], { resume: later })).where).toEqual(whole.where.slice(1))
  // A file that is not there any more leads nowhere.
  expect((await take([root], { resume: { ...later, file: join(root, 'gone.warc') } })).where).toEqual(whole.where)
})

it('passes over a file that was done', async () => {
  const path = join(folder(), 'a.warc')
  writeFileSync(path, FORMS[0]![2])
  const { places } = await take([path])
  const last = places.at(-1)!.place
  expect(last.at).toBe(last.size)
  expect((await take([path], { resume: { ...last, startedAt: Date.now() + 1000 } })).where).toEqual([])
})

it('ends at the next record when it is told to', async () => {
  const path = join(folder(), 'a.warc')
  writeFileSync(path, FORMS[0]![2])
  const stop = new AbortController()
  const seen: string[] = []
  for await (const item of sources([path], { signal: stop.signal, onPlace: ({ number }) => number === 5 && stop.abort() }))
    seen.push(item.where)
  expect(seen).toEqual([`${path}:2`, `${path}:5`])
})
