import { expect, test } from 'vitest'
import { loadWorld, read } from '../../../index.ts'

const world = loadWorld()
const firings = (text: string) =>
  read({ id: 'x', published: '2021-03-09T19:00:00+09:00', text }, { world })
    .events.filter(({ type }) => type === 'launch')
    .map(({ actor, launchArea }) => `${actor?.id} ${launchArea?.name}`)

test.each([
  [
    "North Korea fired a missile from Wonsan on Tuesday morning. Seoul's turn came in the afternoon from Gangneung.",
    ['KP Wonsan', 'KR Gangneung'],
  ],
  ['Iran launched a missile on Tuesday from Semnan. It did so again at dusk from Tabriz.', ['IR Semnan', 'IR Tabriz']],
])('%s', (text, expected) => expect(firings(text)).toEqual(expected))

test.each([
  'Iran launched a missile on Tuesday from Semnan. It will do so again on Friday from Tabriz.',
  'Iran launched a missile on Tuesday from Semnan. It did so again.',
  'Iran launched a missile on Tuesday from Semnan. Talks went first on Monday.',
])('one launch: %s', (text) => expect(firings(text)).toEqual(['IR Semnan']))
