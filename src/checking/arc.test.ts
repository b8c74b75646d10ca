import { describe, expect, test } from 'vitest'
import { blankReport, claim, launch } from '../../test/blank-report.ts'
import type { Amount } from '../model/report.ts'
import { arc } from './arc.ts'

const text = 'It flew DISTANCE, rose to APOGEE and came down after TIME.'
const run = (distance: Amount, apogee: Amount, minutes: Amount, weapon: string | null = null) =>
  arc.run(
    {
      ...blankReport(text),
      events: [launch({ weapon: { class: weapon, name: null } })],
      claims: [
        claim(text, 'rangeKm', distance, 'DISTANCE'),
        claim(text, 'apogeeKm', apogee, 'APOGEE'),
        claim(text, 'flightTimeMin', minutes, 'TIME'),
      ],
    },
    undefined as never,
  )

describe('arc', () => {
  test('published flights are consistent', () => {
    expect(run({ value: 950 }, { value: 4475 }, { value: 53 })).toMatchObject([{ verdict: 'consistent' }])
    expect(run({ value: 1090 }, { min: 6000 }, { value: 71 })).toMatchObject([{ verdict: 'consistent' }])
    expect(run({ value: 500, approx: true }, { value: 550 }, { value: 13 })).toMatchObject([{ verdict: 'consistent' }])
  })
  test('a lost or added digit of the apogee, a wrong time', () => {
    expect(run({ value: 950 }, { value: 447 }, { value: 53 })).toMatchObject([{ verdict: 'contradicted' }])
    expect(run({ value: 950 }, { value: 4475 }, { value: 23 })).toMatchObject([
      { verdict: 'contradicted', sentence: expect.stringContaining('does not fit') },
    ])
    expect(run({ value: 800 }, { value: 21000 }, { value: 30 })).toMatchObject([{ verdict: 'contradicted' }])
  })
  test('between the limits it is implausible', () => {
    expect(run({ value: 951 }, { value: 4476 }, { value: 64 })).toMatchObject([{ verdict: 'implausible' }])
  })
  test('low and flat flights are not arcs', () => {
    expect(run({ value: 600 }, { value: 50 }, { value: 7 })).toMatchObject([{ verdict: 'undetermined' }])
    expect(run({ value: 3000 }, { value: 300 }, { value: 30 })).toMatchObject([{ verdict: 'undetermined' }])
    expect(run({ value: 1500 }, { value: 60 }, { value: 126 }, 'cruise')).toMatchObject([{ verdict: 'undetermined' }])
    expect(run({ value: 1000 }, { min: 6 }, { value: 71 }, 'ICBM')).toMatchObject([{ verdict: 'implausible' }])
  })
  test('figures of two missiles are not mixed', () => {
    const first = { item: 'first' }
    const second = { item: 'second' }
    expect(
      arc.run(
        {
          ...blankReport(text),
          events: [launch()],
          claims: [
            claim(text, 'rangeKm', { value: 950 }, 'DISTANCE', first),
            claim(text, 'apogeeKm', { value: 4475 }, 'APOGEE', second),
            claim(text, 'flightTimeMin', { value: 10 }, 'TIME', second),
          ],
        },
        undefined as never,
      ),
    ).toEqual([])
  })
})
