import { expect, test } from 'vitest'
import { loadWorld, read } from '../../../index.ts'

const world = loadWorld()
const told = (text: string) =>
  read({ id: 'x', published: '2021-03-09T19:00:00+02:00', text }, { world })
    .events.filter(({ type }) => type !== 'statement')
    .map(({ type }) => type)

test.each([
  [
    'The day along the line: guided missiles on Metula at dawn; an hour of Israeli artillery on Khiam, two wounded.',
    ['launch', 'artillery'],
  ],
  ['Rockets over Sderot at dusk.', ['launch']],
  ['The week in short: mortars on Poonch on Monday; talks in Delhi.', ['artillery', 'meeting']],
])('%s', (text, types) => expect(told(text)).toEqual(types))

test.each([
  'The parade: missiles on trucks, soldiers on foot, all on Tuesday.',
  'Missiles for sale in Dubai on Monday.',
  'The stall had three things: a toy rocket, a flag and a map.',
])('nobody fires: %s', (text) => expect(told(text).filter((type) => type === 'launch' || type === 'artillery')).toEqual([]))
