import { expect, test } from 'vitest'
import { loadWorld, read } from '../../../index.ts'

const world = loadWorld()
const drills = (text: string) =>
  read({ id: 'x', published: '2021-03-09T19:00:00+09:00', text }, { world }).events.filter(({ type }) => type === 'exercise')

test.each([
  'Silver Otter got under way near Pocheon on Monday with 3,000 soldiers of both armies.',
  'Grey Anvil, nine days long this year, closed on Monday with a review of eleven ships.',
  'Northern Lance kicked off on Tuesday as two brigades crossed the river.',
])('%s', (text) => expect(drills(text)).toHaveLength(1))

test.each([
  ['Silver Otter opened on Monday with three new songs.', 'no troops'],
  ['Grey Anvil got a prize from soldiers on Monday.', 'got, but not under way'],
  ['North Korea opened a plant on Monday with soldiers looking on.', 'a state is no exercise'],
])('not %s (%s)', (text) => expect(drills(text)).toEqual([]))
