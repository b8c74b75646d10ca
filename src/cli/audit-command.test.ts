import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fakeTerminal } from '../../test/fake-terminal.ts'
import { run } from './run.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'groundtrack-audit-'))
})
afterEach(() => rm(folder, { recursive: true }))

const FAULTY = `date,type,event,description
2020-03-02,Missile,Launch,"North Korea fired two rockets that flew 240 kilometers (150 miles)."
2020-03-08,Missile,Launch,"North Korea fired rockets that flew 200 kilometers (324 miles)."
`
const cli = async (text: string, ...args: string[]) => {
  const file = join(folder, 'launches.csv')
  await writeFile(file, text)
  const terminal = fakeTerminal()
  return { code: await run(['audit', file, ...args], terminal), ...terminal.written }
}

test('findings first, then the summary', async () => {
  const { code, out, err } = await cli(FAULTY)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toMatch(
    /CANNOT BE\n {2}row {2}check {6}reason\n✗ {3}2 {2}unit-pair {2}200 km is 124 miles, not 324: the two units look swapped\./,
  )
  expect(out).toContain('line 3, description: “200 kilometers (324 miles)”')
  expect(out).toMatch(/SUMMARY\n {2}1 finding in 1 row of 2\n {2}✗ 1 contradicted \(unit-pair 1\)\n$/)
})

test('--fail-on, --json and --csv', async () => {
  expect((await cli(FAULTY, '--fail-on', 'contradicted')).code).toBe(3)
  const { out } = await cli(FAULTY, '--json')
  expect(JSON.parse(out)).toMatchObject({
    format: 'groundtrack/audit@1',
    layout: 'csis',
    dateZone: 'local',
    rows: 2,
    findings: [{ row: 2 }],
  })
  const csv = join(folder, 'findings.csv')
  await cli(FAULTY, '--csv', csv)
  expect(await readFile(csv, 'utf8')).toMatch(/^row,line,.*\n2,3,,unit-pair,misfit,contradicted/)
  expect((await cli(FAULTY, '--csv', '-')).out).toBe(await readFile(csv, 'utf8'))
})

test('another layout needs --column; what is wrong is told with what was found', async () => {
  const other = 'When,Notes\n2020-03-08,The rockets flew 200 kilometers (324 miles).\n'
  const unknown = await cli(other)
  expect(unknown.code).toBe(1)
  expect(unknown.err).toMatch(/got the columns "When", "Notes"; expected those of .*cns .*--column "When"=date/)
  expect((await cli(other, '--column', 'When=date', '--column', 'Notes=text')).out).toContain('unit-pair')
  expect((await cli(other, '--column', 'When=moon')).code).toBe(2)
  expect((await cli(FAULTY, '--date-zone', 'Mars')).err).toContain('expected UTC, local or an IANA zone')
})

test('a missing file is told and ends with 1', async () => {
  const terminal = fakeTerminal()
  expect(await run(['audit', join(folder, 'none.csv')], terminal)).toBe(1)
  expect(terminal.written.err).toMatch(/none\.csv: got a path that leads nowhere/)
})
