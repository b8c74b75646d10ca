import { describe, expect, test } from 'vitest'
import { claim } from '../../test/blank-report.ts'
import { placedReport } from '../../test/placed-report.ts'
import type { ZoneVerdict } from '../model/report.ts'
import { splitName } from '../reading/text/tokenize.ts'
import { loadWorld } from '../world/world.ts'
import { zoneReach } from './zone-reach.ts'

const world = loadWorld(splitName)
const text = 'It fell into the Sea of Japan, in waters of a zone, one office said.'
const run = (zone: Partial<ZoneVerdict>, from: string, km: number) =>
  zoneReach.run(
    placedReport(world, {
      text,
      landing: 'into the Sea of Japan',
      places: { 'Sea of Japan': 'sea-of-japan' },
      from,
      rangeKm: { value: km, approx: true },
      claims: [claim(text, 'zone', { holder: 'JP', kind: 'eez', verdict: 'inside', likelihood: null, ...zone }, 'in waters of a zone')],
    }),
    world,
  )

describe('zone-reach', () => {
  test('250 km from the coast of North Korea no point lies in Japan’s zone', () => {
    const [finding] = run({}, 'kp-wonsan', 200)
    expect(finding!.verdict).toBe('contradicted')
    expect(finding!.sentence).toContain('cannot lie inside the exclusive economic zone of Japan (zone limits as computed)')
    expect(run({ verdict: 'outside' }, 'kp-wonsan', 200)).toMatchObject([{ verdict: 'consistent' }])
  })
  test('where both sides are in reach neither is contradicted', () => {
    expect(run({}, 'kp-hwangju', 1000)[0]!.verdict).toBe('consistent')
    expect(run({ verdict: 'outside' }, 'kp-hwangju', 1000)[0]!.verdict).toBe('consistent')
  })
  test('territorial waters are a strip of twelve miles', () =>
    expect(['implausible', 'contradicted']).toContain(run({ kind: 'territorial-sea' }, 'kp-wonsan', 450)[0]!.verdict))
  test('no state named, or an air zone: nothing to test', () => {
    expect(run({ holder: null }, 'kp-wonsan', 200)).toEqual([])
    expect(run({ kind: 'air-defence-zone' }, 'kp-wonsan', 200)).toEqual([])
  })
})
