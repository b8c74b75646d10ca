import { describe, expect, test } from 'vitest'
import { loadWorld, read } from '../../../index.ts'

const world = loadWorld()
const mains = (text: string, title: string | null = null): string[] =>
  read({ id: 'x', title, published: '2021-03-02T20:00:00+09:00', text }, { world })
    .events.filter((e) => e.main)
    .map((e) => `${e.type} ${e.actor?.id ?? '-'}`)
    .sort()

describe('an exchange of fire is of two sides', () => {
  test.each([
    [
      'South Korean troops fired two bursts of machine-gun rounds toward North Korea on Monday after shots from the other side hit a post.',
      ['artillery KP', 'artillery KR'],
    ],
    [
      'Azerbaijani forces opened fire on Armenian positions on Monday, and Armenian soldiers fired back with mortars.',
      ['artillery AM', 'artillery AZ'],
    ],
    ['Turkey shelled targets inside Syria on Monday in response to mortar fire from Syrian territory.', ['artillery SY', 'artillery TR']],
    [
      'Pakistani troops returned fire on Monday after Indian shells landed in the valley. The howitzers answered at 11 a.m., it said.',
      ['artillery IN', 'artillery PK'],
    ],
    [
      'North Korea fired a shell at a South Korean unit on Monday, prompting South Korea to retaliate with several artillery rounds.',
      ['artillery KP', 'artillery KR'],
    ],
    [
      'South Korea fired dozens of artillery rounds toward North Korea on Monday after the North launched a shell. A suspected North Korean projectile was launched at 3:52 p.m., the South said.',
      ['artillery KP', 'artillery KR'],
    ],
    [
      'Hezbollah fired a salvo of 19 rockets from southern Lebanon on Monday. Israeli artillery then shelled the launch sites.',
      ['artillery IL', 'artillery lb-hezbollah'],
    ],
    // One side only: nobody came under fire.
    ['North Korea fired 20 shells from coastal guns near the border with South Korea on Monday.', ['artillery KP']],
  ])('%s', (text, sides) => {
    expect(mains(text)).toEqual(sides)
  })
})

test('what planes bomb tells nothing of who fired the rocket', () => {
  const text =
    'Israeli warplanes began striking targets in the Gaza Strip on Monday evening, hours after a rocket destroyed a house in Mishmeret. The rocket was launched from the Rafah area at 5:20 a.m., the army said.'
  expect(mains(text, 'Israel strikes Gaza after rocket hits house')).toEqual(['launch -'])
})

describe('a title names the second main event', () => {
  const text =
    'Iran fired 16 missiles on Tuesday at the close of five days of drills in the south, state television reported. The exercise had begun on Friday.'
  test('war games that end with a launch', () => {
    const events = read(
      { id: 'x', title: 'Iran fires missiles in closing stage of war games', published: '2021-03-02', text },
      { world },
    ).events
    expect(events.filter((e) => e.main).map((e) => [e.type, e.actor?.id, e.date])).toEqual([
      ['launch', 'IR', '2021-03-02'],
      ['exercise', 'IR', '2021-02-26/2021-03-02'],
    ])
  })
  test('without it they are the occasion', () => {
    expect(mains(text, 'Iran fires missiles')).toEqual(['launch IR'])
  })
})

test.each([
  ['North Korea said it had carried out its first test of a hydrogen bomb on Tuesday.', ['nuclear-test KP']],
  [
    'Russian Foreign Minister Sergei Lavrov held talks with his Iranian counterpart Mohammad Javad Zarif on the nuclear deal on Tuesday during a visit.',
    ['meeting -'],
  ],
  ['Japan announced Tuesday that it will deploy a missile defense system.', ['authorization JP']],
])('%s', (text, expected) => {
  expect(mains(text)).toEqual(expected)
})
