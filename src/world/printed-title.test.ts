import { expect, test } from 'vitest'
import { loadWorld } from '../index.ts'
import { readTitle } from './printed-title.ts'

const world = loadWorld()
const read = (words: string, country?: string): string | null => {
  const title = readTitle(words, world, country)
  return title && `${title.manner} ${title.offices.map((o) => o.id).join(',')}`
}

test.each([
  ['U.S. Defense Secretary', 'held us-secretary-of-defense'],
  ['the U.S. secretary of defense', 'held us-secretary-of-defense'],
  ['Japanese Defence Minister', 'held jp-defence-minister'],
  ["Japan's foreign minister", 'held jp-foreign-minister'],
  ['foreign minister of Japan', 'held jp-foreign-minister'],
  ["Seoul's Defense Minister Gen.", 'held kr-defence-minister'],
  ['President of the Republic of Korea', 'held kr-president'],
  ['former U.S. President', 'former us-president'],
  ['Then-Israeli Prime Minister', 'former il-prime-minister'],
  ['South Korean acting President', 'acting kr-president'],
  ['Foreign Minister-designate of China', 'coming cn-foreign-minister'],
  ['Chairman of the Joint Chiefs of Staff of the United States', 'held us-jcs-chairman'],
  ['UN Secretary-General', 'held un-secretary-general'],
  ['IAEA Director General', 'held iaea-director-general'],
  ['U.S. ambassador to the United Nations', 'held us-ambassador-un'],
  ['Pakistani army chief', 'held pk-army-chief'],
  ['U.S. Secretary of War', 'held us-secretary-of-defense'],
])('%s', (words, expected) => expect(read(words)).toBe(expected))

test('the state of the person decides where none is named', () => {
  expect(read('Defense Minister', 'KR')).toBe('held kr-defence-minister')
  expect(readTitle('Defense Minister', world)!.offices.length).toBeGreaterThan(5)
})

test.each([
  'deputy foreign minister',
  'Vice Foreign Minister',
  'Pentagon spokesman',
  'North Korean nuclear negotiator',
  'Defense Minister and deputy premier',
  'state minister of tourism',
  '',
  'president of the Oslo Institute',
])('no office is guessed from %j', (words) => expect(read(words)).toBeNull())

test('a name borne for a time is told apart', () => {
  expect(readTitle('Secretary of War', world)!.style?.from).toBe('2025-09-05')
  expect(readTitle('Secretary of Defense', world)!.style).toBeNull()
})
