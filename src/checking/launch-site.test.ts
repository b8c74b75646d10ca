import { expect, test } from 'vitest'
import { placedReport } from '../../test/placed-report.ts'
import { splitName } from '../reading/text/tokenize.ts'
import { loadWorld } from '../world/world.ts'
import { launchSite } from './launch-site.ts'

const world = loadWorld(splitName)
const run = (from: string, event = {}) => launchSite.run(placedReport(world, { text: 'It was fired at dawn.', from, event }), world)

test('a submarine far inland is a question, at the coast none', () => {
  expect(run('kp-kanggye', { platform: 'submarine' })).toMatchObject([{ verdict: 'undetermined', inputs: { launchArea: 'Kanggye' } }])
  expect(run('kp-sinpo', { platform: 'submarine' })).toEqual([])
  expect(run('kp-kanggye')).toEqual([])
})
