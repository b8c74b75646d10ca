import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import type { ArticleInput } from '../reading/read.ts'
import type { IntakeError } from './intake-error.ts'
import type { SourceItem } from './source-item.ts'
import { sources } from './sources.ts'

const root = mkdtempSync(join(tmpdir(), 'groundtrack-intake-'))
let dir = root
let n = 0
beforeEach(() => {
  dir = join(root, String(n++))
  mkdirSync(dir)
})
afterAll(() => rmSync(root, { recursive: true }))

const put = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(dir, name), content)
  return join(dir, name)
}
const all = async (paths: string[], options = {}): Promise<SourceItem[]> => {
  const items: SourceItem[] = []
  for await (const item of sources(paths, options)) items.push(item)
  return items
}
const one = async (path: string, options = {}): Promise<SourceItem> => (await all([path], options))[0]!
const errorOf = (item: SourceItem): IntakeError => {
  if (item.ok) throw new Error('got an article, expected an error')
  return item.error
}
const inputOf = (item: SourceItem) => {
  if (!item.ok) throw item.error
  return item.input
}
async function* stream(...chunks: (string | Uint8Array)[]): AsyncGenerator<string | Uint8Array> {
  yield* chunks
}

const STORY = 'A missile fell into the sea on Tuesday, the coast guard said.'

describe('text files', () => {
  test('headers in any order, then the text', async () => {
    const path = put(
      'a.txt',
      `URL: https://ledger.example/a\r\nPUBLISHED: 2031-05-03T10:05+09:00\r\nTITLE: Missile falls\r\n\r\n${STORY}\nTITLE: stays in the story\n`,
    )
    expect(inputOf(await one(path))).toEqual({
      id: 'a',
      url: 'https://ledger.example/a',
      title: 'Missile falls',
      publisher: null,
      published: '2031-05-03T10:05+09:00',
      text: `${STORY}\nTITLE: stays in the story\n`,
    })
  })

  test('without headers all is text', async () => {
    expect(inputOf(await one(put('a.txt', `\n${STORY}`)))).toMatchObject({ text: `\n${STORY}`, published: null, title: null })
  })

  test('--published only where the article gives none', async () => {
    const paths = [put('a.txt', STORY), put('b.txt', `PUBLISHED: 2031-05-03\n\n${STORY}`)]
    expect((await all(paths, { published: '2031-06-01' })).map((i) => inputOf(i).published)).toEqual(['2031-06-01', '2031-05-03'])
  })

  test('control characters and right-to-left marks are kept, so that offsets stay right', async () => {
    const text = `A \u202emissile\u202c fell\u0007 \u200binto the sea, the ministry said.`
    expect(inputOf(await one(put('a.txt', text))).text).toBe(text)
  })
})

