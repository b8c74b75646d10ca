import { describe, expect, test } from 'vitest'
import { loadWorld, read } from '../index.ts'
import type { Finding } from '../model/report.ts'

const world = loadWorld()

const findings = (text: string, published: string | null = '2018-03-02'): Finding[] =>
  read({ id: 'test', text, ...(published ? { published } : {}) }, { world }).findings.filter((f) => f.check === 'office-holder')
const contradictions = (text: string, published?: string | null): Finding[] =>
  findings(text, published).filter((f) => f.verdict !== 'consistent')

describe('a person given an office that another one held', () => {
  test.each([
    ['U.S. Defense Secretary Rex Tillerson spoke in Seoul.', 'James Mattis'],
    ['The minister met Mike Pompeo, the U.S. secretary of state, on Monday.', 'Rex Tillerson'],
    ['Japanese Foreign Minister Itsunori Onodera protested.', 'Taro Kono'],
    ['"It fell into the sea," South Korean Defense Minister Kang Kyung-wha told reporters.', 'Song Young-moo'],
    ['Defense Minister Tomomi Inada said the missile had fallen into the sea.', 'Itsunori Onodera'],
    ['UN Secretary-General Ban Ki-moon condemned the launch.', 'Antonio Guterres'],
  ])('%s', (text, holder) => {
    const found = contradictions(text)
    expect(found).toMatchObject([{ verdict: 'contradicted', inputs: { holder } }])
    expect(found[0]!.sentence).toContain(`: ${holder} was (`)
  })
})

test('the words tested and how far off they are', () => {
  const text = 'Troops were told. Defense Minister Tomomi Inada said so.'
  const [found] = contradictions(text)
  expect(text.slice(...found!.spans[0]!)).toBe('Defense Minister Tomomi Inada')
  // In office until 2017-07-28, 217 days before.
  expect(found!.margin).toEqual({ days: -217 })
})

describe('nobody is found out', () => {
  test.each([
    ['the holder', 'U.S. Defense Secretary Jim Mattis spoke in Seoul.'],
    ['former', 'Former U.S. Defense Secretary Ash Carter called for talks.'],
    ['ex-', 'Ex-Defense Secretary Ash Carter called for talks.'],
    ['then-', 'It recalled what then-Secretary of State John Kerry had said.'],
    ['the late', 'The late President Kim Dae-jung had visited the North.'],
    ['acting', 'Acting Defense Secretary Patrick Shanahan spoke.'],
    ['elect', 'President-elect Moon Jae-in called for talks.'],
    ['incoming', 'Incoming Secretary of State Mike Pompeo called for talks.'],
    ['deputy', 'Deputy Foreign Minister Taro Kono called for talks.'],
    ['vice', 'Vice Foreign Minister Choe Son Hui called for talks.'],
    ['shadow', 'Shadow defence minister Tomomi Inada called for talks.'],
    ['a title of something else', 'President John Kerry of the Harbour Institute called for talks.'],
    ['a person with no office on record', 'President David Wright called for talks.'],
    ['a time of his own, named here', 'In 2016, Secretary of State John Kerry called it a provocation.'],
    ['a look back without a year', 'The pact was signed when Secretary of State John Kerry met them.'],
    ['named days before he took over', 'Secretary of State John Bolton Harris called for talks.'],
    ['a likeness', 'And like Vladimir Putin, the Japanese Prime Minister “is not named” there.'],
    ['an office whose holder of the day is not known', 'South Korean National Security Adviser Kang Kyung-wha called for talks.'],
  ])('%s', (_, text) => expect(contradictions(text)).toEqual([]))

  test('within a month of the change', () => {
    expect(contradictions('Secretary of State Rex Tillerson called for talks.', '2018-04-10')).toEqual([])
    expect(contradictions('Secretary of State Mike Pompeo called for talks.', '2018-04-01')).toEqual([])
  })
  test('without a date, or long after the last day looked up', () => {
    expect(findings('U.S. Defense Secretary Rex Tillerson spoke in Seoul.', null)).toEqual([])
    expect(contradictions('U.S. Defense Secretary Lloyd Austin spoke in Seoul.', '2040-01-01')).toEqual([])
  })
  test('who was brought down from the office', () => {
    expect(contradictions('Crowds brought down South Korean President Park Geun-hye.', '2018-05-14')).toEqual([])
  })
  test('a suspended president and the acting one', () => {
    expect(contradictions('President Park Geun-hye stayed away. President Hwang Kyo-ahn met officers.', '2017-01-15')).toEqual([])
  })
  test('a name of the office that was not borne yet', () => {
    expect(findings('Secretary of War Jim Mattis spoke in Seoul.')).toEqual([])
    expect(findings('Secretary of War Pete Hegseth spoke in Seoul.', '2025-11-07')).toMatchObject([{ verdict: 'consistent' }])
  })
})

test('the holder is said to fit, once', () => {
  expect(findings('Defense Secretary Jim Mattis spoke. U.S. Defense Secretary James Mattis left.')).toMatchObject([
    { verdict: 'consistent', inputs: { person: 'James Mattis', office: 'Secretary of Defense of the United States' } },
  ])
})
