import { describe, expect, test } from 'vitest'
import { loadWorld, read } from '../../index.ts'

const world = loadWorld()
const reading = (text: string, published = '2021-03-09T19:00:00+09:00') => read({ id: 'x', published, text }, { world })
const main = (text: string, published?: string) => reading(text, published).events.find((event) => event.main)!

describe('what is told beside the main event does not go into it', () => {
  const hit = 'A missile fired from Yemen hit near the main gate of a port on Tuesday, the Israeli military said.'

  test('a sum over months', () => {
    const told = main(
      `${hit}\n\nSince January 12, when Israel closed the crossing, the Houthis have fired some 41 ballistic missiles at Israel.`,
    )
    expect(told.count).toEqual({ value: 1 })
    expect(told.actor?.name).not.toBe('Israel')
    expect(told.toward).toBeNull()
  })

  test('a launch "since" another day is the news', () => {
    expect(main('North Korea has fired two ballistic missiles, its first test since January 5, Seoul said.').count).toEqual({ value: 2 })
  })

  test('attempts to bring it down', () => {
    expect(main(`${hit}\n\nThe Israeli army said it had made several attempts to bring the missile down.`).actor?.name).not.toBe('Israel')
  })

  test('tests named as examples of many', () => {
    const told = main(
      'North Korea fired several cruise missiles on Tuesday.\n\nIt has stepped up its programme this year, including tests of a hypersonic missile.',
    )
    expect(told.count?.value ?? told.count?.min).not.toBe(1)
  })

  test('rounds fired in an exercise of another week', () => {
    const { events } = reading(
      'North Korea fired several cruise missiles on Tuesday.\n\nLast week it held live-fire exercises near the border, firing some 150 rounds.',
    )
    expect(events.find((event) => event.type === 'artillery')?.count).toEqual({ value: 150, approx: true })
    expect(events.filter((event) => event.type === 'launch')).toHaveLength(1)
  })

  test('a notice for three zones is no launch', () => {
    const { events } = reading(
      'China launched an intercontinental ballistic missile on Tuesday.\n\nThe coast guard had word of falling parts in three zones on Sunday.',
    )
    expect(events.filter((event) => event.type === 'launch')).toHaveLength(1)
  })
})

test('a place that it came down near is not the place', () => {
  expect(main('A missile fired from Yemen hit near the harbour of Eilat on Tuesday.').landing?.name).toMatch(/^near /)
  expect(main('North Korea fired a missile on Tuesday. It fell in the exclusive economic zone off Aomori.').landing?.name).toBe(
    'the exclusive economic zone off Aomori',
  )
})

test('"their targets" is no place', () => {
  expect(main('Iran fired 12 ballistic missiles at Israel on Tuesday. The Guards said all of them hit their targets.').landing).toBeNull()
})

test('a type goes by the name that the text has for it', () => {
  expect(main('India test-fired an Agni-5 intermediate-range ballistic missile on Tuesday.').weapon?.name).toBe('Agni-5')
  expect(main('The Air Force launched a Minuteman III on Tuesday.').weapon?.name).toBe('Minuteman III')
  expect(main('Pakistan on Tuesday fired the Abdali Weapon System.').weapon?.name).toBe('Abdali')
})

test('the clock of another coast is local in a state of several', () => {
  const told = main(
    'The United States launched a Minuteman III missile at 1 a.m. Pacific time on Tuesday from Vandenberg Space Force Base.',
  )
  expect([told.timeLocal, told.timeUtc]).toEqual(['01:00', '2021-03-09T09:00Z'])
})

test('an hour told at a news conference is one of the day of the launch', () => {
  const told = main(
    'North Korea fired two missiles on Monday.\n\nAt a news conference on Tuesday morning, the minister said the first was launched at 4:35 p.m.',
  )
  expect([told.date, told.timeLocal, told.timeUtc]).toEqual(['2021-03-08', '16:35', '2021-03-08T07:35Z'])
})

test('a weekend to come is the next one, one told of the last', () => {
  const dateOf = (text: string) => reading(text).events.find(({ type }) => type === 'meeting')?.date
  expect(dateOf('The two ministers are expected to meet in Seoul over the weekend.')).toBe('2021-03-13/2021-03-14')
  expect(dateOf('The two ministers met in Seoul over the weekend.')).toBe('2021-03-06/2021-03-07')
  expect(dateOf('The two ministers met in Seoul this week.')).toBe('2021-03-08/2021-03-09')
  expect(dateOf('The two ministers will meet in Seoul on Thursday.')).toBe('2021-03-11')
})

test('sirens far away tell nothing of the clock at the launch', () => {
  const told = main('Iran fired 12 ballistic missiles at Israel on Tuesday.\n\nSirens sounded in Haifa shortly after 7:30 p.m.')
  expect(told.timeLocal).toBeNull()
  expect(main('North Korea fired a missile over Japan on Tuesday.\n\nSirens sounded in Aomori at 7:29 a.m.').timeLocal).toBe('07:29')
})

test('what a launch is likely to bring about makes it no less sure', () => {
  const { claims } = reading(
    'China said it had fired a ballistic missile into the Pacific Ocean on Tuesday, a move likely to raise concerns.',
  )
  expect(claims.filter(({ hedge }) => hedge !== null)).toEqual([])
})

test('"they added" is whom the article quotes, not whom the quotation names', () => {
  const { claims } = reading(
    '"We detected several missiles launched by North Korea today," the Joint Chiefs of Staff said.\n\n"Their path is being analysed by South Korean and US intelligence officials," they added.',
  )
  const said = claims.filter(({ field }) => field === 'statement')
  expect(said.map(({ sources }) => sources.map(({ name }) => name))).toEqual([[expect.stringContaining('Joint Chiefs of Staff')]])
})
