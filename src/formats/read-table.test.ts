import { expect, test } from 'vitest'
import { csvText } from './csv-text.ts'
import { readTable } from './read-table.ts'
import { TableError } from './table.ts'

const failure = (text: string, ending: string): string => {
  try {
    readTable(text, ending)
  } catch (error) {
    if (error instanceof TableError) return error.message
  }
  return 'no TableError'
}

test('quoted cells keep commas, quotes and line breaks; each record knows the line on which it begins', () => {
  const table = readTable(
    '\ufeffdate,text\r\n2020-03-02,"two, said ""both"""\r\n2020-03-03,"first\nsecond"\r\n\r\n2020-03-04,last\r\n',
    'csv',
  )
  expect(table.header).toEqual(['date', 'text'])
  expect(table.rows.map((row) => [row.number, row.line, row.cells['text']])).toEqual([
    [1, 2, 'two, said "both"'],
    [2, 3, 'first\nsecond'],
    [3, 6, 'last'],
  ])
})

test('semicolons and tabs part cells too, whatever stands in quotes', () => {
  expect(readTable('date;"a,b,c,d";text\n2020-03-02;1;x', 'csv').rows[0]!.cells).toEqual({ date: '2020-03-02', 'a,b,c,d': '1', text: 'x' })
  expect(readTable('date\ttext\n2020-03-02\tx, y', 'tsv').rows[0]!.cells['text']).toBe('x, y')
})

test('rows with too few or too many cells are read and told', () => {
  const table = readTable('date,text\n2020-03-02\n2020-03-03,a,b', 'csv')
  expect(table.rows.map((row) => row.cells['text'])).toEqual(['', 'a'])
  expect(table.notes).toEqual(['2 rows have more or fewer cells than the header, the first on line 2'])
})

test('JSON lists and JSON Lines are tables too; numbers and null become text; a name without ending is sniffed', () => {
  expect(readTable('[{"date":"2020-03-02","lat":39.5,"text":null}]', 'json').rows).toEqual([
    { number: 1, line: null, cells: { date: '2020-03-02', lat: '39.5', text: '' } },
  ])
  const lines = readTable('{"date":"2020-03-02"}\n\n{"date":"2020-03-03","n":2}\n', '')
  expect(lines.header).toEqual(['date', 'n'])
  expect(lines.rows.map((row) => row.line)).toEqual([1, 3])
})

test('what is no table says where, what was expected and what to do', () => {
  expect(failure('date,text\n2020-03-02,"open\n', 'csv')).toMatch(/got no CSV .*expected quotes that close\. Mend/)
  expect(failure('just words\nand more', 'csv')).toMatch(/one column/)
  expect(failure('a,a\n1,2', 'csv')).toMatch(/two columns named "a"/)
  expect(failure('{"a":1}\nnot json', 'jsonl')).toMatch(/line 2, which is no JSON/)
  expect(failure('[1]', 'json')).toMatch(/entry 1, which is no object/)
  expect(failure('date,text\n', 'csv')).toMatch(/a table without rows/)
})

test('what is written as CSV is read back; a formula from outside is disarmed, a figure is not', () => {
  const text = csvText([
    ['a', 'b', 'c'],
    ['x, "y"\nz', null, -5.25],
    ['=HYPERLINK("http://a.example")', '-39.5', true],
  ])
  const [first, second] = readTable(text, 'csv').rows
  expect(first!.cells).toEqual({ a: 'x, "y"\nz', b: '', c: '-5.25' })
  expect(second!.cells).toEqual({ a: `'=HYPERLINK("http://a.example")`, b: '-39.5', c: 'true' })
})
