import { expect, test } from 'vitest'
import { loadWorld, read } from '../../../index.ts'

const world = loadWorld()
const told = (text: string, field: string): unknown[] =>
  read({ id: 't', url: null, title: null, publisher: null, published: '2031-05-25T20:00:00+09:00', text }, { world })
    .claims.filter((c) => c.field === field)
    .map((c) => (field === 'landing' ? (c.value as { name: string }).name : (c.value as { value?: number }).value))

const FIRED = 'North Korea fired a missile on Sunday. '

test.each([
  ['An official said the impact point was about 97 km from Vladivostok.', ['about 97 km from Vladivostok']],
  ['The splashdown was put at some 300 km west of Hokkaido.', ['some 300 km west of Hokkaido']],
  ['The landing site was near Oki island.', ['near Oki island']],
  ['The test site is near Kilju.', []],
  ['The impact on trade was felt near Vladivostok.', []],
])('the end of a flight told by a noun: %s', (text, landing) => expect(told(FIRED + text, 'landing')).toEqual(landing))

test.each([
  ['It flew 760 km and topped out at 4,900 km.', [4900], [760]],
  ["Tokyo revised the peak height of Sunday's North Korean missile to 4,900 km from the 5,400 km given earlier.", [4900, 5400], []],
  ['It reached an altitude of 50 km over a distance of 430 km.', [50], [430]],
  ['It reached a height of 50 km and flew 430 km.', [50], [430]],
  ['It hit a house about 120 km away from the suspected launch site.', [], [120]],
  ['The military gave the range as 780 kilometers.', [], [780]],
  ['The missile can carry a nuclear warhead over some 500 km.', [], []],
])('heights and distances: %s', (text, heights, distances) => {
  expect(told(FIRED + text, 'apogeeKm')).toEqual(heights)
  expect(told(FIRED + text, 'rangeKm')).toEqual(distances)
})

const arms = (text: string) =>
  read({ id: 't', published: '2031-05-25T20:00:00+09:00', text }, { world }).events.find((e) => e.main)?.weapon ?? null

test.each([
  ['The North shelled the island on Sunday. K-9 howitzers on the island fired back 80 rounds.', { class: 'howitzer', name: 'K-9' }],
  ['Turkish howitzers on the border shelled Kobani on Sunday.', { class: 'howitzer', name: null }],
  ['Coastal guns on the islet of North Korea fired 20 shells on Sunday.', { class: 'coastal gun', name: null }],
])('a gun goes by its own words, without whose it is: %s', (text, expected) => expect(arms(text)).toMatchObject(expected))
