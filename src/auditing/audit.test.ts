import { expect, test } from 'vitest'
import { recogniseLayout } from '../formats/launches/recognise-layout.ts'
import { readTable } from '../formats/read-table.ts'
import { loadWorld } from '../index.ts'
import { audit, auditedRows, type AuditOptions } from './audit.ts'
import { findingsCsv } from './findings-csv.ts'

const world = loadWorld()

/** Rows in the layout of CSIS; the texts are our own. */
const csis = (rows: readonly Record<string, string>[], options: Partial<AuditOptions> = {}) => {
  const table = readTable(
    JSON.stringify(rows.map((row) => ({ date: '', type: 'Missile', event: 'Launch', description: '', ...row }))),
    'json',
  )
  const layout = recogniseLayout(table.header)
  return audit(auditedRows(table, layout, { world, ...options }), layout, { world, ...options })
}
const found = (rows: readonly Record<string, string>[]) =>
  csis(rows).findings.map(({ row, check, kind, verdict }) => [row, check, kind, verdict])

test('a clean row gives nothing', () => {
  const text = 'On March 2, 2020 at 12:37 p.m., North Korea fired two rockets from Wonsan that flew 240 kilometers (150 miles).'
  expect(
    found([{ date: '2020-03-02', weekday: 'Monday', year: '2020', month_year: '03-2020', week_number: '9', description: text }]),
  ).toEqual([])
})

test('a unit pair that is off is told with row, column and words', () => {
  const [finding] = csis([
    { date: '2020-03-02', description: 'Nothing new.' },
    { date: '2020-03-08', description: 'North Korea fired a missile that flew 200 kilometers (324 miles).' },
  ]).findings
  expect(finding).toMatchObject({ row: 2, check: 'unit-pair', verdict: 'contradicted', columns: ['description'], kind: 'misfit' })
  expect(finding!.words.join()).toContain('200 kilometers (324 miles)')
})

test('the day that the text gives against the date column: another week is an error, the day of Washington a zone', () => {
  const text = 'On November 7, 2025 at 12:35 p.m., North Korea launched a ballistic missile from Taegwan toward the East Sea.'
  expect(found([{ date: '2025-11-07', description: text }])).toEqual([])
  expect(found([{ date: '2025-11-17', description: text }])).toEqual([[1, 'date-text', 'misfit', 'contradicted']])
  const [zone] = csis([{ date: '2025-11-06', description: text }]).findings
  expect(zone).toMatchObject({ check: 'date-text', kind: 'zone', verdict: 'undetermined', inputs: { zones: 'Washington' } })
  expect(zone!.reason).toBe('The text tells of 7 November 2025, the date column has 6 November 2025: Washington explains the difference.')
})

test('a weekday without a date is held against the date column', () => {
  const text = 'On Thursday, North Korea launched two short-range missiles toward the sea.'
  expect(found([{ date: '2019-11-28', description: text }])).toEqual([])
  expect(found([{ date: '2019-11-25', description: text }])).toEqual([[1, 'date-text', 'misfit', 'contradicted']])
})

test('other days in a text are no fault: earlier launches, what came later, a span that holds the day', () => {
  const texts = [
    'North Korea fired a missile from Wonsan. The same type was launched on August 29.',
    'A ship was captured near Chongjin. Ship and crew were released on December 30, 2019.',
    'From November 10th to November 20th, 2019, North Korea held firing drills near the line.',
  ]
  expect(found(texts.map((description) => ({ date: '2019-11-14', description })))).toEqual([])
})

test('weekday, year, month and week are held against the date', () => {
  const row = { date: '2020-03-02', description: 'Nothing.' }
  expect(
    found([
      { ...row, weekday: 'Tuesday' },
      { ...row, year: '2021' },
      { ...row, month_year: '02-2020' },
      { ...row, week_number: '13' },
    ]),
  ).toEqual([1, 2, 3, 4].map((n) => [n, 'date-parts', 'misfit', 'contradicted']))
  expect(found([{ ...row, weekday: 'Mon', week_number: '10' }])).toEqual([])
})

test('findings become CSV with their row', () => {
  const text = findingsCsv(csis([{ date: '2020-03-02', weekday: 'Tuesday', description: 'Nothing.' }]).findings)
  expect(text).toBe(
    'row,line,id,check,kind,verdict,columns,words,figures,reason\n' +
      '1,,,date-parts,misfit,contradicted,date | weekday,2020-03-02 | Tuesday,date=2020-03-02; weekday=Tuesday; expected=Monday,"2 March 2020 has the weekday Monday, not Tuesday."\n',
  )
})
