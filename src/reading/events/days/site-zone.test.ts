import { expect, test } from 'vitest'
import { loadWorld, read } from '../../../index.ts'

const world = loadWorld()

test('the clock of a launch is that of its site where a state has many', () => {
  const { events } = read(
    { text: 'The U.S. Air Force fired a Minuteman III missile from Vandenberg on Tuesday at 1 a.m.', published: '2026-03-12' },
    { world },
  )
  expect(events.find((e) => e.main)).toMatchObject({ timeLocal: '01:00', timeUtc: '2026-03-10T08:00Z' })
})
