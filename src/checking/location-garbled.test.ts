import { describe, expect, test } from 'vitest'
import { blankReport, claim, launch, spanIn } from '../../test/blank-report.ts'
import type { ZoneVerdict } from '../model/report.ts'
import { splitName } from '../reading/text/tokenize.ts'
import { loadWorld } from '../world/world.ts'
import { locationGarbled } from './location-garbled.ts'

const world = loadWorld(splitName)
const text = 'The missile came down near the Russian border, one office said. Tokyo said it fell in its economic zone.'
const run = (zone: Partial<ZoneVerdict>, landing = 'came down near the Russian border') =>
  locationGarbled.run(
    {
      ...blankReport(text),
      events: [launch({ actor: { id: 'KP', name: 'North Korea' } })],
      claims: [
        claim(text, 'landing', { name: landing }, landing),
        claim(text, 'zone', { holder: 'JP', kind: 'eez', verdict: 'inside', likelihood: null, ...zone }, 'it fell in its economic zone'),
      ],
      places: [
        {
          text: 'Russian',
          span: spanIn(text, 'Russian'),
          id: 'RU',
          lat: 60,
          lon: 90,
          radiusKm: null,
          kind: 'country',
          names: ['Russia'],
          use: 'demonym',
        },
      ],
    },
    world,
  )

describe('location-garbled', () => {
  test('a land border and the sea zone of another state exclude each other', () => {
    expect(run({})).toMatchObject([
      { verdict: 'contradicted', spans: [spanIn(text, 'came down near the Russian border'), spanIn(text, 'it fell in its economic zone')] },
    ])
  })
  test('outside of the zone, or in the zone of the same state, nothing is said', () => {
    expect(run({ verdict: 'outside' })).toEqual([])
    expect(run({ holder: 'RU' })).toEqual([])
    expect(run({}, 'The missile came down')).toEqual([])
  })
})
