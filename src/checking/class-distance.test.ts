import { describe, expect, test } from 'vitest'
import { blankReport, claim, launch } from '../../test/blank-report.ts'
import type { Amount } from '../model/report.ts'
import { classDistance } from './class-distance.ts'

const text = 'The short-range missile flew DISTANCE and rose to APOGEE.'
const run = (missile: string, distance: Amount, apogee: Amount | null = null) =>
  classDistance.run(
    {
      ...blankReport(text),
      events: [launch({ weapon: { class: missile, name: null } })],
      claims: [
        claim(text, 'weapon', { class: missile, name: null }, 'The short-range missile'),
        claim(text, 'rangeKm', distance, 'DISTANCE'),
        ...(apogee ? [claim(text, 'apogeeKm', apogee, 'APOGEE')] : []),
      ],
    },
    undefined as never,
  )

describe('class-distance', () => {
  test('flights within the class, or a little beyond, are consistent', () => {
    expect(run('SRBM', { value: 450 })).toMatchObject([{ verdict: 'consistent' }])
    expect(run('SRBM', { value: 1000, approx: true })).toMatchObject([{ verdict: 'consistent' }])
    expect(run('SRBM', { min: 1000 })).toMatchObject([{ verdict: 'consistent' }])
    expect(run('IRBM', { value: 4600 })).toMatchObject([{ verdict: 'consistent' }])
  })
  test('a longer flight is implausible, and shows class and distance', () => {
    expect(run('SRBM', { value: 1500 })).toMatchObject([
      {
        verdict: 'implausible',
        spans: [
          [29, 37],
          [4, 15],
        ],
      },
    ])
    expect(run('MRBM', { value: 3700 })).toMatchObject([{ verdict: 'implausible' }])
  })
  test('a lofted flight shows what the energy could reach', () => {
    expect(run('IRBM', { value: 800 }, { value: 2100 })).toMatchObject([{ verdict: 'consistent' }])
    expect(run('IRBM', { value: 400 }, { value: 14000 })).toMatchObject([
      { verdict: 'implausible', sentence: expect.stringContaining('any point') },
    ])
    expect(run('SRBM', { value: 600 }, { value: 50 })).toMatchObject([{ verdict: 'consistent' }])
  })
  test('a long-range missile may fly short', () => {
    expect(run('ICBM', { value: 998 })).toEqual([])
  })
})
