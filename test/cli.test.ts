import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { run } from '../src/cli/run.ts'
import type { Report } from '../src/index.ts'
import { fakeTerminal, type FakeTerminal } from './fake-terminal.ts'

const FLASH = 'examples/reports/01-wire-flash.txt'
let folder = ''
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'groundtrack-cli-'))))
afterAll(() => rmSync(folder, { recursive: true }))

const put = (name: string, content: string | Buffer): string => {
  const file = join(folder, name)
  writeFileSync(file, content)
  return file
}

const cli = async (args: readonly string[], terminal: FakeTerminal = fakeTerminal()) => ({
  code: await run(args, terminal),
  ...terminal.written,
})

const reports = (out: string): Report[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Report)

describe('usage', () => {
  test('--help shows examples and the exit codes', async () => {
    const { code, out } = await cli(['read', '--help'])
    expect(code).toBe(0)
    expect(out).toContain('groundtrack read report.txt --published 2025-11-07')
    expect(out).toContain('Exit codes:')
  })

  test('--version is the package’s', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
    expect(await cli(['--version'])).toMatchObject({ code: 0, out: `${version}\n` })
  })

  test.each([
    [['read', '--fast', FLASH], '--fast'],
    [['reed', FLASH], 'reed'],
    [['read', FLASH, '--published', '2026-02-30'], 'Got "2026-02-30"; expected a day that exists'],
    [['read', FLASH, '--published', 'Friday'], 'Got "Friday"'],
    [['read', FLASH, '--published', '2026-02-10T08:00'], 'a time with offset'],
    [['read', FLASH, '--width', '3'], 'Got "3"; expected a whole number of columns'],
    [['read', FLASH, '--fail-on', 'doubt'], 'implausible, contradicted'],
    [['read', FLASH, '--json', '--claims'], '--claims'],
    [['read'], 'nothing to read'],
  ])('%j is wrong usage and says why', async (args, why) => {
    const { code, out, err } = await cli(args)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toContain(why)
    expect(err).toContain('--help')
  })
})

describe('reading', () => {
  test('prints a page for a person: plain, at most 80 columns', async () => {
    const { code, out, err } = await cli(['read', FLASH])
    expect(code).toBe(0)
    expect(err).toBe('')
    expect(out).toContain('01-wire-flash: North Korea fires ballistic missile')
    expect(out).not.toContain('\u001b')
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
  })

  test('prints one object a line with --json', async () => {
    const { code, out } = await cli(['read', '--json', 'examples/reports'])
    expect(code).toBe(0)
    expect(reports(out).map((r) => r.article.id)).toEqual([
      '01-wire-flash',
      '02-evening-daily',
      '03-tabloid-rewrite',
      '04-think-tank-note',
      '05-radio-transcript',
    ])
  })

  test.each([[['read', '-']], [['read']]])('reads what is piped in: %j', async (args) => {
    const { code, out } = await cli(
      [...args, '--json', '--published', '2026-02-10'],
      fakeTerminal({ input: 'North Korea fired a missile on Tuesday.' }),
    )
    expect(code).toBe(0)
    expect(reports(out)[0]!.article).toMatchObject({
      text: 'North Korea fired a missile on Tuesday.',
      published: '2026-02-10',
      publishedBasis: 'given',
    })
  })

  test('colours on a terminal, but not with NO_COLOR or --no-color', async () => {
    const terminal = (env: Record<string, string> = {}) => fakeTerminal({ stdoutIsTerminal: true, columns: 100, env })
    expect((await cli(['read', FLASH], terminal())).out).toContain('\u001b[')
    expect((await cli(['read', FLASH], terminal({ NO_COLOR: '1' }))).out).not.toContain('\u001b[')
    expect((await cli(['read', FLASH, '--no-color'], terminal())).out).not.toContain('\u001b[')
  })

  test('--explain, --claims, --timeline and --findings show parts', async () => {
    const whole = (await cli(['read', 'examples/reports/02-evening-daily.txt'])).out
    expect(whole).toContain('LEFT OUT')
    const { code, out } = await cli(['read', 'examples/reports/02-evening-daily.txt', '--claims', '--timeline', '--findings', '--explain'])
    expect(code).toBe(0)
    expect(out).toMatch(/ +"650" number by /) // the tree below "about 650 kilometers (404 miles)"
    expect(out).toContain('TIMES')
    expect(out).not.toContain('LEFT OUT')
  })

  test('stops quietly when the pipe is closed', async () => {
    const terminal = fakeTerminal()
    let lines = 0
    const { code } = await cli(['read', '--json', 'examples/reports'], { ...terminal, out: () => Promise.resolve(++lines < 2) })
    expect({ code, lines }).toEqual({ code: 0, lines: 2 })
  })

  test('counts on standard error when that is a terminal, and leaves no trace', async () => {
    const { err } = await cli(['read', '--json', 'examples/reports'], fakeTerminal({ stderrIsTerminal: true }))
    expect(err.replace(/\r\u001b\[2K[^\r]*/g, '')).toBe('')
  })
})

describe('--fail-on', () => {
  const wrongMiles = ['read', 'examples/reports/03-tabloid-rewrite.txt', '--json']

  test('exits 3 where a finding is at least as bad', async () => {
    expect((await cli([...wrongMiles, '--fail-on', 'contradicted'])).code).toBe(3)
    expect((await cli([...wrongMiles, '--fail-on', 'implausible'])).code).toBe(3)
    expect((await cli(wrongMiles)).code).toBe(0)
  })

  test('exits 0 where nothing is', async () => {
    expect((await cli(['read', FLASH, '--json', '--fail-on', 'implausible'])).code).toBe(0)
  })

  test('exits 1 where something could not be read, even then', async () => {
    expect((await cli([...wrongMiles, join(folder, 'none.txt'), '--fail-on', 'contradicted'])).code).toBe(1)
  })
})

describe('the planted mistakes of the examples', () => {
  const contradicted = async (file: string): Promise<string[]> =>
    reports((await cli(['read', file, '--json'])).out).flatMap((r) =>
      r.findings.filter((f) => f.verdict === 'contradicted').map((f) => f.check),
    )

  test('650 km are not 280 miles', async () => expect(await contradicted('examples/reports/03-tabloid-rewrite.txt')).toEqual(['unit-pair']))
  test('10 February 2026 is no Wednesday', async () =>
    expect(await contradicted('examples/reports/04-think-tank-note.txt')).toEqual(['weekday-date']))
  test.each(['01-wire-flash', '02-evening-daily', '05-radio-transcript'])('%s is clean', async (id) =>
    expect(await contradicted(`examples/reports/${id}.txt`)).toEqual([]),
  )
})

describe('the process', () => {
  const start = (args: readonly string[], stdio: 'pipe' = 'pipe') =>
    spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], { stdio })

  test('has the exit code of the run', async () => {
    const child = start(['read', '--fast'])
    expect((await once(child, 'close'))[0]).toBe(2)
  })

  test('dies quietly of a closed pipe', async () => {
    put(
      'many.jsonl',
      Array.from({ length: 400 }, (_, i) => JSON.stringify({ id: `a${i}`, text: 'North Korea fired a missile. '.repeat(60) })).join('\n'),
    )
    const child = start(['read', '--json', join(folder, 'many.jsonl')])
    let err = ''
    child.stderr.on('data', (chunk: Buffer) => (err += String(chunk)))
    child.stdout.once('data', () => child.stdout.destroy())
    const [code] = (await once(child, 'close')) as [number]
    expect({ code, err }).toEqual({ code: 0, err: '' })
  })
})
