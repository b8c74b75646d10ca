import { describe, expect, test } from 'vitest'
import { placedReport } from '../../test/placed-report.ts'
import { splitName } from '../reading/text/tokenize.ts'
import { loadWorld } from '../world/world.ts'
import { seaReach } from './sea-reach.ts'

const world = loadWorld(splitName)
const run = (sea: string, id: string, from: string | null, km: number | null) =>
  seaReach.run(
    placedReport(world, {
      text: `The missile fell into the ${sea}, one office said, into the ${sea}.`,
      landing: `into the ${sea}`,
      places: { [sea]: id },
      from,
      rangeKm: km === null ? null : { value: km, approx: true },
    }),
    world,
  )

describe('sea-reach', () => {
  test('a sea in reach: consistent, told once', () =>
    expect(run('Sea of Japan', 'sea-of-japan', 'kp-wonsan', 450)).toMatchObject([{ check: 'sea-reach', verdict: 'consistent' }]))
  test('a sea on the other side of the world', () => {
    const [finding] = run('Sea of Okhotsk', 'okhotsk', 'kp-wonsan', 450)
    expect(finding).toMatchObject({ verdict: 'contradicted', inputs: { sharePercent: 0 } })
    expect(finding!.sentence).toBe('A flight of about 450 km from Wonsan cannot end in the Sea of Okhotsk.')
  })
  test('out of reach from anywhere in the state', () =>
    expect(run('South China Sea', 'south-china-sea', null, 700)).toMatchObject([{ verdict: 'contradicted' }]))
  test('a sea of which the map knows no outline, or no distance: nothing is said against it', () => {
    expect(run('Java Sea', 'java-sea', 'kp-wonsan', 450).map((f) => f.verdict)).not.toContain('contradicted')
    expect(run('Sea of Japan', 'sea-of-japan', 'kp-wonsan', null)).toEqual([])
  })
})
