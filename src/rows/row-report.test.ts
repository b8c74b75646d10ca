import { expect, test } from 'vitest'
import { launchRecords } from '../formats/launches/launch-record.ts'
import { recogniseLayout } from '../formats/launches/recognise-layout.ts'
import { readTable } from '../formats/read-table.ts'
import { loadWorld } from '../index.ts'
import { placeOfCell } from './place-of-cell.ts'
import { isOfColumn, readRow, rowReport } from './row-report.ts'
import { rowText } from './row-text.ts'

const world = loadWorld()

/** A row in the columns of the CNS database; names and figures are invented. */
const cns = (cells: Record<string, string>) => {
  const row = {
    F1: '7',
    Date: '2030-08-02',
    'Launch Time (UTC)': '22:53',
    'Missile Name': 'Nodong',
    'Missile Type': 'MRBM',
    'Facility Name': 'Hwangju',
    'Facility Latitude': '38.6868',
    'Facility Longitude': '125.7020',
    'Landing Location': 'Sea of Japan or East Sea',
    Apogee: 'Unknown',
    'Distance Travelled': '1,000 km',
    'Test Outcome': 'Success',
    'Additional Information': '',
    ...cells,
  }
  const table = readTable(JSON.stringify([row]), 'json')
  return launchRecords(table, recogniseLayout(table.header))[0]!
}

test('the text of a row holds its own text first and then a line for each cell, and nothing else', () => {
  const { text, spans } = rowText(cns({ 'Additional Information': 'It was dark.' }))
  expect(text.split('\n').slice(0, 4)).toEqual(['It was dark.', '', 'F1: 7', 'Date: 2030-08-02'])
  for (const [field, words] of [
    ['text', 'It was dark.'],
    ['distance', '1,000 km'],
    ['missile', 'Nodong'],
  ] as const)
    expect(text.slice(...spans[field]!)).toBe(words)
  expect(text).not.toContain('Unknown')
})

test('columns become claims of a launch of their own, each with the words of its cell', () => {
  const report = rowReport(cns({}), { world, id: 'row 1' })
  const [event, ...others] = report.events
  expect(others).toEqual([])
  expect(event).toMatchObject({
    type: 'launch',
    main: true,
    actor: { id: 'KP', inferred: true },
    weapon: { name: 'Nodong', class: 'MRBM' },
    date: '2030-08-03',
    timeLocal: '07:53',
    timeUtc: '2030-08-02T22:53Z',
    launchArea: { name: 'Hwangju', id: 'kp-hwangju', lat: 38.6868, lon: 125.702 },
    landing: { id: 'sea-of-japan' },
    rangeKm: { value: 1000 },
    apogeeKm: null,
    outcome: 'success',
  })
  expect(report.claims.every((c) => isOfColumn(c.id) && c.event === event!.id)).toBe(true)
  const words = Object.fromEntries(report.claims.map((c) => [c.field, report.article.text.slice(...c.span)]))
  expect(words).toMatchObject({
    date: '2030-08-02',
    timeLocal: '22:53',
    weaponClass: 'MRBM',
    rangeKm: '1,000 km',
    landing: 'Sea of Japan or East Sea',
  })
})

test('a text is read too: its launch is that of the row, its claims stay beside those of the columns', () => {
  const text = 'North Korea fired a missile that flew about 900 km on the morning of August 3. It had last fired one on July 9.'
  const { text: alone, whole } = readRow(cns({ 'Additional Information': text }), { world, id: 'row 1' })
  expect(alone.article.text).toBe(text)
  expect(whole.events.filter((e) => e.main)).toHaveLength(1)
  const distances = whole.claims.filter((c) => c.field === 'rangeKm' && c.event === whole.events[0]!.id)
  expect(distances.map((c) => [c.value, isOfColumn(c.id)])).toEqual([
    [{ value: 900, approx: true }, false],
    [{ value: 1000 }, true],
  ])
})

test('what a cell does not say is not claimed: an unknown landing, a flight of 0 km, half a coordinate', () => {
  const { claims, events } = rowReport(
    cns({
      'Landing Location': 'N/A',
      'Distance Travelled': '0 km',
      'Facility Longitude': '',
      'Facility Name': 'Unknown',
      'Test Outcome': '?',
    }),
    { world, id: 'row 1' },
  )
  expect(claims.map((c) => c.field)).not.toEqual(expect.arrayContaining(['landing']))
  expect(events[0]).toMatchObject({ landing: null, rangeKm: null, launchArea: null, outcome: null })
})

test('a day without a clock stays the day of its column', () => {
  expect(rowReport(cns({ 'Launch Time (UTC)': '' }), { world, id: 'row 1' }).events[0]).toMatchObject({ date: '2030-08-02', timeUtc: null })
})

test('places of cells: the whole name, one of two names, an id, a base by its town', () => {
  expect(placeOfCell(world, 'Sea of Japan or East Sea', null)).toMatchObject({ place: { id: 'sea-of-japan' }, nearby: false })
  expect(placeOfCell(world, 'sea-of-japan', null)?.place.id).toBe('sea-of-japan')
  expect(placeOfCell(world, 'Kermanshah Air Base', 'IR')).toMatchObject({ place: { country: 'IR' } })
  expect(placeOfCell(world, 'Anbyon County, Kangwon Province (North Korea)', 'KP')?.place.country).toBe('KP')
  expect(placeOfCell(world, 'Nowhere in particular', 'KP')).toBeNull()
})
