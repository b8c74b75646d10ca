import { expect, test } from 'vitest'
import { loadWorld } from '../../../index.ts'
import type { Told } from './likeness.ts'
import { compareValues } from './compare.ts'

const world = loadWorld()
const told = (value: unknown, item: string | null = null): Told => ({ value, words: '', item, hedge: null })
const kind = (field: string, a: unknown, b: unknown, items: [string | null, string | null] = [null, null]): string => {
  const [one, other] = [told(a, items[0]), told(b, items[1])]
  const there = compareValues(field, one, other, world).kind
  expect(compareValues(field, other, one, world).kind).toBe(there)
  return there
}

test.each([
  ['up to 380 km and 380 km', { value: 380, max: 380 }, { value: 380 }, 'agreement'],
  ['up to 380 km and 300 km', { value: 380, max: 380 }, { value: 300 }, 'agreement'],
  ['no more than 350 km and some 410', { value: 350, max: 350 }, { value: 410, approx: true }, 'contradiction'],
  ['450 and 400', { value: 450 }, { value: 400 }, 'contradiction'],
  ['about 1,000 and 999', { value: 1000, approx: true }, { value: 999 }, 'agreement'],
])('%s', (_, a, b, expected) => expect(kind('rangeKm', a, b)).toBe(expected))

test('what a type could reach is never told against what one flight shows', () => {
  expect(kind('capabilityRangeKm', { value: 1700 }, { value: 2000 })).toBe('different scope')
  expect(kind('capabilityRangeKm', { min: 2500, max: 4000 }, { min: 3000, max: 3500 })).toBe('different scope')
  expect(kind('capabilityRangeKm', { value: 4000 }, { value: 4500 })).toBe('agreement')
  expect(kind('capabilityRangeKm', { min: 15000, max: null }, { value: 15500 })).toBe('agreement')
})

test('numbers of two things do not contradict each other, those of one thing do', () => {
  expect(kind('count', { value: 8 }, { value: 5 }, [null, 'drones'])).toBe('different scope')
  expect(kind('count', { value: 8 }, { value: 5 })).toBe('contradiction')
  expect(kind('count', { value: 8 }, { value: 5 }, ['drones', 'drones'])).toBe('contradiction')
})
