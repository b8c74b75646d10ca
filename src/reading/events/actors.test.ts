import { expect, test } from 'vitest'
import { loadWorld, read } from '../../index.ts'

const world = loadWorld()
const actor = (text: string) =>
  read({ id: 'x', published: '2021-02-28T09:00:00+03:00', text }, { world }).events.find((e) => e.main)?.actor?.id ?? null

test.each([
  ['Air defences destroyed a ballistic missile launched by the terrorist Houthi militia in the direction of Riyadh.', 'ye-houthis'],
  ['Iran-backed Houthi rebels fired a missile at Jizan on Saturday.', 'ye-houthis'],
  ['A North Korean missile fell into the sea on Saturday.', 'KP'],
  ["A blast was reported at the site of North Korea's nuclear tests by the US Geological Survey on Saturday.", 'KP'],
  ["The test on Saturday was told by the blasts, South Korea's weather agency said of North Korea's nuclear test.", 'KP'],
  ['Riyadh was targeted with two missiles at 11:40 p.m. on Saturday.', null],
  ['Tokyo protested over a missile that fell into the sea on Saturday.', null],
])('%s', (text, id) => {
  expect(actor(text)).toBe(id)
})

const recalled = (text: string) =>
  read({ id: 'x', published: '2021-02-28T09:00:00+03:00', text }, { world })
    .events.filter(({ main }) => !main)
    .map(({ type, actor, date }) => [type, actor?.id ?? null, date])

test.each([
  ['North Korea fired a missile on Friday.\n\nGermany condemned the earlier tests of July 25.', [['launch', 'KP', '2020-07-25']]],
  [
    'North Korea fired a missile on Friday. The incident comes two weeks after a rocket was fired at Guam.',
    [['launch', 'KP', '2021-02-12']],
  ],
  ['North Korea fired a missile on Friday.\n\nTokyo denounced the launch in January of a satellite.', [['launch', 'KP', '2021-01']]],
  [
    'The Security Council voted on Friday for new sanctions on Iran, in answer to the missile that Tehran launched in January.',
    [['launch', 'IR', '2021-01']],
  ],
  [
    'India tested an Agni-5 on Friday.\n\nPakistan protested over the launch and fired a Shaheen-III on Saturday.',
    [['launch', 'PK', '2021-02-27']],
  ],
  [
    'North Korea fired a missile on Thursday.\n\nThe U.S. Navy tracked the missile and launched a Trident on Saturday off Florida.',
    [['launch', 'US', '2021-02-27']],
  ],
  [
    "North Korea fired a missile on Friday.\n\nSouth Korea's President Moon Jae-in, who took office on May 10, was told of the launch at 5:45 a.m. and convened the National Security Council at 7:30 a.m.",
    [['meeting', 'KR', '2021-02-26']],
  ],
])('who judges a launch did not fire: %s', (text, events) => {
  expect(recalled(text)).toEqual(events)
})
