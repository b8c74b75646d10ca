import { expect, test } from 'vitest'
import { recogniseLayout } from '../../formats/launches/recognise-layout.ts'
import { readTable } from '../../formats/read-table.ts'
import { loadWorld } from '../../index.ts'
import { audit, auditedRows } from '../audit.ts'

const world = loadWorld()

const WONSAN = { 'Facility Name': 'Wonsan', 'Facility Latitude': '39.1677', 'Facility Longitude': '127.4817' }

/** Rows in the columns of the CNS database; the values are invented. */
const found = (...rows: Record<string, string>[]) => {
  const full = rows.map((row, i) => ({
    F1: String(i + 1),
    Date: '2019-08-02',
    'Date Entered/Updated': '',
    'Launch Time (UTC)': '',
    'Missile Name': '',
    'Missile Type': '',
    'Facility Name': '',
    'Facility Location': '',
    'Facility Latitude': '',
    'Facility Longitude': '',
    'Landing Location': '',
    Apogee: '',
    'Distance Travelled': '',
    'Additional Information': '',
    'Source(s)': '',
    ...row,
  }))
  const table = readTable(JSON.stringify(full), 'json')
  const layout = recogniseLayout(table.header)
  return audit(auditedRows(table, layout, { world }), layout, { world }).findings
}
const checks = (...rows: Record<string, string>[]) => found(...rows).map(({ row, check }) => `${row} ${check}`)

test('class, distance and apogee', () => {
  expect(checks({ 'Missile Type': 'SRBM', 'Distance Travelled': '450 km', Apogee: '50 km' })).toEqual([])
  expect(checks({ 'Missile Type': 'SRBM', 'Distance Travelled': '4500 km' })).toEqual(['1 class-distance'])
  expect(checks({ 'Missile Type': 'SRBM', 'Distance Travelled': '787 km', Apogee: '2111 km' })).toEqual(['1 class-distance'])
  expect(checks({ 'Missile Name': 'KN-25', 'Distance Travelled': '880 km' })).toEqual(['1 type-range'])
})

test('distance, apogee and the time that the text gives on one arc', () => {
  const row = { 'Missile Type': 'ICBM', 'Distance Travelled': '998 km', Apogee: '3725 km' }
  expect(checks({ ...row, 'Additional Information': 'The missile flew for 47 minutes.' })).toEqual([])
  const [arc] = found({ ...row, 'Additional Information': 'The missile flew for 74 minutes.' })
  expect(arc).toMatchObject({ check: 'arc', columns: ['Additional Information', 'Apogee', 'Distance Travelled'] })
})

test('a type whose published range lies outside of its class', () => {
  expect(checks({ 'Missile Name': 'Emad', 'Missile Type': 'MRBM' }, { 'Missile Name': 'Emad', 'Missile Type': 'IRBM' })).toEqual([
    '2 missile-class',
  ])
})

test('coordinates: swapped, sign lost, a digit turned, decimal point lost, another town', () => {
  const at = (lat: string, lon: string) => found({ 'Facility Name': 'Wonsan', 'Facility Latitude': lat, 'Facility Longitude': lon })
  expect(at('39.1677', '127.4817')).toEqual([])
  expect(at('127.4817', '39.1677')[0]!.reason).toBe(
    'There is no latitude 127.4817 with longitude 39.1677; with latitude and longitude swapped it would be in the state.',
  )
  expect(at('39.1677', '-127.4817')[0]!.reason).toMatch(/lies at sea, [\d,]+ km from North Korea; with the other sign of the longitude/)
  expect(at('39.1677', '172.4817').map((f) => f.verdict)).toEqual(['contradicted'])
  expect(at('39.7677', '125.9')[0]).toMatchObject({ check: 'facility-position', words: ['Wonsan', '39.7677', '125.9'] })
  expect(at('41.1677', '129.4817')[0]!.reason).toMatch(/km from Wonsan/)
})

test('a base may lie beside the town that it is named after; a province is wide', () => {
  expect(
    checks({
      'Facility Name': 'Kermanshah Air Base',
      'Facility Location': 'Kangwon Province',
      'Facility Latitude': '38.7',
      'Facility Longitude': '127.6',
    }),
  ).toEqual([])
})

test('the sea that a flight cannot reach', () => {
  const row = { ...WONSAN, 'Distance Travelled': '450 km' }
  expect(checks({ ...row, 'Landing Location': 'Sea of Japan or East Sea' })).toEqual([])
  expect(checks({ ...row, 'Landing Location': 'Pacific Ocean' })).toEqual(['1 sea-reach'])
})

