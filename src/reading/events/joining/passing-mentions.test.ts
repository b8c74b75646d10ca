import { describe, expect, it } from 'vitest'
import { loadWorld, read } from '../../../index.ts'

const world = loadWorld()
const reading = (text: string) => read({ text, published: '2022-06-15T12:00:00+00:00' }, { world })
const main = (text: string) => reading(text).events.find((e) => e.main)

describe('what a pronoun goes on about', () => {
  const text =
    'South Korea fired two ATACMS missiles into the East Sea on Wednesday. On Monday, North Korea fired a ballistic missile from Kusong. It flew 4,500 km and landed in the Pacific.'

  it('is the launch that the sentence before told of', () => {
    expect(main(text)?.rangeKm).toBeNull()
    expect(reading(text).events.find((e) => e.date === '2022-06-13')).toMatchObject({ rangeKm: { value: 4500 } })
  })

  it('and no alarm is raised about the other', () => expect(reading(text).findings.filter((f) => f.verdict === 'contradicted')).toEqual([]))

  it('is the main one where that was told of', () =>
    expect(main('North Korea fired a missile on Wednesday. It flew 450 km.')?.rangeKm).toEqual({ value: 450 }))
})

describe('what is named in passing', () => {
  it('is no launch of its own day', () => {
    const { events } = reading(
      'The United States imposed sanctions on Wednesday after Iran test-fired a missile on Sunday. They came two days after an adviser warned Iran because of the test-firing.',
    )
    expect(events.filter((e) => e.type === 'launch').map((e) => e.date)).toEqual(['2022-06-12'])
  })

  it('is no count of the launch', () => {
    expect(
      main('North Korea fired a missile on Tuesday. With the launch it has test-fired a total of six missiles this year.')?.count,
    ).toEqual({
      value: 1,
    })
    expect(main('India fired an Agni-5 on Tuesday. Agni is the name of a series of rockets that India has built.')?.count).toEqual({
      value: 1,
    })
    expect(main('North Korea fires several missiles. It fired at least seven missiles on Tuesday, Tokyo said.')?.count).toEqual({ min: 7 })
  })

  it('is no place of the launch', () => {
    expect(
      main('North Korea fired a missile on Tuesday, and officials from Japan and South Korea spoke after the launch.')?.launchArea,
    ).toBeNull()
    expect(
      main('Hezbollah fired rockets at Kiryat Shmona on Tuesday in response to Israeli strikes on the village of Hebbariyeh.')?.landing,
    ).toBeNull()
    expect(main('The Houthis fired a missile on Tuesday and vowed to target ships in the Gulf of Aden.')?.toward).toBeNull()
  })

  it('is no kind of what flew: a type of its own day, or what brings others down', () => {
    const text = 'A missile was fired on Tuesday. It was a medium-range missile, a type that North Korea tested in May, Washington said.'
    expect(main(text)?.weapon?.class).toBe('MRBM')
    expect(main('Four rockets were fired from Gaza on Tuesday. An Iron Dome missile rose to meet them.')?.weapon?.name).toBeNull()
  })

  it('is no deployment, and no interception where it is only talked of', () => {
    const types = reading(
      'North Korea fired a rocket on Tuesday, and the missile deployed an object in orbit. Interception is impossible, it said.',
    )
    expect(types.events.map((e) => e.type)).not.toContain('deployment')
    expect(types.events.map((e) => e.type)).not.toContain('interception')
  })
})

describe('who fired', () => {
  it('are the Houthis where the report names them', () =>
    expect(main('A missile fired from Yemen on Tuesday fell in Israel. The Houthis claimed responsibility.')?.actor).toMatchObject({
      id: 'ye-houthis',
      inferred: true,
    }))

  it.each([
    'Admiral Gorshkov frigate fired a missile on Tuesday from the Barents Sea.',
    'The lead frigate Admiral Gorshkov fired a missile on Tuesday from the Barents Sea.',
  ])('is no admiral after whom a ship is named: %s', (text) => expect(main(text)?.actor?.name).not.toBe('Gorshkov'))

  it('from a submarine of a class was fired at sea, not where the class has its name from', () =>
    expect(main('The Navy fired a Trident II missile on Tuesday from an Ohio-class submarine.')?.launchArea).not.toHaveProperty('lat'))
})

it('a distance that was covered was flown', () =>
  expect(main('North Korea fired a missile on Tuesday. It covered a range of 400 kilometers.')).toMatchObject({
    rangeKm: { value: 400 },
    capabilityRangeKm: null,
  }))

describe('who is quoted', () => {
  const names = (text: string) =>
    reading(text)
      .claims.find((c) => c.field === 'occurrence')!
      .sources.map(({ name, together }) => (together ? `and ${name}` : name))

  it.each([
    ['North Korea fired a missile on Tuesday, the minister Ada Quill told a press conference, reports TASS.', ['TASS', 'Ada Quill']],
    ['According to Reuters and Kyodo News, North Korea fired a missile on Tuesday.', ['Reuters', 'and Kyodo News']],
    ['"The missile was fired on Tuesday," M.V.K.V. Prasad, director of the Integrated Test Range at Chandipur said.', ['M.V.K.V. Prasad']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected))
})
