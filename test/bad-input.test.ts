import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { run } from '../src/cli/run.ts'
import type { Report } from '../src/index.ts'
import { fakeTerminal } from './fake-terminal.ts'

const SENTENCE = 'North Korea fired a ballistic missile into the sea on Tuesday, the military said. '

let folder = ''
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'groundtrack-bad-'))))
afterAll(() => rmSync(folder, { recursive: true }))

const put = (name: string, content: string | Buffer): string => {
  const file = join(folder, name)
  writeFileSync(file, content)
  return file
}

const readJson = async (...paths: string[]) => {
  const terminal = fakeTerminal()
  const code = await run(['read', '--json', '--published', '2026-02-10', ...paths], terminal)
  const reports = terminal.written.out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Report)
  return { code, reports, err: terminal.written.err }
}

const readPage = async (...paths: string[]): Promise<string> => {
  const terminal = fakeTerminal()
  await run(['read', ...paths], terminal)
  return terminal.written.out
}

/** Offsets are right when every mention is printed exactly where it says. */
const expectOffsets = ({ article, times, places, quantities, actors }: Report): void => {
  for (const { text, span } of [...times, ...places, ...quantities, ...actors]) expect(article.text.slice(...span)).toBe(text)
}

describe('files that hold no text', () => {
  test('an empty file is told', async () => {
    const file = put('empty.txt', '')
    const { code, err } = await readJson(file)
    expect(code).toBe(1)
    expect(err).toContain(file)
  })

  test('binary is told, not read', async () => {
    const file = put(
      'picture.txt',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 0, 0xff, 0xfe, 0, 3]),
    )
    const { code, reports, err } = await readJson(file)
    expect(code).toBe(1)
    expect(err).toContain(file)
    expect(reports).toEqual([])
  })

  test('a missing file is told, the others are read', async () => {
    const { code, reports, err } = await readJson(join(folder, 'none.txt'), put('there.txt', SENTENCE))
    expect(code).toBe(1)
    expect(err).toContain('none.txt')
    expect(reports.map((r) => r.article.id)).toEqual(['there'])
  })

  test('a folder with one unreadable file: the rest is read', async () => {
    const inbox = join(folder, 'inbox')
    mkdirSync(inbox)
    writeFileSync(join(inbox, 'a.txt'), SENTENCE)
    symlinkSync(join(inbox, 'gone'), join(inbox, 'b.txt'))
    writeFileSync(join(inbox, 'c.txt'), SENTENCE)
    const { code, reports, err } = await readJson(inbox)
    expect(code).toBe(1)
    expect(err).toContain('b.txt')
    expect(reports.map((r) => r.article.id)).toEqual(['a', 'c'])
  })
})

describe('encodings', () => {
  test('UTF-16 with a mark is read as text', async () => {
    const { reports } = await readJson(put('utf16.txt', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(SENTENCE, 'utf16le')])))
    expect(reports[0]!.article.text).toContain('North Korea fired')
  })

  test('broken UTF-8 is said', async () => {
    const { code, reports, err } = await readJson(
      put('latin.txt', Buffer.concat([Buffer.from(SENTENCE), Buffer.from([0xe9, 0x20, 0xff]), Buffer.from(SENTENCE)])),
    )
    expect(err + (reports[0]?.article.notes ?? []).join()).toMatch(/UTF-8|U\+FFFD/)
    expect(code).toBeLessThanOrEqual(1)
  })

  test('control characters and direction marks leave the offsets right and do not reach the terminal', async () => {
    const file = put(
      'marks.txt',
      `\u202bNorth\u200f Korea\u202c fired 3\u200b missiles\u0007 on\u00a0Tuesday\u001b[31m, Feb. 10, that flew 700\u00a0kilometers (435 miles).\u001b[0m\n${SENTENCE}`,
    )
    const { code, reports } = await readJson(file)
    expect(code).toBe(0)
    expect(reports[0]!.quantities.length).toBeGreaterThan(0)
    expectOffsets(reports[0]!)
    // oxlint-disable-next-line no-control-regex
    expect(await readPage(file)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/)
  })
})

describe('texts that are no English report', () => {
  test.each([
    [
      'korean.txt',
      '북한이 화요일 오전 동해상으로 탄도미사일 한 발을 발사했다고 합동참모본부가 밝혔다. 군은 추가 발사에 대비해 감시와 경계를 강화하고 있다고 덧붙였다.',
      'Korean',
    ],
    [
      'spanish.txt',
      'El ejército informó de que el país lanzó el martes por la mañana un misil balístico hacia el mar, y que este recorrió unos seiscientos kilómetros antes de caer al agua.',
      'Spanish',
    ],
  ])('%s: said, not guessed', async (name, text, language) => {
    const { code, reports, err } = await readJson(put(name, text))
    expect(code).toBe(1)
    expect(err).toContain(language)
    expect(reports[0]!.events).toEqual([])
    expect(reports[0]!.article.notes?.join()).toContain(language)
  })

  test('HTML given as text: no tag is read', async () => {
    const { reports } = await readJson(
      put(
        'page.txt',
        `<!DOCTYPE html><html><head><title>x</title><script>var a = "fired 900 km"</script></head><body><p>${SENTENCE}</p></body></html>`,
      ),
    )
    for (const report of reports) {
      expect(report.quantities).toEqual([])
      expectOffsets(report)
    }
  })

  test('a JSONL line cut in half: the place is told, the other lines are read', async () => {
    const line = (id: string): string => JSON.stringify({ id, text: SENTENCE })
    const file = put('cut.jsonl', `${line('one')}\n${line('two').slice(0, 40)}\n${line('three')}\n`)
    const { code, reports, err } = await readJson(file)
    expect(code).toBe(1)
    expect(err).toMatch(/cut\.jsonl\W+(?:line )?2\b/)
    expect(reports.map((r) => r.article.id)).toEqual(['one', 'three'])
  })
})

describe('hostile sizes', () => {
  const SECONDS = 20_000

  test.each([
    ['10,000 nested quotation marks', `${'“'.repeat(10_000)}fired${'”'.repeat(10_000)}`],
    ['10,000 straight quotation marks', `"He said '`.repeat(5_000) + SENTENCE],
    ['a sentence of 100,000 characters', `North Korea ${'fired a missile and '.repeat(5_000)}stopped.`],
    ['100,000 blanks', `North Korea${' '.repeat(100_000)}fired a missile.`],
    ['100,000 digits', `It flew ${'1'.repeat(100_000)} km.`],
    ['100,000 open brackets', '('.repeat(100_000)],
    ['20,000 numbers', '1,000 km (2 miles) '.repeat(10_000)],
    ['20,000 titles', 'Vice Defense Minister '.repeat(7_000)],
  ])(
    '%s are read in time',
    async (name, text) => {
      const started = performance.now()
      const { reports } = await readJson(put(`${name.replace(/\W+/g, '-')}.txt`, text))
      for (const report of reports) expectOffsets(report)
      expect(performance.now() - started).toBeLessThan(SECONDS)
    },
    60_000,
  )

  test('50 MB of text are read or refused, in time and in words', async () => {
    const file = put('huge.txt', SENTENCE.repeat(Math.ceil(50_000_000 / SENTENCE.length)))
    const { code, reports, err } = await readJson(file)
    expect(err + (reports[0]?.article.notes ?? []).join()).toMatch(/MB|characters|long|large|limit/)
    expect(code).toBeLessThanOrEqual(1)
  }, 120_000)
})
