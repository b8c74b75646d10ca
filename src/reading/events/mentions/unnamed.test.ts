import { describe, expect, test } from 'vitest'
import { loadWorld, read } from '../../../index.ts'

const world = loadWorld()
const events = (text: string) =>
  read({ id: 'x', published: '2021-03-09T19:00:00+09:00', text }, { world }).events.filter(({ type }) => type !== 'statement')

describe('firings that no trigger names', () => {
  test.each([
    ['A second missile followed 20 minutes later from Wonsan.', 'launch'],
    ['India followed suit at dusk with a BrahMos from Balasore.', 'launch'],
    ['Batteries at Kangryong practised into the Yellow Sea on Tuesday.', 'artillery'],
    ['Shells fell on Poonch on Tuesday, police said.', 'artillery'],
  ])('%s', (text, type) => {
    expect(events(text).map((event) => event.type)).toEqual([type])
  })

  test.each([
    'A missile was displayed in Pyongyang on Tuesday.',
    'The state bought two missiles from a neighbour on Tuesday.',
    'Rockets are costly.',
  ])('not %s', (text) => {
    expect(events(text).filter(({ type }) => type === 'launch' || type === 'artillery')).toEqual([])
  })
})

test('states that fire on one day are told apart', () => {
  const told = events(
    'India tried its short-range missile off Odisha on Tuesday. Pakistan had shot a cruise missile out to sea earlier in the morning.',
  )
  expect(told.map(({ actor }) => actor?.id)).toEqual(['IN', 'PK'])
})
