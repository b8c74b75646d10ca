import { describe, expect, test } from 'vitest'
import { placedReport } from '../../test/placed-report.ts'
import { splitName } from '../reading/text/tokenize.ts'
import { loadWorld } from '../world/world.ts'
import { overflight } from './overflight.ts'

const world = loadWorld(splitName)
const run = (text: string, places: Record<string, string>, km: number | null, from = 'kp-sunan') =>
  overflight.run(placedReport(world, { text, places, from, rangeKm: km === null ? null : { value: km, approx: true } }), world)

describe('overflight', () => {
  test('2,700 km from Pyongyang can lead over Hokkaido', () =>
    expect(run('The missile flew over Hokkaido, one office said.', { Hokkaido: 'jp-hk-prov' }, 2700)).toMatchObject([
      { verdict: 'consistent' },
    ]))
  test('400 km cannot lead over Japan', () => {
    const [finding] = run('The missile passed over Japan, one office said.', { Japan: 'JP' }, 400)
    expect(finding!.verdict).toBe('contradicted')
    expect(finding!.sentence).toMatch(/comes no nearer to Japan than \d+ km: it cannot have flown over it/)
  })
  test('what did not happen, or without a distance, is not tested', () => {
    expect(run('The missile never flew over Japan.', { Japan: 'JP' }, 400)).toEqual([])
    expect(run('Had it been fired flat it could have flown over Japan.', { Japan: 'JP' }, 400)).toEqual([])
    expect(run('The missile flew over Japan.', { Japan: 'JP' }, null)).toEqual([])
    expect(run('The missile flew over the Sea of Japan.', { 'Sea of Japan': 'sea-of-japan' }, 400)).toEqual([])
  })
})
