import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { IntakeSummary } from '../intake-summary.ts'
import type { SourceItem } from '../source-item.ts'
import { sources } from '../sources.ts'
import { warcRecords } from './warc-records.ts'

const folder = mkdtempSync(join(tmpdir(), 'groundtrack-archives-'))
afterAll(() => rmSync(folder, { recursive: true }))

const LEAD = 'North Korea fired a ballistic missile into the sea on Tuesday, the coast guard of Harrow said, and ships were warned.'
const STORY = `<html><title>Missile falls</title><body><h1>Missile falls</h1><p>${LEAD}</p><p>The missile flew 410 kilometres, the defence ministry said.</p></body></html>`
const COOKING = `<html><title>Soup</title><body><h1>Soup</h1><p>${'Boil the carrots slowly with an onion and some thyme until they are soft. '.repeat(12)}</p></body></html>`

const record = (type: string, uri: string, block: Buffer | string): Buffer => {
  const bytes = Buffer.from(block)
  return Buffer.concat([
    Buffer.from(`WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${uri}\r\nContent-Length: ${bytes.length}\r\n\r\n`),
    bytes,
    Buffer.from('\r\n\r\n'),
  ])
}
const response = (uri: string, body: Buffer | string, head = 'Content-Type: text/html; charset=utf-8', status = 200): Buffer =>
  record('response', uri, Buffer.concat([Buffer.from(`HTTP/1.1 ${status} X\r\n${head}\r\n\r\n`), Buffer.from(body)]))

const chunked = (body: string): string => `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`
const RECORDS = [
  record('warcinfo', '', 'software: test\r\n'),
  response('https://ledger.example/a?utm_source=x', STORY),
  record('request', 'https://ledger.example/a', 'GET /a HTTP/1.1\r\n\r\n'),
  response('https://ledger.example/b', COOKING),
  response('https://ledger.example/c.png', 'PNG', 'Content-Type: image/png'),
  response('https://ledger.example/d', 'gone', 'Content-Type: text/html', 404),
  response('https://ledger.example/e', chunked(STORY), 'Content-Type: text/html\r\nTransfer-Encoding: chunked'),
  response('https://ledger.example/f', gzipSync(STORY), 'Content-Type: text/html\r\nContent-Encoding: gzip'),
  // The header was kept, the packing undone.
  response('https://ledger.example/g', STORY, 'Content-Type: text/html\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked'),
]
const WANTED = ['a', 'e', 'f', 'g'].map((name) => `https://ledger.example/${name}`)

const all = async (name: string, content: Buffer | string, options = {}): Promise<{ items: SourceItem[]; summary: IntakeSummary }> => {
  const summary = new IntakeSummary()
  writeFileSync(join(folder, name), content)
  const items: SourceItem[] = []
  for await (const item of sources([join(folder, name)], { onSkip: (reason: string) => summary.skip(reason), ...options })) {
    items.push(item)
    if (item.ok) summary.take()
  }
  return { items, summary }
}
const urls = (items: readonly SourceItem[]): (string | null | undefined)[] =>
  items.map((item) => (item.ok ? item.input.url : item.error.message))

