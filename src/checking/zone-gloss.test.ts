import { describe, expect, test } from 'vitest'
import { blankReport, launch, time } from '../../test/blank-report.ts'
import { splitName } from '../reading/text/tokenize.ts'
import { loadWorld } from '../world/world.ts'
import { zoneGloss } from './zone-gloss.ts'

const world = loadWorld(splitName)
const run = (
  clock: string,
  gloss: string,
  given: {
    zone?: string | null
    glossZone?: string
    day?: string
    actor?: string
    approx?: boolean
    weekday?: number
    glossWeekday?: number
  } = {},
) => {
  const text = 'The rocket rose at CLOCK (GLOSS) from the coast.'
  const { zone = 'local', glossZone = 'UTC', day = '2022-03-24', actor = 'KP', approx = false, weekday = null, glossWeekday = null } = given
  return zoneGloss.run(
    {
      ...blankReport(text),
      events: [launch({ actor: { id: actor, name: actor }, date: day })],
      times: [
        time(text, 'CLOCK', { clock, zone, edtf: day, approx, weekday }),
        time(text, 'GLOSS', { clock: gloss, zone: glossZone, glossOf: 0, weekday: glossWeekday }),
      ],
    },
    world,
  )
}

describe('zone-gloss', () => {
  test('Korea is nine hours ahead', () => {
    expect(run('14:33', '05:33')).toMatchObject([{ verdict: 'consistent', spans: [[19, 31]] }])
    expect(run('05:10', '20:10')).toMatchObject([{ verdict: 'consistent' }])
    expect(run('05:10', '22:10')).toMatchObject([
      { verdict: 'contradicted', sentence: expect.stringContaining('20:10 GMT, not 22:10: 2 hours off') },
    ])
    expect(run('14:33', '17:33')).toMatchObject([{ verdict: 'contradicted', sentence: expect.stringContaining('twelve hours') }])
  })
  test('in 2016 Pyongyang was half an hour behind Seoul: both clocks are right', () => {
    expect(run('09:00', '00:30', { day: '2016-02-07' })).toMatchObject([{ verdict: 'consistent' }])
    expect(run('09:30', '00:30', { day: '2016-02-07' })).toMatchObject([{ verdict: 'consistent' }])
  })
  test('summer time is known', () => {
    expect(run('18:03', '23:03', { zone: 'America/Chicago', day: '2021-06-21' })).toMatchObject([{ verdict: 'consistent' }])
    expect(run('18:03', '23:03', { zone: 'America/Chicago', day: '2021-01-21' })).toMatchObject([{ verdict: 'contradicted' }])
  })
  test('a clock about right is right', () => {
    expect(run('05:40', '20:39')).toMatchObject([{ verdict: 'consistent' }])
    expect(run('05:40', '20:30', { approx: true })).toMatchObject([{ verdict: 'consistent' }])
  })
  test('the day of the gloss counts too', () => {
    expect(run('05:00', '20:00', { day: '2022-03-25', weekday: 5, glossWeekday: 4 })).toMatchObject([{ verdict: 'consistent' }])
    expect(run('05:00', '20:00', { day: '2022-03-25', weekday: 5, glossWeekday: 5 })).toMatchObject([{ verdict: 'contradicted' }])
  })
  test('a state of many clocks tells nothing', () => {
    expect(run('09:00', '12:00', { actor: 'US' })).toMatchObject([{ verdict: 'undetermined' }])
  })
})
