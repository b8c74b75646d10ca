import { expect, test } from 'vitest'
import { loadWorld } from '../index.ts'
import { certaintyAt, holdersOf, holdingsOf, officesOf } from './offices.ts'
import type { OfficeRow, PersonRow, Tenure } from './rows.ts'
import type { World } from './world.ts'

const world = loadWorld()

const names = (office: string, when: string): string[] =>
  holdersOf(world, office, when).map(({ holding, certainty }) => `${holding.person.names[0]} ${certainty}`)

test('known holders on known days', () => {
  expect(names('us-secretary-of-defense', '2017-02-13')).toEqual(['James Mattis sure'])
  expect(names('us-secretary-of-defense', '2025-11-07')).toEqual(['Pete Hegseth sure'])
  expect(names('us-secretary-of-state', '2018-04-10')).toEqual(['John J. Sullivan sure'])
  expect(names('jp-prime-minister', '2021-01-01')).toEqual(['Yoshihide Suga sure'])
  expect(names('jp-chief-cabinet-secretary', '2017-07-29')).toEqual(['Yoshihide Suga sure'])
  expect(names('il-prime-minister', '2022-08-01')).toEqual(['Yair Lapid sure'])
})

test('a suspended president and the acting one both hold the office', () => {
  expect(names('kr-president', '2017-01-15').sort()).toEqual(['Hwang Kyo-ahn sure', 'Park Geun-hye sure'])
  expect(names('kr-president', '2025-02-01').sort()).toEqual(['Choi Sang-mok sure', 'Yoon Suk Yeol sure'])
})

test('after the day on which a source shows him nobody can tell', () => {
  expect(names('us-secretary-of-defense', '2026-11-23')).toEqual(['Pete Hegseth possible'])
})

test('a year in which the office changed hands is not sure for either', () => {
  expect(names('us-secretary-of-defense', '2017').sort()).toEqual(['Ash Carter possible', 'James Mattis possible'])
  expect(() => holdersOf(world, 'us-president', 'last week')).toThrow('expected EDTF')
})

test('what a person held', () => {
  const austin = world.personById.get('us-lloyd-austin')!
  expect(officesOf(world, austin, '2023-05-05').map(({ holding }) => holding.office.id)).toEqual(['us-secretary-of-defense'])
  expect(officesOf(world, austin, '2026')).toEqual([])
})

const made = (people: [name: string, ...Omit<Tenure, 'office'>[]][]): World => {
  const office = { id: 'o', name: 'Chief of Testing', titles: ['chief'] } as unknown as OfficeRow
  const rows = people.map(
    ([name, ...tenures]) => ({ id: name, names: [name], offices: tenures.map((t) => ({ office: 'o', ...t })) }) as unknown as PersonRow,
  )
  return { officeById: new Map([['o', office]]), personById: new Map(rows.map((r) => [r.id, r])) } as unknown as World
}

test('approximate ends give neither yes nor no', () => {
  const small = made([
    ['A', { from: '2000-01-01', to: '2010-06-15~' }],
    ['B', { from: '2010-06-15~', to: '2012-01-01' }],
  ])
  const held = (day: string): string[] => holdersOf(small, 'o', day).map(({ holding, certainty }) => `${holding.person.id} ${certainty}`)
  expect(held('2010-01-01')).toEqual(['A sure'])
  expect(held('2010-07-01')).toEqual(['A possible', 'B possible'])
  expect(held('2010-12-01')).toEqual(['B sure'])
})

test('whose end is unknown left when a later one was in office', () => {
  const small = made([
    ['A', { from: '2000-01-01', to: null, seen: '2003-01-01' }],
    ['B', { from: '2005-01-01', to: null, seen: '2006-01-01' }],
    ['C', { from: null, to: null }],
  ])
  const day = (n: string) => ({ first: Date.parse(n) / 86_400_000, last: Date.parse(n) / 86_400_000 })
  const [a] = holdingsOf(small, 'o')
  expect(certaintyAt(a!, day('2002-01-01'))).toBe('sure')
  expect(certaintyAt(a!, day('2004-01-01'))).toBe('possible')
  expect(certaintyAt(a!, day('2005-06-01'))).toBe('no')
  expect(holdersOf(small, 'o', '2005-06-01').map(({ holding, certainty }) => `${holding.person.id} ${certainty}`)).toEqual([
    'B sure',
    'C possible',
  ])
})

test('in one-holder offices no two people are in office for sure on the same day, acting ones aside', () => {
  for (const office of world.officeById.values()) {
    if (office.many) continue
    const sure = holdingsOf(world, office.id).filter((h) => !h.tenure.acting && h.sure.first <= h.sure.last)
    for (const a of sure)
      for (const b of sure)
        if (a.person !== b.person)
          expect(
            Math.min(a.sure.last, b.sure.last) - Math.max(a.sure.first, b.sure.first),
            `${office.id}: ${a.person.id}, ${b.person.id}`,
          ).toBeLessThan(4)
  }
})
