import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { run } from '../src/cli/run.ts'
import { readTable } from '../src/formats/read-table.ts'
import type { Incident } from '../src/model/incident.ts'
import { fakeTerminal } from './fake-terminal.ts'
import { temporaryFolders } from './temporary-folder.ts'

// Each command opens the database anew.
vi.setConfig({ testTimeout: 120_000 })

const folder = temporaryFolders()
const gt = async (at: string, ...args: readonly string[]) => {
  const terminal = fakeTerminal({ env: { GROUNDTRACK_DATA: at, GROUNDTRACK_USER: 'kim' } })
  return { code: await run(args, terminal), ...terminal.written }
}
const file = (name: string, text: string): string => {
  const path = join(folder(), name)
  writeFileSync(path, text)
  return path
}
const exported = async (at: string, ...args: readonly string[]): Promise<readonly Readonly<Record<string, string>>[]> =>
  readTable((await gt(at, 'export', '--format', 'csv', ...args)).out, 'csv').rows.map(({ cells }) => cells)

let examples = ''
beforeAll(async () => {
  examples = join(folder(), 'examples')
  await gt(examples, 'add', 'examples/reports')
}, 120_000)

describe('export', () => {
  test('csv: a line an incident, all pages, narrowed as the list is', async () => {
    const all = await exported(examples)
    expect(all.length).toBeGreaterThan(4)
    const launches = await exported(examples, '--type', 'satellite-launch')
    expect(launches).toEqual(all.filter((row) => row['Event Type'] === 'satellite-launch'))
    expect(launches[0]).toMatchObject({ Actor: 'Iran', Date: '2026-05-21', 'Launch Time (UTC)': '06:00', 'Time (local)': '09:30' })
  })

  test('jsonl: whole records; geojson: one collection whose features name their incident', async () => {
    const records = (await gt(examples, 'export', '--format', 'jsonl')).out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Incident)
    expect(records.every(({ format }) => format === 'groundtrack/incident@1')).toBe(true)
    expect(records.map(({ id }) => id)).toEqual((await exported(examples)).map((row) => row['F1']))
    const { type, features } = JSON.parse((await gt(examples, 'export', '--format', 'geojson')).out) as {
      type: string
      features: { properties: { incident: string } }[]
    }
    expect(type).toBe('FeatureCollection')
    expect(new Set(features.map((f) => f.properties.incident))).toEqual(new Set(records.map(({ id }) => id)))
  })

  test('nothing that fits is a header, or an empty collection', async () => {
    expect((await gt(examples, 'export', '--format', 'csv', '--since', '2099-01-01')).out).toMatch(/^F1,[^\n]*\n$/)
    expect(JSON.parse((await gt(examples, 'export', '--format', 'geojson', '--since', '2099-01-01')).out)).toEqual({
      type: 'FeatureCollection',
      features: [],
    })
  })

  test('to a file; one that cannot be written is told; a format is asked for', async () => {
    const out = join(folder(), 'out.csv')
    expect(await gt(examples, 'export', '--format', 'csv', '--out', out)).toEqual({ code: 0, out: '', err: '' })
    expect(readFileSync(out, 'utf8')).toBe((await gt(examples, 'export', '--format', 'csv')).out)
    const nowhere = await gt(examples, 'export', '--format', 'csv', '--out', join(folder(), 'none', 'out.csv'))
    expect(nowhere.code).toBe(1)
    expect(nowhere.err).toContain('out.csv')
    expect((await gt(examples, 'export')).code).toBe(2)
  })
})

/** Columns that tell of reports, not of what happened; the export stands as one report of one origin. */
const OF_REPORTS = new Set([
  'F1',
  'Source(s)',
  'Reports',
  'Origins',
  'Confirmation Status',
  'State',
  'Disputed',
  'Findings',
  'First Reported',
])
/** What a row has no field for, and the sentence made of all fields. */
const NOT_KEPT = new Set(['Zone', 'Additional Information'])

test('exported and imported into an empty archive: the same incidents, and the same file again', async () => {
  const csv = file('ours.csv', (await gt(examples, 'export', '--format', 'csv')).out)
  const other = join(folder(), 'other')
  expect((await gt(other, 'import', csv)).code).toBe(0)
  const facts = (rows: readonly Readonly<Record<string, string>>[]): string[] =>
    rows.map((row) => JSON.stringify(Object.entries(row).filter(([name]) => !OF_REPORTS.has(name) && !NOT_KEPT.has(name)))).sort()
  expect(facts(await exported(other))).toEqual(facts(await exported(examples)))
})

