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
    [
      'North and South Korea exchanged fire across the border on Monday. North Korea first fired a 14.5-millimeter anti-aircraft round toward a South Korean unit. The South responded with dozens of 155-millimeter shells.',
      ['artillery KP', 'artillery KR'],
    ],
    [
      'South Korea fired dozens of shells on Monday after the North launched a shell at a loudspeaker. K-9 howitzers sent 29 rounds back at 5:04 p.m.',
      ['artillery KP', 'artillery KR'],
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

describe('what is decided, and what comes of it', () => {
  const events = (text: string) =>
    read({ id: 'x', title: null, published: '2021-03-02T20:00:00+09:00', text }, { world })
      .events.filter((e) => e.main)
      .map((e) => [e.type, e.actor?.name, e.date, e.weapon?.name ?? null])

  test('two agree to deploy: the agreement of both, and the deployment in the year for which it is planned', () => {
    expect(
      events(
        'South Korea and the United States announced a decision on Tuesday to station a THAAD battery in the country. It will be operational by the end of 2022, the Defense Ministry said.',
      ),
    ).toEqual([
      ['agreement', 'South Korea and United States', '2021-03-02', null],
      ['deployment', 'United States', '2022', 'THAAD'],
    ])
  })
  test('what a ministry says will be put somewhere has been decided by its state', () => {
    expect(events('South Korea said on Tuesday that a U.S. THAAD battery would be deployed in Seongju.')).toEqual([
      ['authorization', 'South Korea', '2021-03-02', 'THAAD'],
    ])
  })
})

describe('a visit and the talks held on it', () => {
  const events = (text: string) =>
    read({ id: 'x', title: null, published: '2021-03-05T20:00:00+10:00', text }, { world })
      .events.filter((e) => e.main)
      .map((e) => [e.type, e.date])

  test('are news together, the visit for as long as the text says', () => {
    expect(
      events(
        'Kim Jong Un and Vladimir Putin met on Thursday in Vladivostok. They talked for two hours. Kim came by train on Wednesday for a visit of three days.',
      ),
    ).toEqual([
      ['meeting', '2021-03-04'],
      ['visit', '2021-03-03/2021-03-05'],
    ])
  })
  test('talks that are due are of the day to come', () => {
    expect(
      events('Kim Jong Un arrived in Vladivostok on Friday for his first talks with President Vladimir Putin, due on Saturday.'),
    ).toEqual([
      ['visit', '2021-03-05'],
      ['meeting', '2021-03-06'],
    ])
  })
})

describe('the day of the main event', () => {
  const day = (text: string, published: string) =>
    read({ id: 'x', title: null, published, text }, { world }).events.find((e) => e.main)?.date

  test('is that of its own noun before that of the sentence', () => {
    expect(
      day(
        "South and North Korea remained on alert Friday after Thursday's exchange of artillery fire across the border.",
        '2021-03-05T16:00:00+09:00',
      ),
    ).toBe('2021-03-04')
  })
  test('is no later than the report, by the clock that the text gives', () => {
    const text = 'North Korea fired a shell at 3:53 p.m., the Defense Ministry in Seoul said.'
    expect(day(text, '2021-03-05T08:00:00+09:00')).toBe('2021-03-04')
    expect(day(text, '2021-03-05T18:00:00+09:00')).toBe('2021-03-05')
  })
})
