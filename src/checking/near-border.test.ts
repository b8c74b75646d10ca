import { describe, expect, test } from 'vitest'
import { spanIn } from '../../test/blank-report.ts'
import { placedReport } from '../../test/placed-report.ts'
import type { Event } from '../model/report.ts'
import { splitName } from '../reading/text/tokenize.ts'
import { loadWorld } from '../world/world.ts'
import { nearBorder } from './near-border.ts'

const world = loadWorld(splitName)
const text = 'The missile flew 700 km and came down in the East Sea near the Chinese border, one office said.'
const run = (event: Partial<Event>, from: string | null, assumptions = {}) =>
  nearBorder.run(
    placedReport(world, {
      text,
      landing: 'in the East Sea near the Chinese border',
      places: { 'East Sea': 'sea-of-japan', Chinese: '*CN' },
      from,
      event: { rangeKm: { value: 700 }, ...event },
    }),
    world,
    assumptions,
  )

describe('near-border', () => {
  test('from anywhere in North Korea: implausible, with its share', () => {
    const [finding] = run({}, null)
    expect(finding).toMatchObject({
      verdict: 'implausible',
      spans: [spanIn(text, 'near the Chinese border')],
      inputs: { state: 'CN', nearKm: 50 },
    })
    expect(finding!.inputs['sharePercent']).toBeLessThan(5)
    expect(finding!.inputs['sharePercent']).toBeGreaterThan(0)
    expect(finding!.sentence).toMatch(
      /^A flight of 700 km from anywhere in North Korea that ends in the East Sea comes down within 50 km of China in/,
    )
  })
  test('from Taegwan, said by the text or supposed by the user: contradicted', () => {
    const said = run({}, 'kp-taegwan')[0]!
    const supposed = run({}, null, { launchArea: world.placeById.get('kp-taegwan') })[0]!
    for (const finding of [said, supposed]) {
      expect(finding.verdict).toBe('contradicted')
      expect(finding.inputs['nearestKm']).toBeGreaterThan(80)
      expect(finding.sentence).toContain('The words fit the launch area')
    }
    expect(supposed.inputs['assumed']).toBe('launchArea')
    expect(said.inputs['assumed']).toBeUndefined()
  })
  test('a short flight in the north-east may end there', () =>
    expect(run({ rangeKm: { value: 100 } }, 'kp-rajin')[0]).toMatchObject({ verdict: 'consistent' }))
  test('without a distance, or from an unnamed ship: undetermined, saying what is missing', () => {
    expect(run({ rangeKm: null }, 'kp-taegwan')[0]).toMatchObject({ verdict: 'undetermined', inputs: { missing: 'distance flown' } })
    expect(run({ platform: 'submarine' }, null)[0]).toMatchObject({ verdict: 'undetermined', inputs: { missing: 'launch area' } })
  })
})