test('imported where it came from: each row joins its own incident; of what is known by the month alone nobody can say that it is one', async () => {
  const before = await exported(examples)
  const at = join(folder(), 'again')
  await gt(at, 'add', 'examples/reports')
  const csv = file('ours.csv', (await gt(at, 'export', '--format', 'csv')).out)
  const isSure = (row: Readonly<Record<string, string>>): boolean =>
    row['Event Type'] !== 'meeting' || /^\d{4}-\d\d-\d\d/.test(row['Date']!)
  const sure = before.filter(isSure)
  expect(sure).toHaveLength(before.length - 1)
  expect((await gt(at, 'import', csv)).out).toContain(`INCIDENTS WITH MORE REPORTS (${sure.length})`)
  expect(
    (await exported(at))
      .filter(isSure)
      .map((row) => [row['F1'], Number(row['Reports'])])
      .sort(),
  ).toEqual(sure.map((row) => [row['F1'], Number(row['Reports']) + 1]).sort())
})

const CSIS = `date,type,event,description,resources
2031-03-09,Missile Provocation,Short-range Ballistic Missile Launch,"The South Korean military said North Korea fired two ballistic missiles from Sondok. They flew 200 kilometers (124 miles).",https://wire.example/2031/03/09/a
2031-04-02,Missile Provocation,Submarine Launched Ballistic Missile Launch,"=1+1 North Korea fired a missile near Wonsan that flew 450 km.",https://wire.example/2031/04/02/a
`
const CNS = [
  {
    F1: '7',
    Date: '2031-03-08',
    'Date Entered/Updated': '2031-03-12',
    'Launch Time (UTC)': '22:30',
    'Missile Name': 'KN-25',
    'Missile Type': 'SRBM',
    'Facility Name': 'Sondok',
    'Facility Latitude': '39.743',
    'Facility Longitude': '127.499',
    'Landing Location': 'Sea of Japan or East Sea',
    Apogee: '50 km',
    'Distance Travelled': '200 km',
    'Test Outcome': 'Success',
  },
]

describe('import', () => {
  let at = ''
  beforeAll(async () => {
    at = join(folder(), 'databases')
    await gt(at, 'import', file('csis.csv', CSIS))
    await gt(at, 'import', file('cns.json', JSON.stringify(CNS)))
  }, 120_000)

  test('a launch of the evening before in UTC joins that of the next morning at the place', async () => {
    const rows = await exported(at)
    expect(rows.map((row) => [row['Date'], row['Date (local)'], row['Time (local)'], row['Reports']])).toEqual([
      ['2031-04-02', '2031-04-02', '', '1'],
      ['2031-03-08', '2031-03-09', '07:30', '2'],
    ])
    expect(rows[1]).toMatchObject({ 'Missile Name': 'KN-25', Apogee: '50 km', Count: '2', 'Test Outcome': 'Success' })
    expect(rows[1]!['Source(s)']).toContain('CNS North Korea Missile Test Database')
  })

  test('the same again adds nothing; a row that changed is its next revision', async () => {
    expect((await gt(at, 'import', file('cns.json', JSON.stringify(CNS)))).out).toContain('1 report: 1 known already.')
    const changed = JSON.stringify([{ ...CNS[0]!, Apogee: '35 km' }])
    expect((await gt(at, 'import', file('cns.json', changed))).out).toContain('1 taken in as a later revision')
    expect((await exported(at))[1]).toMatchObject({ Apogee: '35 km', Reports: '2' })
  })

  test('what is no such table is told with what was found', async () => {
    const { code, err } = await gt(at, 'import', file('plain.csv', 'When,Where\n2031-01-01,Sondok\n'))
    expect(code).toBe(1)
    expect(err).toContain('"When", "Where"')
  })

  test('audit against what is in store: another distance, and a day that the zone explains', async () => {
    const rows = `date,type,event,description
2031-03-08,Missile Provocation,Short-range Ballistic Missile Launch,"North Korea fired two ballistic missiles from Sondok."
`
    const csis = await gt(at, 'audit', file('csis.csv', rows), '--data', at)
    expect(csis.out).toContain('1 with an incident in')
    expect(csis.out).toMatch(/~ +1 +archive-day/)
    const wrong = JSON.stringify([{ ...CNS[0]!, 'Distance Travelled': '420 km' }])
    const cns = await gt(at, 'audit', file('cns.json', wrong), '--data', at, '--json')
    const { findings } = JSON.parse(cns.out) as { findings: { check: string; columns: string[]; inputs: object }[] }
    expect(findings.filter((f) => f.check === 'archive')).toMatchObject([
      { columns: ['Distance Travelled'], inputs: { field: 'rangeKm', archive: '200 km' } },
    ])
  })
})
