import { expect, test } from 'vitest'
import { loadWorld } from '../../world/world.ts'
import { readValues } from '../cascade.ts'
import { prepare } from '../text/prepare.ts'
import { splitName } from '../text/tokenize.ts'
import { homeCountry } from './home-country.ts'
import { actorMentions } from './mentions.ts'
import { resolveSpeakers } from './resolve.ts'

const world = loadWorld(splitName)

/** Normal form of the last speaker printed so. */
const meaning = (text: string, printed: string, home: string | null = null): string | undefined => {
  const chart = readValues(prepare(text, []), world)
  return [...resolveSpeakers(chart, { world, home })].filter(([value]) => chart.words(value) === printed).at(-1)?.[1].name
}

test.each([
  ['Tomomi Inada told reporters that it fell short. Later Inada left.', 'Inada', 'Tomomi Inada'],
  ['Tomomi Inada said it fell short. There was no damage, she said.', 'she', 'Tomomi Inada'],
  ['President Moon Jae-in met Tomomi Inada, his spokesman said.', 'his spokesman', "Moon Jae-in's spokesman"],
  ['The U.S. Strategic Command said it was small. No one was at risk, the command said.', 'the command', 'U.S. Strategic Command'],
  ["Japan's Defence Ministry said it was small. It flew far, it added.", 'it', "Japan's Defence Ministry"],
  ['A JCS official said it was small. It flew far, the official added.', 'the official', 'JCS official'],
  ['It may have been two, NHK said, citing the Defense Ministry.', 'the Defense Ministry', "Japan's Defense Ministry"],
  ["Tokyo's count was lower. Two fell, according to the Defense Ministry.", 'the Defense Ministry', "Japan's Defense Ministry"],
  ['Two fell, the Joint Chiefs of Staff said.', 'the Joint Chiefs of Staff', "South Korea's Joint Chiefs of Staff"],
  ['The Ministry of National Defense chose it. It is the best, the ministry said.', 'the ministry', 'Ministry of National Defense'],
  ['Defense Minister Ada Quill came to Oslo. It flew far, the minister said.', 'the minister', 'Ada Quill'],
  [
    "Norway's Defense Ministry said it fell. It was small, a ministry official said.",
    'a ministry official',
    "Norway's Defense Ministry official",
  ],
  ["Norway's Foreign Ministry said it fell. It was small, a spokesman said.", 'a spokesman', "Norway's Foreign Ministry spokesman"],
  ['The Israeli army said it fell. It was small, the army added.', 'the army', 'Israeli army'],
  ['The South Korean military said it was small.', 'The South Korean military', "South Korea's military"],
  ['A person familiar with the project said it may slip.', 'A person familiar with the project', 'person familiar with the project'],
  ['Two U.S. officials said it fell. It was new, according to one of them.', 'one of them', 'U.S. official'],
  ['Two U.S. officials said it fell. It was new, the official said.', 'the official', 'U.S. official'],
  ["Norway's Defense Ministry said it fell. Its analysts think it was new.", 'Its analysts', "Norway's Defense Ministry analysts"],
  ['KCNA, the state news agency, said it flew. It landed, it said.', 'it', 'KCNA'],
  ['Donald Trump was told at once. It was small, the president said.', 'the president', 'Donald Trump'],
  [
    'Captain Ada Quill of the Fjordgate Institute came. It fell, the Fjordgate Institute chief said.',
    'the Fjordgate Institute chief',
    'Ada Quill',
  ],
  ['A missile fell, KCNA said. What does Oslo say? The foreign ministry was silent.', 'The foreign ministry', "Norway's foreign ministry"],
  [
    'KCNA was wrong, a Joint Chiefs of Staff (JCS) official said.',
    'a Joint Chiefs of Staff (JCS) official',
    'South Korean Joint Chiefs of Staff official',
  ],
  ['Russia agreed. The Council would act, the Council said.', 'the Council', 'the council'],
  // The paragraph first, then those who spoke before.
  ['A JAXA official said it flew.\nFor Tamio Minase, 81, it was nothing. "I sleep," he said.', 'he', 'Tamio Minase'],
  ['It flew, said Ada Quill.\nHana Oyen sells nets. "The glass shook," she said.', 'she', 'Hana Oyen'],
  ['It flew, said Ada Quill.\nHana Oyen\'s husband left. "He says it is the same," she said.', 'she', 'Hana Oyen'],
  ['It flew, said Ada Quill.\nHana Oyen\'s wife left. "It is the same," she said.', 'she', 'Ada Quill'],
  ['It flew, said Ada Quill.\nIron Dome batteries fired. "It was loud," she said.', 'she', 'Ada Quill'],
  // An article goes on with the abbreviation that it introduces.
  ['The Islamic Revolutionary Guard Corps (IRGC) said it fell. The IRGC and the IRGC fleet left.', 'The IRGC', 'IRGC'],
  [
    'The Islamic Revolutionary Guard Corps (IRGC) said it fell.',
    'The Islamic Revolutionary Guard Corps (IRGC)',
    'Islamic Revolutionary Guard Corps',
  ],
  ['It was filmed by the Tasnim news agency.', 'the Tasnim news agency', 'Tasnim'],
  ['The South Korean and Japanese delegations met, both governments said.', 'both governments', 'South Korean and Japanese governments'],
])('%s', (text, printed, name) => {
  expect(meaning(text, printed)).toBe(name)
})

test('a ministry without a state is that of the dateline', () => {
  const text = 'OSLO (Ferrous Wire) - Two fell, the Defense Ministry said.'
  expect(homeCountry('OSLO', null, world)).toBe('NO')
  expect(meaning(text, 'the Defense Ministry', 'NO')).toBe("Norway's Defense Ministry")
})

test('every mention of a person carries all posts', () => {
  const chart = readValues(
    prepare('Peter Brian Hegseth, a former television host and author, came. U.S. Defense Secretary Pete Hegseth left.', []),
    world,
  )
  const people = actorMentions(chart, resolveSpeakers(chart, { world, home: null })).filter((m) => m.kind === 'person')
  expect(people.map((p) => p.name)).toEqual(['Pete Hegseth', 'Pete Hegseth'])
  expect(people[0]!.roles).toEqual(people[1]!.roles)
  expect(people[0]!.roles).toContain('U.S. Defense Secretary')
})

test('thousands of sentences that take up each other are resolved', () => {
  const sentence = 'A U.S. official said the ministry told the North that it, the command and both ministries agreed, he said. '
  const chart = readValues(prepare(sentence.repeat(1600), []), world)
  expect(resolveSpeakers(chart, { world, home: null }).size).toBeGreaterThan(1600)
})