describe('WARC', () => {
  test.each([
    ['plain', 'a.warc', Buffer.concat(RECORDS)],
    ['a gzip member for each record', 'a.warc.gz', Buffer.concat(RECORDS.map((r) => gzipSync(r)))],
    ['one gzip stream', 'b.warc.gz', gzipSync(Buffer.concat(RECORDS))],
  ])('%s: articles of our subject, the rest counted with its reason', async (_, name, content) => {
    const { items, summary } = await all(name, content)
    expect(urls(items)).toEqual(WANTED)
    expect(items[0]).toMatchObject({ ok: true, where: `${join(folder, name)}:2`, input: { title: 'Missile falls' } })
    expect(summary.line()).toBe(
      '4 articles taken; left out: 1 warcinfo records, 1 request records, 1 not of our subject, 1 no HTML: image/png, 1 status 404',
    )
  })

  test('with all, pages of any subject', async () => {
    const { items } = await all('c.warc', Buffer.concat(RECORDS), { all: true })
    expect(urls(items)).toEqual([WANTED[0], 'https://ledger.example/b', ...WANTED.slice(1)])
  })

  test('a damaged member is one error, the others are read', async () => {
    const members = RECORDS.map((r) => gzipSync(r))
    members[3] = Buffer.concat([members[3]!.subarray(0, 60), Buffer.alloc(40, 7), members[3]!.subarray(100)])
    const { items } = await all('d.warc.gz', Buffer.concat(members))
    expect(items.filter((item) => item.ok).map((item) => item.ok && item.input.url)).toEqual(WANTED)
    expect(items.filter((item) => !item.ok).map((item) => !item.ok && item.error.code)).toContain('damaged')
  })

  test('an archive cut off gives what is whole, and says so', async () => {
    const whole = Buffer.concat(RECORDS)
    const { items } = await all('e.warc', whole.subarray(0, whole.length - 30))
    expect(urls(items).slice(0, 3)).toEqual(WANTED.slice(0, 3))
    expect(items.at(-1)).toMatchObject({ ok: false, error: { code: 'damaged' } })
    const packed = Buffer.concat(RECORDS.map((r) => gzipSync(r)))
    expect((await all('e.warc.gz', packed.subarray(0, packed.length - 30))).items.at(-1)).toMatchObject({ ok: false })
  })

  test('a bomb is not unpacked', async () => {
    const bomb = response(
      'https://ledger.example/x',
      gzipSync(Buffer.alloc(80_000_000, 'a')),
      'Content-Type: text/html\r\nContent-Encoding: gzip',
    )
    const { items, summary } = await all('f.warc', Buffer.concat([bomb, RECORDS[1]!]))
    expect(urls(items)).toEqual([WANTED[0]])
    expect(summary.line()).toContain('1 larger than is read')
    const inMember = Buffer.concat([gzipSync(response('https://ledger.example/x', Buffer.alloc(80_000_000, 'a'))), gzipSync(RECORDS[1]!)])
    expect((await all('f.warc.gz', inMember)).items.filter((item) => item.ok)).toHaveLength(1)
  })

  test('records in pieces of any size are the same records', async () => {
    const whole = Buffer.concat(RECORDS)
    const read = async (size: number): Promise<unknown[]> => {
      async function* pieces(): AsyncGenerator<Uint8Array> {
        for (let at = 0; at < whole.length; at += size) yield whole.subarray(at, at + size)
      }
      const found: unknown[] = []
      for await (const item of warcRecords(pieces(), 1_000_000))
        found.push('fault' in item ? item : [item.type, item.uri, item.block?.toString('hex')])
      return found
    }
    const expected = await read(whole.length)
    expect(expected).toHaveLength(RECORDS.length)
    for (const size of [1, 7, 64, 1000]) expect(await read(size)).toEqual(expected)
  })
})

describe('mail', () => {
  const mail = (headers: string, body: string): string => `${headers}\r\n\r\n${body}`

  test('plain text, folded and encoded headers, quoted-printable', async () => {
    const { items } = await all(
      'a.eml',
      mail(
        'From: =?euc-kr?B?x9G5zA==?= <news@ledger.example>\r\nSubject: Missile\r\n falls\r\nDate: Sat, 3 May 2031 10:05:00 +0900\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable',
        'A missile fell into the sea =E2=80=93 the coast =\r\nguard said.\r\n',
      ),
    )
    expect(items[0]).toMatchObject({
      ok: true,
      input: {
        id: 'a',
        title: 'Missile falls',
        publisher: '한미',
        published: '2031-05-03T10:05:00+09:00',
        text: 'A missile fell into the sea – the coast guard said.',
      },
    })
  })

  test('the article of an HTML part in base64, attachments left', async () => {
    const html = Buffer.from(`<html><body><h1>Missile falls</h1><p>${LEAD}</p><p>Follow us on Facebook</p></body></html>`).toString(
      'base64',
    )
    const { items } = await all(
      'b.eml',
      mail(
        'From: "Harrow Ledger" <a@b.example>\r\nSubject: Missile falls\r\nContent-Type: multipart/mixed; boundary="x1"',
        `--x1\r\nContent-Type: multipart/alternative; boundary=x2\r\n\r\n--x2\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${html}\r\n--x2--\r\n--x1\r\nContent-Type: text/plain\r\nContent-Disposition: attachment\r\n\r\nsecret\r\n--x1--`,
      ),
    )
    expect(items[0]).toMatchObject({ ok: true, input: { publisher: 'Harrow Ledger', text: LEAD, published: null } })
  })

  test('a mail without text is a fault', async () => {
    const { items } = await all('c.eml', mail('From: a@b.example\r\nContent-Type: image/png', 'x'))
    expect(items[0]).toMatchObject({ ok: false, error: { code: 'no-text' } })
  })
})
