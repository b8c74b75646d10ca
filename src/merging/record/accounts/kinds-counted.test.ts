import { expect, test } from 'vitest'
import type { Span } from '../../../model/report.ts'
import { withKinds } from './kinds-counted.ts'

const told = (field: string, value: unknown, start: number, item: string | null = null) => ({
  field,
  value,
  span: [start, start + 5] as Span,
  item,
})

test('missiles and drones: each number is of its own kind, the first named stays plain', () => {
  const items = withKinds([
    told('count', { value: 8 }, 0),
    told('weaponClass', 'ballistic', 0),
    told('count', { value: 5 }, 20),
    told('weaponClass', 'drone', 20),
    told('rangeKm', { value: 570 }, 40),
  ]).map((s) => s.item)
  expect(items).toEqual([null, null, 'drones', 'drones', null])
})

test('one kind only, or a kind that nobody counts, is left alone', () => {
  const drones = [told('count', { value: 5 }, 0), told('weaponClass', 'drone', 0)]
  expect(withKinds(drones)).toEqual(drones)
  const launcher = [told('count', { value: 2 }, 0), told('weaponClass', 'missile', 0), told('weaponClass', 'artillery', 30)]
  expect(withKinds(launcher)).toEqual(launcher)
})
