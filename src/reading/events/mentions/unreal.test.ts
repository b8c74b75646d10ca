import { expect, test } from 'vitest'
import { loadWorld, read } from '../../../index.ts'
import type { Event } from '../../../model/report.ts'

const world = loadWorld()
const mainOf = (text: string): Event | undefined =>
  read({ text, published: '2026-03-12T12:00:00+09:00' }, { world }).events.find((event) => event.main)

test.each([
  "North Korea is preparing to launch a satellite in April, South Korea's spy agency said on Thursday.",
  "Japan's coast guard said North Korea would launch a rocket between March 20 and 27.",
  'The Houthis threatened to fire missiles at Israel.',
  'India plans to test the Agni-5 next week.',
  'The Pentagon said a Minuteman III test scheduled for Friday had been postponed.',
  'The rocket was scheduled for launch yesterday from the island. It has been postponed. The first test of the Quill-2 will make the country a space power.',
  'The launch was scrubbed on Tuesday because of weather. NASA now plans to launch the rocket on Friday.',
  'A Trident missile would have been launched from the submarine on Thursday, but the test was called off.',
  "South Korea's military said it had seen no sign of a missile launch by North Korea. Pyongyang last fired a ballistic missile on Jan. 4.",
])('nothing was fired, and nothing is told as fired: %s', (text) => {
  expect(mainOf(text)).toBeUndefined()
})

test.each([
  "North Korea may have fired a ballistic missile, Japan's coast guard said on Thursday.",
  'An Iranian missile test may have taken place on Wednesday, satellite images suggest.',
  "North Korea's military used a mobile launcher to fire two missiles on Thursday, Seoul said.",
  'North Korea fired a missile on Thursday. It would be the second launch this month, and a third is planned.',
  'The missile was aborted in flight after its launch on Thursday, the Pentagon said.',
])('a firing that is only suspected or hedged did happen: %s', (text) => {
  expect(mainOf(text)).toMatchObject({ type: 'launch' })
})

test('the weapons of a test to come are not those of the one that was held', () => {
  const event = mainOf('India fired a short-range missile on Thursday. It plans to test the Agni-5 next week.')
  expect(event!.weapon).toEqual({ class: 'SRBM', name: null })
})

test('what is only denied keeps its denial', () => {
  const report = read({ text: 'Russia denied on Thursday that it had fired a missile at Dnipro.' }, { world })
  expect(report.claims.filter(({ field }) => field === 'occurrence').map(({ polarity }) => polarity)).toEqual(['denied'])
})

test.each([
  [
    'India issued a notice to airmen for the Bay of Bengal from March 15 to 17, indicating a possible missile test.',
    'India',
    '2026-03-15/2026-03-17',
  ],
  [
    "North Korea has notified Japan that it plans to launch a satellite between March 20 and 27, Japan's coast guard said.",
    'North Korea',
    '2026-03-20/2026-03-27',
  ],
  ['Russia has declared a danger zone off Novaya Zemlya from March 14 to 20.', 'Russia', '2026-03-14/2026-03-20'],
])('a notice is news of its own, with the days that it is for: %s', (text, actor, date) => {
  expect(mainOf(text)).toMatchObject({ type: 'warning', actor: { name: actor }, date, weapon: null })
})

test('beside a launch a notice is no main event', () => {
  expect(mainOf('North Korea fired a ballistic missile on Thursday. Japan issued a navigational warning to ships.')).toMatchObject({
    type: 'launch',
  })
})

test.each([
  'The ministry issued a statement on the launch of a campaign.',
  'The court notified Japan of the ruling.',
  'He declared the area safe.',
])('no notice: %s', (text) => {
  const { events } = read({ text, published: '2026-03-12' }, { world })
  expect(events.map(({ type }) => type)).not.toContain('warning')
})

test('a report that only talks of launches says so', () => {
  const { article } = read({ text: 'India plans to test the Agni-5 next week.', published: '2026-03-12' }, { world })
  expect(article.notes).toEqual([expect.stringContaining('planned, possible or denied')])
})

test('what is counted from was not fired again on the day that is told behind it', () => {
  const text = 'North Korea fired a missile on Feb. 10. Nine days before the launch, on Feb. 1, it had issued a navigational warning.'
  const { events } = read({ text, published: '2026-02-12' }, { world })
  expect(events.filter(({ type }) => type === 'launch').map(({ date }) => date)).toEqual(['2026-02-10'])
})

test('what a series of launches may end with has not happened', () => {
  const { events } = read(
    {
      text: 'North Korea fired a missile on Saturday, part of a campaign that may end with a nuclear test in the coming weeks.',
      published: '2026-03-14',
    },
    { world },
  )
  expect(events.map(({ type }) => type)).toEqual(['launch'])
})

test('what a later clause doubts is not the launch', () => {
  const { claims } = read(
    {
      text: 'North Korea fired a missile on Saturday, apparently marking a holiday, as part of a series which could go on.',
      published: '2026-03-14',
    },
    { world },
  )
  expect(claims.filter(({ field }) => field === 'occurrence').map(({ hedge }) => hedge)).toEqual([null])
})

test.each([
  'India fired a missile on Friday. The test met all of its objectives.',
  "India fired a missile on Friday. The missile meets the army's needs.",
  'India fired a missile on Friday, after clashes in which an Indian fighter jet was shot down in February.',
])('tests that meet objectives hold no meeting, and a jet shot down is no missile: %s', (text) => {
  const { events } = read({ text, published: '2026-03-14' }, { world })
  expect(events.map(({ type }) => type)).not.toContain('meeting')
  expect(events.map(({ type }) => type)).not.toContain('interception')
})
