import { describe, expect, test } from 'vitest'
import { blankReport, claim, launch } from '../../test/blank-report.ts'
import { apogeeDigits } from './apogee-digits.ts'

const text = 'It rose to FIRST, Seoul said; Tokyo put it at SECOND.'
const run = (a: number, b: number | null, items: [string | null, string | null] = [null, null]) =>
  apogeeDigits.run(
    {
      ...blankReport(text),
      events: [launch()],
      claims: [
        claim(text, 'apogeeKm', { value: a }, 'FIRST', { item: items[0] }),
        ...(b ? [claim(text, 'apogeeKm', { value: b }, 'SECOND', { item: items[1] })] : []),
      ],
    },
    undefined as never,
  )

describe('apogee-digits', () => {
  test('figures that agree, or differ as estimates do', () => {
    expect(run(2100, 2000)).toEqual([])
    expect(run(550, 90)).toEqual([])
    expect(run(6200, null)).toEqual([])
  })
  test('ten times the other, or higher than any missile', () => {
    expect(run(20500, 2000)).toMatchObject([{ verdict: 'implausible' }])
    expect(run(410, 4100)).toMatchObject([{ verdict: 'implausible' }])
    expect(run(14000, null)).toMatchObject([
      { verdict: 'implausible', sentence: 'No missile has been flown to 14,000 km: a digit looks added.' },
    ])
  })
  test('two missiles may fly ten times as high', () => {
    expect(run(400, 4000, ['first', 'second'])).toEqual([])
  })
})
