import { expect, test } from 'vitest'
import { loadWorld } from '../index.ts'
import { shownName } from './shown-name.ts'

const sea = loadWorld().placeById.get('sea-of-japan')!

test('both names of a disputed sea are shown, neither before the other in rank', () => {
  expect(shownName(sea)).toBe('Sea of Japan / East Sea')
})

test('the reader may choose one of them', () => {
  expect(shownName(sea, new Set(['East Sea']))).toBe('East Sea')
  expect(shownName(sea, new Set(['Persian Gulf']))).toBe('Sea of Japan / East Sea')
})

test('an undisputed place has one name, whatever else it is called', () => {
  expect(shownName(loadWorld().placeById.get('kp-sunan') ?? { names: ['Sunan', 'Sunan District'] })).toBe('Sunan')
})
