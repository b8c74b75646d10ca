import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvText } from './csv-text.ts'
import { csvTable } from './csv-table.ts'

test.each(['=1+1', '=HYPERLINK("https://x.example","y")', ' =1+1', '+1+cmd|x', '-2 +3+cmd|x', '@SUM(A1)', '\t=1', '\r=1', '＝1+1', '-'])(
  '%j gets an apostrophe in front',
  (cell) => {
    expect(csvTable(`a,b\n${csvText([[cell, 'x']])}`).rows[0]!.cells['a']).toBe(`'${cell}`.trim())
  },
)

test.each(['-39.4', '+450 km', '-5 %', 'a = b', '7-8', "'quoted'", 'Sohae'])('%j stays as it is', (cell) => {
  expect(csvText([[cell]])).toBe(`${cell}\n`)
})

test('null is an empty cell, truth is a word, numbers stay numbers', () => {
  expect(csvText([[null, true, false, -1.5, '']])).toBe(',true,false,-1.5,\n')
})

test('whatever stands in a cell comes back, but for the apostrophe and blanks at the ends, and never begins a formula', () => {
  const cell = fc.string({ unit: 'grapheme', maxLength: 12 }).filter((text) => !/[\0\ufeff]/.test(text))
  fc.assert(
    fc.property(cell, (text) => {
      const back = csvTable(`a,b\n${csvText([[text, 'x']])}`).rows[0]!.cells['a']!
      expect([text.trim(), `'${text}`.trim()]).toContain(back)
      expect(back).not.toMatch(/^[=@]/)
    }),
  )
})
