import { describe, expect, test } from 'vitest'
import { loadWorld, read } from '../../../index.ts'

const world = loadWorld()
const KINDS = /^(?:launch|artillery|strike|interception)$/
const firings = (text: string) =>
  read({ id: 'x', published: '2021-02-27T09:00:00+09:00', text }, { world }).events.filter(({ type }) => KINDS.test(type))
/** Hour, part of the day or place of each. */
const told = (text: string) =>
  firings(text)
    .map((e) => e.timeLocal ?? e.partOfDay ?? e.launchArea?.name ?? '')
    .sort()

describe('two firings of one sentence', () => {
  test.each([
    // A place or an hour alone, beside another.
    [
      'North Korea fired from Kaechon in the morning and from Tongchon after lunch on Tuesday, three missiles in all.',
      ['afternoon', 'morning'],
    ],
    ['North Korea fired missiles twice on Tuesday, at 6:40 a.m. and 5:14 p.m., Seoul said.', ['06:40', '17:14']],
    ['North Korea launched missiles twice on Tuesday: at dawn from Wonsan and at dusk from Kusong.', ['dawn', 'evening']],
    ['India tested a missile at 11.05 am on Tuesday and again at 7.40 pm.', ['11:05', '19:40']],
    ['Rockets hit the base at Taji on Monday evening and the airport in Erbil early on Tuesday, officials said.', ['early', 'evening']],
    [
      'Two missiles were stopped: over Riyadh late on Saturday, and over the garrison town of Khamis Mushait before light on Sunday.',
      ['late', 'predawn'],
    ],
    // Names of sites and types.
    [
      'The Wonsan launch took place at 6:40 a.m. on Tuesday and the Kusong launch at 5:14 p.m., the JCS said of the missiles.',
      ['06:40', '17:14'],
    ],
    [
      'The missile fired from Wonsan on Friday evening flew 240 km; that fired from Sunchon at 12:20 a.m. went 400 km.',
      ['00:20', 'evening'],
    ],
    ['Drills on Wednesday saw a Yars leave Plesetsk in the morning and a Bulava leave the White Sea at night.', ['morning', 'night']],
    ['China fired a DF-26 from Qinghai and a DF-21 from Zhejiang on Wednesday, a source said.', ['Qinghai', 'Zhejiang']],
    // Hours between.
    ['A missile was fired from Tabriz on Wednesday, followed nine hours later by one from Shahrud.', ['Shahrud', 'Tabriz']],
    ['Iran launched a missile on Wednesday morning. In the afternoon it launched a second.', ['afternoon', 'morning']],
    [
      'North Korea fired a missile at 8:30 p.m. on Tuesday. The launch was the second of the day: at 6:05 a.m. two missiles had flown.',
      ['06:05', '20:30'],
    ],
    // A verb with its object, a part of the day in front of it.
    [
      'In the morning an ICBM went from Astrakhan region to Kazakhstan; in the afternoon a submarine fired another out of the White Sea.',
      ['afternoon', 'morning'],
    ],
    [
      'Having fired two ballistic missiles at breakfast time, Pyongyang was back in the afternoon: cruise missiles left the coast at about 3:45.',
      ['15:45', 'morning'],
    ],
    // With the noun of a firing, behind who says it.
    [
      'North Korea fired a missile from Kusong at 3:40 p.m. on Tuesday, the Joint Chiefs of Staff said, hours after the dawn salvo from Wonsan.',
      ['15:40', 'dawn'],
    ],
    // An hour ends a sentence.
    [
      'Missiles went up at 6:10 a.m. near Wonsan on Tuesday, and a longer one rose near Kusong at 3:40 p.m. Washington called both a threat.',
      ['06:10', '15:40'],
    ],
    // The missile that a clause narrows; another kind of weapon in a compound.
    [
      'The missile that Iran fired from Semnan on Tuesday morning was new. Less was said of the anti-ship shot off Jask in the evening.',
      ['evening', 'morning'],
    ],
    // A clause that says which: more of another kind.
    [
      'A cruise missile was tested off the coast on Tuesday, state media said. Nothing was said of the two ballistic missiles that left Wonsan.',
      ['', 'the coast'],
    ],
    // Signs together: a word of sequence and another kind of missile.
    [
      'Two ballistic missiles flew out of Wonsan at 7:10 a.m. on Tuesday. Then there was more: a cruise missile was let go over the water.',
      ['', '07:10'],
    ],
    // Told as new a second time by the same voice, each with a place or hour.
    ['A missile left Wonsan on Tuesday. A rocket came out of Kusong and broke up.', ['Kusong', 'Wonsan']],
    // Something that flew, without a word for what it was.
    ['North Korea fired a missile from Wonsan at 6:40 a.m. on Tuesday. A second object rose near Kusong at 5:14 p.m.', ['06:40', '17:14']],
    // The lands of two states.
    ['Rockets were fired from Lebanon on Tuesday, the army said. Missiles fired from Yemen were shot down, it said.', ['Lebanon', 'Yemen']],
    // A nearby day, by a thing alone.
    [
      'North Korea fired a missile from Wonsan on Tuesday morning. It followed a Hwasong-12 from Kusong on Monday evening.',
      ['evening', 'morning'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

test('two states that fire, each with its own', () => {
  const events = firings(
    'A Russian Topol left Kapustin Yar on Wednesday evening. The American Minuteman had gone from Vandenberg twelve hours before.',
  )
  expect(events.map(({ actor }) => actor?.id).sort()).toEqual(['RU', 'US'])
})

test('what is singular goes on about the one missile, not about the two told after it', () => {
  const [one, two] = firings(
    'North Korea fired an ICBM from Sunan at 7:40 a.m. on Tuesday. Two short-range missiles followed at 8:39 a.m. from Kaechon. ' +
      'The missile disappeared on its way. It came down 1,100 km from Japan.',
  )
  expect(one!.landing?.name).toMatch(/Japan/)
  expect(two!.landing).toBeNull()
})

describe('one firing', () => {
  test.each([
    'North Korea fired two missiles from Wonsan at 6:05 and 6:16 a.m. on Tuesday, Seoul said.',
    'A missile was launched from Wonsan, in Kangwon Province, at 6:40 a.m. on Tuesday and fell in the East Sea.',
    'North Korea launched a missile at 6:40 a.m. on Tuesday, 5:40 p.m. on Monday in Washington.',
    'The island saw a night trial on Tuesday: at 7.40 pm the command flew another missile of the kind.',
    'Rockets hit Ashkelon and Sderot at dawn on Tuesday, the army said.',
    'Ukraine fired American ATACMS missiles at Bryansk at 3:25 a.m. on Tuesday, Moscow said.',
    'North Korea fired a missile from Wonsan on Tuesday morning. The launch came hours before talks in Seoul.',
    'North Korea fired a Hwasong-12 missile on Tuesday. The missile, like Russia’s Iskander, is hard to stop.',
    'North Korea test-fired the missile on Tuesday morning, KCNA said on Wednesday morning.',
    'A missile left Wonsan on Tuesday, Seoul said. Tokyo said that a missile came out of the Kangwon hills.',
    'Gunners shelled Metula with rockets at dawn on Tuesday, the army said.',
    'Similar missiles were fired from Wonsan at 6:40 a.m., Seoul said.',
    'Rockets hit a house in Ashkelon at 6 a.m. on Tuesday. One person was killed and two others wounded at noon, medics said.',
    'North Korea launched a missile from Wonsan at 6:40 a.m. on Tuesday, Seoul said. Tokyo said that two missiles were fired at 6:42.',
    'North Korea fired missiles at 6:49 a.m., 7:07 a.m. and 7:19 a.m. on Tuesday from Wonsan.',
    'A missile flew from Wonsan on Tuesday morning, Seoul said. A second missile would be ready at 4 p.m., it said.',
    'A missile launched from Wonsan on Tuesday morning fell far from any ship, the ministry said in the afternoon.',
  ])('%s', (text) => {
    expect(firings(text)).toHaveLength(1)
  })
})
