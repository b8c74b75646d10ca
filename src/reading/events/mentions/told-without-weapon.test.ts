import { expect, test } from 'vitest'
import { loadWorld, read } from '../../../index.ts'

const world = loadWorld()
const told = (text: string) =>
  read({ id: 'x', published: '2021-03-09T19:00:00+09:00', text }, { world })
    .events.filter(({ type }) => type !== 'statement')
    .map(({ type }) => type)

test.each([
  ['North Korea sent something skyward before seven, the Joint Chiefs of Staff said.', 'launch'],
  ['The Joint Chiefs of Staff count two objects. Both came down in the Sea of Japan after some 400 kilometres.', 'launch'],
  ['A missile rose from Kapustin Yar in the morning; in the afternoon a submarine fired another out of the White Sea.', 'launch'],
  ['Paris carried out a qualification shot of the M51 on Thursday.', 'launch'],
  ['India flew an Agni off Odisha on Friday.', 'launch'],
  ['Armenian units used mortars against posts in Kelbajar on Thursday.', 'artillery'],
  ['Pakistani troops opened up with mortars on forward posts at three in the afternoon.', 'artillery'],
  ['Khiam lay under Israeli gunfire for an hour on Wednesday.', 'artillery'],
])('%s', (text, type) => expect(new Set(told(text))).toEqual(new Set([type])))

test.each([
  'The ministry sent something to the printers on Tuesday.',
  'The navy sailed 400 kilometres into the Sea of Japan, the defence ministry said.',
  'The pilot flew a jet to Paris on Thursday.',
  'Farmers used tractors against the fence.',
  'Two men died by gunfire at a bar on Wednesday.',
])('no firing: %s', (text) => expect(told(text).filter((type) => type === 'launch' || type === 'artillery')).toEqual([]))
