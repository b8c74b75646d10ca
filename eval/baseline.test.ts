import { describe, expect, it } from 'vitest'
import { raised, violations, type Baseline } from './baseline.ts'
import type { Group } from './evaluation.ts'

const group = (f: number, falseAlarms = 0): Group => ({
  name: 'all',
  rows: { 'main event': { p: f, r: f, f, tp: 10, fn: 1, fp: 1 }, empty: { p: 0, r: 0, f: 0, tp: 0, fn: 0, fp: 0 } },
  ceilings: { 'false alarms': falseAlarms },
  note: '',
  misses: [],
})
const baseline: Baseline = { corpus: 'abc', groups: { all: { floors: { 'main event': 0.9 }, ceilings: { 'false alarms': 1 } } } }

describe('violations', () => {
  it('are none at the floor and at the ceiling', () => expect(violations([group(0.9, 1)], baseline)).toEqual([]))
  it('name got and expected', () =>
    expect(violations([group(0.85, 2)], baseline)).toEqual([
      'all: main event: got F1 0.850, expected at least 0.9',
      'all: false alarms: got 2, expected at most 1',
    ]))
  it('count a kind that is no longer measured as 0', () =>
    expect(violations([{ ...group(1), rows: {} }], baseline)).toEqual(['all: main event: got F1 0.000, expected at least 0.9']))
})

describe('raised', () => {
  const floorOf = (b: Baseline): unknown => b.groups['all']
  it('lifts a floor to just under the measured value and takes a lower count', () =>
    expect(floorOf(raised([group(0.96)], 'abc', baseline, false))).toEqual({
      floors: { 'main event': 0.95 },
      ceilings: { 'false alarms': 0 },
    }))
  it('never lowers a floor', () => expect(floorOf(raised([group(0.9, 3)], 'abc', baseline, false))).toEqual(baseline.groups['all']))
  it('lowers when told to', () =>
    expect(floorOf(raised([group(0.8, 3)], 'abc', baseline, true))).toEqual({
      floors: { 'main event': 0.79 },
      ceilings: { 'false alarms': 3 },
    }))
  it('keeps groups that were not measured this time', () => {
    const old: Baseline = { corpus: 'abc', groups: { ...baseline.groups, other: { floors: { x: 0.5 }, ceilings: {} } } }
    expect(raised([group(0.96)], 'abc', old, true).groups['other']).toEqual({ floors: { x: 0.5 }, ceilings: {} })
  })
  it('sets no floor for a kind without gold', () =>
    expect(raised([group(1)], 'abc', undefined, false).groups['all']?.floors).toEqual({ 'main event': 0.99 }))
})
