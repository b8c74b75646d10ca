import { expect, test } from 'vitest'
import { classOfCell } from './class-cell.ts'
import { degreesOfCell } from './coordinate-cell.ts'
import { countOfCell, kilometresOfCell, minutesOfCell } from './figure-cell.ts'

test.each([
  ['910 km', { value: 910 }],
  ['2111.5 km', { value: 2111.5 }],
  ['1,000km', { value: 1000 }],
  ['1 000 km', { value: 1000 }],
  ['~450', { value: 450, approx: true }],
  ['about 450 km', { value: 450, approx: true }],
  ['50-60', { min: 50, max: 60 }],
  ['400 to 500 km', { min: 400, max: 500 }],
  ['> 600 km', { min: 600, max: null }],
  ['600+', { min: 600, max: null }],
  ['up to 30 km', { max: 30 }],
  ['100 miles', { value: 160.9344 }],
  ['100 nmi', { value: 185.2 }],
  ['far', null],
  ['60-50', null],
  ['450 apples', null],
  ['', null],
])('%s is %o', (cell, amount) => expect(kilometresOfCell(cell)).toEqual(amount))

test('minutes and counts', () => {
  expect(minutesOfCell('45 min')).toEqual({ value: 45 })
  expect(minutesOfCell('90 s')).toEqual({ value: 1.5 })
  expect(countOfCell('at least 2')).toEqual({ min: 2, max: null })
  expect(countOfCell('2 km')).toBeNull()
})

test.each([
  ['39.4017', 39.4017],
  ['39,4017', 39.4017],
  ['-39.4', -39.4],
  ['127.5 W', -127.5],
  [`39°24'06"N`, 39.401667],
  ['127° 30′ E', 127.5],
  ['north', null],
  ['3916770', null],
])('%s is %s degrees', (cell, degrees) => {
  const found = degreesOfCell(cell)
  if (degrees === null || found === null) expect(found).toBe(degrees)
  else expect(found).toBeCloseTo(degrees, 5)
})

test.each([
  ['SRBM', 'SRBM'],
  ['MRCM', 'cruise'],
  ['SLV', 'slv'],
  ['Short-range Ballistic Missile Launch', 'SRBM'],
  ['Short-range Missile Launch', 'missile'],
  ['Intermediate-range Ballistic Missile Launch', 'IRBM'],
  ['Submarine Launched Ballistic Missile Launch', 'SLBM'],
  ['Anti-Ship Cruise Missile Launch', 'cruise'],
  ['Long-range Surface-to-Air Missile Launch', 'anti-aircraft'],
  ['Rocket Engine Test', null],
])('%s names the class %s', (cell, name) => expect(classOfCell(cell)).toBe(name))