test('a target too near or too far for the distance', () => {
  const row = { ...WONSAN, 'Landing Location': 'Seoul' }
  expect(checks({ ...row, 'Distance Travelled': '180 km' })).toEqual([])
  expect(checks({ ...row, 'Distance Travelled': '810 km' })).toEqual(['1 landing-point'])
})

test('figures and places of the text against the columns', () => {
  const text = 'The missile was launched from Wonsan, flew about 450 km and came down in the East Sea.'
  const row = { ...WONSAN, 'Distance Travelled': '450 km', 'Landing Location': 'East Sea', 'Additional Information': text }
  expect(checks(row)).toEqual([])
  expect(checks({ ...row, 'Distance Travelled': '540 km' })).toEqual(['1 figures-text'])
  expect(checks({ ...row, 'Landing Location': 'Yellow Sea', 'Distance Travelled': '' })).toEqual(['1 landing-text'])
  expect(checks({ ...row, 'Facility Name': 'Sohae', 'Facility Latitude': '39.66', 'Facility Longitude': '124.7' })).toEqual([
    '1 launch-place-text',
  ])
})

test('the class of the column against class words of the text', () => {
  const row = (type: string) => ({ 'Missile Type': type, 'Additional Information': 'North Korea fired a medium-range ballistic missile.' })
  expect(checks(row('MRBM'))).toEqual([])
  expect(checks(row('IRBM'))).toEqual(['1 class-text'])
})

test('rows of one name that differ from all others', () => {
  const kn = (type: string) => ({ 'Missile Name': 'KN-99', 'Missile Type': type })
  expect(checks(kn('SRBM'), kn('SRBM'), kn('SRBM'), kn('MRBM'))).toEqual(['4 same-name'])
  expect(checks(kn('SRBM'), kn('MRBM'))).toEqual([])
  const [odd] = found(WONSAN, WONSAN, WONSAN, { ...WONSAN, 'Facility Latitude': '39.1767' })
  expect(odd).toMatchObject({ row: 4, check: 'same-name', columns: ['Facility Name', 'Facility Latitude', 'Facility Longitude'] })
})

test('days of entry and of sources', () => {
  expect(checks({ 'Date Entered/Updated': '2019-08-05', 'Source(s)': 'https://news.example/2019/08/01/a' })).toEqual([])
  expect(checks({ 'Date Entered/Updated': '2019-07-05' })).toEqual(['1 entered-before'])
  expect(checks({ 'Source(s)': 'https://news.example/2019/07/25/a; https://wire.example/AEN20190726000100' })).toEqual(['1 source-date'])
  expect(checks({ 'Source(s)': 'https://news.example/2020/08/02/a' })).toEqual(['1 source-date'])
  expect(checks({ 'Source(s)': 'https://news.example/2029/08/02/ten-years-after' })).toEqual([])
})

test('a row that breaks the order of a sorted table, not one that was added later', () => {
  const days = ['01', '03', '05', '07', '09', '11', '13', '15', '17', '19', '21', '23', '25', '27', '29'].map((d) => ({
    Date: `2019-08-${d}`,
  }))
  const with5 = (row: Record<string, string>) => days.map((day, i) => (i === 5 ? { ...day, ...row } : day))
  const sorted = Array.from({ length: 4 }, (_, year) =>
    days.map(({ Date }) => ({ Date: Date.replace('2019', String(2019 + year)) })),
  ).flat()
  expect(checks(...sorted)).toEqual([])
  expect(checks(...with5({ Date: '2018-08-11' }), ...sorted.slice(15))).toEqual(['6 date-order'])
  const entered = (day: string) =>
    with5({ Date: '2019-08-01', 'Date Entered/Updated': '2022-01-01' }).map((row) => ({ 'Date Entered/Updated': day, ...row }))
  expect(checks(...entered('2019-09-10'), ...sorted.slice(15))).toEqual([])
  // Where every row was entered late, a late entry excuses none.
  expect(checks(...entered('2020-01-01'), ...sorted.slice(15))).toEqual(['6 date-order'])
})

test('rows that number themselves', () => {
  const told = (...texts: string[]) => checks(...texts.map((text) => ({ 'Additional Information': text })))
  expect(told('1 of 2 tests', '2 of 2 tests')).toEqual([])
  expect(told('(1 of 2)', '(1 of 2)')).toEqual(['1 series', '2 series'])
  expect(told('1 of 3 tests', '2 of 3 tests')).toEqual(['1 series', '2 series'])
  expect(told('It destroyed 1 of 2 buildings there.')).toEqual([])
})