describe('bad input', () => {
  test.each([
    ['an empty file', 'empty', ''],
    ['only blanks', 'empty', ' \n\t\n'],
    ['only headers', 'empty', 'TITLE: Missile falls\n\n'],
    ['binary', 'binary', Uint8Array.from({ length: 900 }, (_, i) => (i * 37) % 256)],
    ['a PDF', 'binary', '%PDF-1.7 abc'],
    ['control characters throughout', 'binary', '\u0001\u0002\u0003\u0004a'.repeat(40)],
    ['Latin-1', 'not-utf8', Buffer.from('El misil cayó después, según señaló el capitán. '.repeat(20), 'latin1')],
    ['50 MB of text', 'too-long', Buffer.alloc(50_000_000, 'word ')],
    ['more than 64 MiB', 'too-large', Buffer.alloc(64 * 1024 * 1024 + 1, 'word ')],
    ['HTML given as text', 'html', `<!DOCTYPE html>\n<html><body><p>${STORY}</p></body></html>`],
    ['a date in words', 'bad-published', `PUBLISHED: last Tuesday\n\n${STORY}`],
    ['a day that does not exist', 'bad-published', `PUBLISHED: 2031-02-30\n\n${STORY}`],
  ])('%s', async (_, code, content) => {
    const error = errorOf(await one(put('a.txt', content)))
    expect(error.code).toBe(code)
    expect(error.message).toContain(`${join(dir, 'a.txt')}: got ${error.got}; expected ${error.expected}. ${error.hint}`)
  })

  test('an .html file', async () => {
    const { input, notes } = (await one(put('a.html', `<html lang=en><h1>Missile falls</h1><p>${STORY}`))) as {
      input: ArticleInput
      notes: string[]
    }
    expect(input).toEqual({ id: 'a', url: null, title: 'Missile falls', publisher: null, published: null, text: STORY })
    expect(notes).toEqual([])
  })

  test('a page on standard input, in Korean encoding', async () => {
    const bytes = Buffer.concat([
      Buffer.from('<!doctype html><meta charset=euc-kr><p>'),
      Buffer.from('b1bab0fa20b9ccbbe7c0cf2e20'.repeat(8), 'hex'),
    ])
    const item = await one('-', { stdin: stream(bytes) })
    expect(inputOf(item).text).toContain('군과 미사일.')
    expect(item).toMatchObject({ notes: ['read as EUC-KR'] })
  })

  test('a page without an article, and a picture named .html', async () => {
    expect(errorOf(await one(put('a.html', '<html><a href="/x">Home</a></html>'))).code).toBe('no-text')
    expect(errorOf(await one(put('b.html', Buffer.from('89504e470d0a1a0a0000000d', 'hex')))).code).toBe('binary')
    expect(errorOf(await one(put('c.html', ''))).code).toBe('empty')
  })

  test('--published counts for a page without a date', async () => {
    const item = await one(put('a.html', `<h1>Missile falls</h1><p>${STORY}`), { published: '2031-06-01' })
    expect(inputOf(item)).toMatchObject({ published: '2031-06-01' })
    expect(inputOf(item).publishedBasis).toBeUndefined()
  })

  test('one broken sequence is replaced and noted', async () => {
    const item = await one(put('a.txt', Buffer.concat([Buffer.from(STORY), Buffer.from([0xe2, 0x80])])))
    expect(item).toMatchObject({ ok: true, notes: ['1 broken byte sequence shown as U+FFFD'] })
  })

  test.each([
    ['little endian with mark', Buffer.from(`\ufeff${STORY}`, 'utf16le')],
    ['little endian without mark', Buffer.from(STORY, 'utf16le')],
    ['big endian with mark', Buffer.from(`\ufeff${STORY}`, 'utf16le').swap16()],
    ['big endian without mark', Buffer.from(STORY, 'utf16le').swap16()],
    ['UTF-8 with mark', Buffer.from(`\ufeff${STORY}`)],
  ])('UTF-16 and marks: %s', async (_, bytes) => {
    expect(inputOf(await one(put('a.txt', bytes))).text).toBe(STORY)
  })

  test('Korean and Spanish texts are taken in as they are', async () => {
    for (const text of ['군은 화요일 미사일이 발사됐다고 밝혔다.', 'El misil cayó en el mar.'])
      expect(inputOf(await one(put('a.txt', text))).text).toBe(text)
  })

  test('a folder with one unreadable file: the rest is read', async () => {
    put('a.txt', STORY)
    symlinkSync(join(dir, 'nowhere'), join(dir, 'b.txt'))
    put('c.txt', STORY)
    const items = await all([dir])
    expect(items.map((i) => i.ok)).toEqual([true, false, true])
    expect(errorOf(items[1]!).file).toBe(join(dir, 'b.txt'))
  })

  test('nothing there', async () => {
    const codes = (await all([join(dir, 'no.txt'), join(dir, '*.txt'), dir])).map((i) => errorOf(i).code)
    expect(codes).toEqual(['not-found', 'not-found', 'not-found'])
  })

  test('deep quotation marks and endless sentences are only text here', async () => {
    const text = `${'“'.repeat(10_000)}${'word '.repeat(20_000)}`
    expect(inputOf(await one(put('a.txt', text))).text).toBe(text)
  })
})

