import { appendFile, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Fetched } from '../net/guarded-fetch.ts'
import { openEvidence } from './evidence.ts'

let folder: string
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'groundtrack-evidence-'))))
afterEach(() => rm(folder, { recursive: true }))

const response = (body: string, at = '2026-01-02T03:04:05.000Z'): Fetched => ({
  requested: 'https://a.example/1',
  url: 'https://a.example/1',
  redirects: [],
  movedTo: null,
  at,
  status: 200,
  headers: { 'content-type': 'text/html', etag: '"1"', 'set-cookie': 'id=secret' },
  body: Buffer.from(body),
  incomplete: null,
})

it('keeps hash, headers, time and body; the same body once, a changed one beside it', async () => {
  const evidence = openEvidence(folder)
  expect(await evidence.of('k00')).toEqual([])
  await evidence.keep('k0123456789ab', response('first'))
  await evidence.keep('k0123456789ab', response('first', '2026-01-03T00:00:00.000Z'))
  await evidence.keep('k0123456789ab', response('second', '2026-01-04T00:00:00.000Z'))
  const records = await openEvidence(folder).of('k0123456789ab')
  expect(records.map(({ at }) => at)).toEqual(['2026-01-02T03:04:05.000Z', '2026-01-04T00:00:00.000Z'])
  expect(records[0]).toMatchObject({
    sha256: 'a7937b64b8caa58f03721bb6bacf5c78cb235febe0e70b1b84cd99541461a08e',
    bytes: 5,
    headers: { etag: '"1"' },
  })
  expect(records[0]!.headers['set-cookie']).toBeUndefined()
  expect((await evidence.body(records[1]!))?.toString()).toBe('second')
  expect(await evidence.keys('k0123')).toEqual(['k0123456789ab'])
  expect(await evidence.keys('k9')).toEqual([])
})

it('notices a body that is no longer what it was, and passes over a torn line', async () => {
  const evidence = openEvidence(folder)
  const record = await evidence.keep('k0123456789ab', response('first'))
  await appendFile(join(folder, 'evidence/articles/k01/k0123456789ab.jsonl'), '{"format":"groundtrack/evid')
  await evidence.keep('k0123456789ab', response('second'))
  expect((await evidence.of('k0123456789ab')).length).toBe(2)
  const [shelf] = await readdir(join(folder, 'evidence/bodies'))
  await writeFile(join(folder, 'evidence/bodies', record.sha256.slice(0, 2), `${record.sha256}.gz`), gzipSync('forged'))
  expect(shelf).toBeDefined()
  expect(await evidence.body(record)).toBeNull()
})

it('takes nothing but a key for a path', async () => {
  await expect(openEvidence(folder).keep('../../x', response('x'))).rejects.toThrow('expected the key of an article')
  await expect(openEvidence(folder).of('k0/../../etc')).rejects.toThrow('expected the key of an article')
})
