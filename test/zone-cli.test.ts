import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { ZoneReport } from '../src/cli/render/zone.ts'
import { run } from '../src/cli/run.ts'
import { fakeTerminal } from './fake-terminal.ts'

const folder = mkdtempSync(join(tmpdir(), 'groundtrack-zone-'))
afterAll(() => rmSync(folder, { recursive: true }))

const cli = async (...args: string[]) => {
  const terminal = fakeTerminal()
  return { code: await run(['zone', ...args], terminal), ...terminal.written }
}

test('a point for a person: sea with both names, zone, holder, margin, coasts, basis', async () => {
  const { code, out, err } = await cli('40.5', '133.4')
  expect([code, err]).toEqual([0, ''])
  expect(out).toContain('Sea of Japan / East Sea')
  expect(out).toContain('exclusive economic zone of Russia (RU)')
  expect(out).toMatch(/Margin +29 km \(15 nmi\)/)
  expect(out).toMatch(/North Korea \(KP\) +301 km \(163 nmi\)/)
  expect(out).toMatch(/Basis +computed/)
  for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
})

test('of disputed names the reader may choose one, and is told which there are', async () => {
  const chosen = await cli('40.5', '133.4', '--names', 'east sea')
  expect(chosen.out).toMatch(/Sea +East Sea\n/)
  const unknown = await cli('40.5', '133.4', '--names', 'Sea of Oz')
  expect(unknown.code).toBe(2)
  expect(unknown.err).toContain('Got --names "Sea of Oz"; expected disputed names: Sea of Japan or East Sea;')
  const both = await cli('40.5', '133.4', '--names', 'East Sea,Sea of Japan')
  expect([both.code, both.err]).toEqual([2, expect.stringContaining('expected one of them')])
})

test('--json is one object with the same answer', async () => {
  const { out } = await cli('40.5N', '133.4E', '--json')
  const report = JSON.parse(out) as ZoneReport
  expect(report).toMatchObject({
    point: { lat: 40.5, lon: 133.4 },
    sea: { id: 'sea-of-japan' },
    zone: { holder: 'RU', kind: 'eez', basis: 'computed' },
  })
  expect(report.nearest.map(({ state }) => state)).toEqual(['RU', 'KP', 'KR', 'JP'])
})

test.each([
  [['-8.5', '-150'], 'high seas'],
  [['--', '-8.5', '-150'], 'high seas'],
  [['-52,-57'], 'Falkland Islands'],
  [["37°18'N 131°54'E"], 'Claimed   South Korea (KR), Japan (JP)'],
  [['39.03', '125.75'], 'none: on land'],
])('%j: %s', async (args, said) => {
  const { code, out } = await cli(...args)
  expect(code).toBe(0)
  expect(out).toContain(said)
})

test('--radius tells shares that make a whole', async () => {
  const { out } = await cli('37.3', '131.9', '--radius', '100', '--json')
  const { shares } = JSON.parse(out) as ZoneReport
  expect(shares!.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9)
})

test.each([
  [['133.4', '40.5'], 'latitude 133.4, expected -90 to 90; latitude comes first'],
  [['Taegwan'], 'Got "Taegwan": expected latitude and longitude'],
  [[], "missing required argument 'coordinates'"],
  [['40', '130', '--radius', '0'], 'expected kilometres above 0'],
  [['40', '130', '--fast'], '--fast'],
])('%j is wrong usage and says why', async (args, why) => {
  const { code, out, err } = await cli(...args)
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain(why)
  expect(err).toContain('groundtrack zone --help')
})

test('--zones answers from the file and names it; a faulty file is unreadable', async () => {
  const file = join(folder, 'official.geojson')
  const ring = [[130, 38], [135, 38], [135, 42], [130, 42], [130, 38]] // prettier-ignore
  const properties = { GEONAME: 'Invented zone', POL_TYPE: '200NM', ISO_SOV1: 'PRK' }
  const feature = { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [ring] } }
  writeFileSync(file, JSON.stringify({ type: 'FeatureCollection', features: [feature] }))
  const { out } = await cli('40.5', '133.4', '--zones', file)
  expect(out).toContain('exclusive economic zone of North Korea (KP)')
  expect(out).toMatch(/Basis +official\.geojson/)
  writeFileSync(file, '{}')
  const { code, err } = await cli('40.5', '133.4', '--zones', file)
  expect(code).toBe(1)
  expect(err).toContain('official.geojson: got nothing, expected a GeoJSON FeatureCollection')
})

test('--help shows examples', async () => expect((await cli('--help')).out).toContain('groundtrack zone 40.5 133.4'))