describe('JSON', () => {
  const record = {
    maintext: STORY,
    title: 'Missile falls',
    date_publish: '2031-05-03 10:05:00',
    source_domain: 'ledger.example',
    url: 'https://ledger.example/a',
    language: 'en',
    description: 'x',
  }

  test("news-please's names", async () => {
    expect(inputOf(await one(put('a.jsonl', `${JSON.stringify(record)}\n`)))).toEqual({
      id: expect.stringMatching(/^url-[0-9a-f]{12}$/),
      url: record.url,
      title: record.title,
      publisher: 'ledger.example',
      published: '2031-05-03',
      text: STORY,
    })
  })

  test('a line cut in half is one error, the rest goes on', async () => {
    const path = put(
      'a.jsonl',
      [`{"id":"x","text":"${STORY}"}`, '', `{"id":"y","text":"${STORY.slice(0, 20)}`, `{"text":"${STORY}"}`, 'word', '{"a":1}', '[1]'].join(
        '\n',
      ),
    )
    const items = await all([path])
    expect(items.map((i) => (i.ok ? i.input.id : `${i.error.code} ${i.error.line}`))).toEqual([
      'x',
      'bad-json 3',
      'a#4',
      'bad-json 5',
      'no-text 6',
      'bad-json 7',
    ])
    expect(errorOf(items[1]!).message).toContain('cut off')
    expect(items[0]!.where).toBe(`${path}:1`)
  })

  test('lines across chunks, without a last line end', async () => {
    const line = JSON.stringify({ id: 'é', text: STORY })
    const bytes = Buffer.from(`${line}\n${line}`)
    const chunks = Array.from({ length: bytes.length }, (_, i) => bytes.subarray(i, i + 1))
    expect((await all(['-'], { stdin: stream(...chunks) })).map((i) => inputOf(i).id)).toEqual(['é', 'é'])
  })

  test('one object or a list', async () => {
    expect(
      (await all([put('a.json', JSON.stringify([record, { text: '' }], null, 2)), put('b.json', JSON.stringify(record, null, 2))])).map(
        (i) => (i.ok ? i.where : `${i.error.code}:${i.error.line}`),
      ),
    ).toEqual([`${join(dir, 'a.json')}:1`, 'no-text:2', join(dir, 'b.json')])
  })

  test('other JSON found in a folder is passed over, named it is an error', async () => {
    put('a.txt', STORY)
    const path = put('gold.jsonl', '{"events":[]}\n{"events":[]}\n')
    put('package.json', '{"name":"x"}')
    expect((await all([dir])).map((i) => i.where)).toEqual([join(dir, 'a.txt')])
    expect((await all([path])).map((i) => errorOf(i).code)).toEqual(['no-text', 'no-text'])
  })
})

describe('where articles come from', () => {
  test('folders below folders, by name; hidden ones are left', async () => {
    mkdirSync(join(dir, 'b'))
    mkdirSync(join(dir, '.git'))
    for (const name of ['c.txt', 'b/z.txt', 'a.txt', '.git/x.txt', 'notes.md']) put(name, STORY)
    expect((await all([dir])).map((i) => i.where)).toEqual(['a.txt', 'b/z.txt', 'c.txt'].map((f) => join(dir, f)))
  })

  test('globs', async () => {
    for (const name of ['a1.txt', 'a2.txt', 'b1.txt']) put(name, STORY)
    expect((await all([join(dir, 'a*.txt')])).map((i) => inputOf(i).id)).toEqual(['a1', 'a2'])
  })

  test('a name with brackets is a name where such a file exists', async () => {
    expect((await all([put('a[1].txt', STORY)])).map((i) => inputOf(i).id)).toEqual(['a[1]'])
  })

  test('standard input: text with headers, a list, lines', async () => {
    expect(inputOf(await one('-', { stdin: stream('TITLE: T\n\n', STORY) }))).toMatchObject({ id: 'stdin', title: 'T', text: STORY })
    expect((await all(['-'], { stdin: stream(JSON.stringify([{ text: STORY }])) })).map((i) => i.where)).toEqual(['standard input:1'])
    expect(inputOf(await one('-', { stdin: stream('[MUSIC]\n', STORY) })).text).toContain('[MUSIC]')
  })
})

test('memory stays flat over a long file of lines', async () => {
  const line = JSON.stringify({ text: 'word '.repeat(2000) })
  const path = put('a.jsonl', `${line}\n`.repeat(6000)) // 60 MB
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const inUse = (): number => {
    collect()
    const { heapUsed, arrayBuffers } = process.memoryUsage()
    return heapUsed + arrayBuffers
  }
  const before = inUse()
  let most = 0
  let count = 0
  for await (const item of sources([path])) if (item.ok && ++count % 1500 === 0) most = Math.max(most, inUse() - before)
  expect(count).toBe(6000)
  expect(most).toBeLessThan(10_000_000)
})
