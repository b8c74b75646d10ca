import { expect, test } from 'vitest'
import { claim } from '../../test/blank-report.ts'
import { placedReport } from '../../test/placed-report.ts'
import { splitName } from '../reading/text/tokenize.ts'
import { loadWorld } from '../world/world.ts'
import { placeConfused } from './place-confused.ts'

const world = loadWorld(splitName)
const text = 'It was fired at dawn from there, or from elsewhere.'
const run = (from: string, second: string) =>
  placeConfused.run(
    placedReport(world, {
      text,
      from,
      claims: [{ ...claim(text, 'launchArea', { name: 'elsewhere', id: second }, 'from elsewhere'), id: 'c9' }],
    }),
    world,
  )

test('Taegwan and Taechon are asked about, Wonsan and Kusong are not', () => {
  const [finding] = run('kp-taegwan', 'kp-taechon')
  expect(finding).toMatchObject({ verdict: 'undetermined', inputs: { first: 'Taegwan', second: 'Taechon' } })
  expect(finding!.sentence).toMatch(/^Taegwan and Taechon are two places \d+ km apart/)
  expect(run('kp-wonsan', 'kp-kusong')).toEqual([])
  expect(run('kp-taegwan', 'kp-taegwan')).toEqual([])
})
