import { describe, expect, test } from 'vitest'
import { placedReport } from '../../test/placed-report.ts'
import type { Amount } from '../model/report.ts'
import { splitName } from '../reading/text/tokenize.ts'
import { loadWorld } from '../world/world.ts'
import { placeOffset } from './place-offset.ts'

const world = loadWorld(splitName)

const PLACES: Readonly<Record<string, string>> = {
  'Sea of Japan': 'sea-of-japan',
  'Yellow Sea': 'yellow-sea',
  'Oga Peninsula': 'jp-oga',
  'Korean Peninsula': 'korean-peninsula',
  'North Korean': '*KP',
}

const run = (landing: string, from: string | null = null, rangeKm: Amount | null = null) => {
  const text = `It came down ${landing}, one office said.`
  const places = Object.fromEntries(Object.entries(PLACES).filter(([words]) => text.includes(words)))
  return placeOffset.run(placedReport(world, { text, landing, places, from, rangeKm }), world)
}
const verdict = (...args: Parameters<typeof run>): string | undefined => run(...args)[0]?.verdict

describe('place-offset', () => {
  test('east of the Korean Peninsula is not the Yellow Sea; west is', () => {
    const [finding] = run('into the Yellow Sea roughly 150 km east of the Korean Peninsula')
    expect(finding).toMatchObject({ verdict: 'contradicted' })
    expect(finding!.sentence).toBe('No point 150 km east of the Korean Peninsula lies in the Yellow Sea.')
    expect(verdict('into the Yellow Sea roughly 150 km west of the Korean Peninsula')).toBe('consistent')
  })
  test('west of a cape of the west coast is the Sea of Japan; east is not', () => {
    expect(verdict('in the Sea of Japan 250 km west of the Oga Peninsula')).toBe('consistent')
    expect(verdict('in the Sea of Japan 300 km east of the Oga Peninsula')).toBe('contradicted')
  })
  test('land is no water', () => {
    expect(run('into the sea 60 km east of the Oga Peninsula')[0]).toMatchObject({ verdict: 'contradicted' })
  })
  test('the distance flown decides where the launch area is known', () => {
    expect(verdict('250 km west of the Oga Peninsula', 'kp-hwangju', { value: 1000, approx: true })).toBe('consistent')
    expect(verdict('250 km east of the Oga Peninsula', 'kp-hwangju', { value: 1000, approx: true })).toBe('contradicted')
    expect(verdict('250 km west of the Oga Peninsula', 'kp-hwangju', { value: 400 })).toBe('contradicted')
  })
  test('a coast: as far as told, or nearer along the coast', () => {
    expect(verdict('about 400 km off the North Korean coast', 'kp-kusong', { value: 700 })).toBe('consistent')
    expect(verdict('about 2500 km off the North Korean coast', 'kp-kusong', { value: 700 })).toBe('contradicted')
  })
  test('without another word or a flight there is nothing to test it against', () => {
    expect(run('250 km west of the Oga Peninsula')).toEqual([])
    expect(run('250 km west of the lighthouse', 'kp-hwangju', { value: 1000 })).toEqual([])
  })
  test('a place without a known position: undetermined, saying so', () => {
    const text = 'It came down 250 km west of Nowhereham.'
    const report = placedReport(world, { text, landing: '250 km west of Nowhereham', places: { Nowhereham: 'jp-oga' }, from: 'kp-hwangju' })
    const places = report.places.map((p) => ({ ...p, id: null, lat: null, lon: null, radiusKm: null, kind: 'town' }))
    expect(placeOffset.run({ ...report, places }, world)).toMatchObject([{ verdict: 'undetermined', inputs: { missing: 'position' } }])
  })
})
