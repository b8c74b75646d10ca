import { describe, expect, test } from 'vitest'
import { blankReport, claim, launch } from '../../test/blank-report.ts'
import { splitName } from '../reading/text/tokenize.ts'
import { loadWorld } from '../world/world.ts'
import { typeRange } from './type-range.ts'

const world = loadWorld(splitName)
const text = 'It flew DISTANCE; the type can reach CAPABILITY.'
const run = (km: number, capability: number | null, name: string | null = null) =>
  typeRange.run(
    {
      ...blankReport(text),
      events: [launch({ weapon: { class: null, name } })],
      claims: [
        claim(text, 'rangeKm', { value: km }, 'DISTANCE'),
        ...(capability ? [claim(text, 'capabilityRangeKm', { max: capability }, 'CAPABILITY')] : []),
      ],
    },
    world,
  )

describe('type-range', () => {
  test('a flight within the stated range', () => {
    expect(run(450, 1300)).toMatchObject([{ verdict: 'consistent' }])
    expect(run(1400, 1300)).toMatchObject([{ verdict: 'consistent' }])
  })
  test('a flight far beyond it', () => {
    expect(run(2000, 1300)).toMatchObject([
      {
        verdict: 'implausible',
        spans: [
          [8, 16],
          [37, 47],
        ],
      },
    ])
  })
  test('else the published range, with more room', () => {
    expect(run(1000, null, 'Rodong')).toMatchObject([{ verdict: 'consistent' }])
    expect(run(4000, null, 'Rodong')).toMatchObject([{ verdict: 'implausible' }])
  })
  test('nothing known, nothing said', () => {
    expect(run(4000, null)).toEqual([])
  })
})
