import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatDay, parseDay } from '../../model/edtf.ts'
import { readTable } from '../read-table.ts'
import { dayOfCell, numericOrder } from './date-cell.ts'
import { launchRecords } from './launch-record.ts'
import { recogniseLayout } from './recognise-layout.ts'

test.each([
  ['2020-03-02', '2020-03-02'],
  ['2020-03-02 00:00:00', '2020-03-02'],
  ['2020/3/2', '2020-03-02'],
  ['3/2/2020', '2020-03-02'],
  ['2-Mar-20', '2020-03-02'],
  ['9-Apr-84', '1984-04-09'],
  ['2 March 2020', '2020-03-02'],
  ['March 2nd, 2020', '2020-03-02'],
  ['2020-02-30', null],
  ['March 2020', null],
  ['2 Foo 2020', null],
  ['spring', null],
])('%s is the day %s', (cell, day) => {
  const found = dayOfCell(cell, 'month first')
  expect(found === null ? null : formatDay(found)).toBe(day)
})

test('one cell that can only be day first turns the whole column', () => {
  expect(numericOrder(['3/2/2020', '25/2/2020'])).toBe('day first')
  expect(numericOrder(['3/2/2020', '2/25/2020'])).toBe('month first')
  expect(formatDay(dayOfCell('3/2/2020', 'day first')!)).toBe('2020-02-03')
})

test('every day survives being written in each way', () => {
  const days = fc.integer({ min: parseDay('1951-01-01')!, max: parseDay('2050-12-31')! })
  fc.assert(
    fc.property(days, (day) => {
      const [year, month, date] = formatDay(day).split('-') as [string, string, string]
      for (const cell of [`${year}-${month}-${date}`, `${month}/${date}/${year}`, `${month}/${date}/${year.slice(2)}`])
        expect(dayOfCell(cell, 'month first')).toBe(day)
    }),
  )
})

test('a known header is recognised, an unknown one says what was found and what would do', () => {
  expect(recogniseLayout(['year', 'date', 'type', 'event', 'description']).name).toBe('csis')
  expect(() => recogniseLayout(['When', 'Where'])).toThrow(
    /"When", "Where".*csis \(date, type, event, description\).*--column "When"=date/s,
  )
  expect(() => recogniseLayout(['When'], new Map([['date', 'Day']]))).toThrow(/no column "Day" for date/)
})

test('named columns make a layout, and go before those of a known one', () => {
  const generic = recogniseLayout(['When', 'text', 'apogee'], new Map([['date', 'When']]))
  expect(generic).toMatchObject({ name: 'generic', dateZone: null, columns: { date: ['When'], text: ['text'], apogee: ['apogee'] } })
  const csis = recogniseLayout(['date', 'type', 'event', 'description', 'note'], new Map([['text', 'note']]))
  expect(csis).toMatchObject({ name: 'csis', columns: { text: ['note'] } })
})

test('cells that say nothing are no cells; the first column that says something counts', () => {
  const table = readTable(
    'date,time,series,missile,missile_name,facility,apogee,distance\n2020-03-02,unknown,1,kn25,,N/A,35,-\n2020-03-08,22:36,1,kn25,KN-25,sondok,50,200',
    'csv',
  )
  const [first, second] = launchRecords(table, recogniseLayout(table.header))
  expect(first!.cells).toMatchObject({ missile: { column: 'missile', text: 'kn25' }, apogee: { text: '35' } })
  expect(first!.cells.time ?? first!.cells.facility ?? first!.cells.distance).toBeUndefined()
  expect(second!.cells.missile).toEqual({ column: 'missile_name', text: 'KN-25' })
})
