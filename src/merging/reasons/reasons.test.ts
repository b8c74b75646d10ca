import { expect, test } from 'vitest'
import { loadWorld, read } from '../../index.ts'
import { reasonsFor } from '../score-pair.ts'
import { sketchesOf } from '../sketches-of.ts'

const world = loadWorld()
const sketch = (id: string, published: string, text: string) => {
  const report = read({ id, url: null, title: null, publisher: id, published, text }, { world })
  return sketchesOf(report, id, 1, world).find(({ main }) => main)!
}
const names = (a: [published: string, text: string], b: [published: string, text: string]): string[] =>
  reasonsFor(sketch('a', ...a), sketch('b', ...b)).map(({ name }) => name)

test('an exercise is told of on any of its days', () => {
  const opens: [string, string] = ['2021-05-20T11:30:00+04:30', 'The Revolutionary Guards opened a war game near Jask on Thursday morning.']
  const goesOn: [string, string] = ['2021-05-21T20:00:00+04:30', "Iran's war game near Jask went into its second day on Friday evening."]
  expect(names(opens, goesOn)).toContain('period fits')
  expect(names(opens, goesOn)).not.toContain('told before')
})

test('a land as where it came from lies at no distance from a town', () => {
  const land: [string, string] = ['2021-05-20T11:30:00+04:30', 'A missile was launched from Iran on Thursday, a U.S. official said.']
  const town: [string, string] = ['2021-05-20T12:30:00+04:30', 'Iran launched a missile from Tabriz on Thursday.']
  const other: [string, string] = ['2021-05-20T12:30:00+04:30', 'Iran launched a missile from Semnan on Thursday.']
  expect(names(land, town)).not.toContain('other site')
  expect(names(town, other)).toContain('other site')
})

test('a village that only the texts know', () => {
  const one: [string, string] = ['2021-04-18T08:30:00+04:00', 'Azerbaijani forces shelled the slopes above Verin Shorzhun on Sunday.']
  const two: [string, string] = ['2021-04-18T18:30:00+04:00', 'Mortars struck near Verin Shorzhun on Sunday, Armenia said.']
  const three: [string, string] = ['2021-04-18T18:30:00+04:00', 'Mortars struck near Nerkin Handavar on Sunday, Armenia said.']
  expect(names(one, two)).toContain('same place named')
  expect(names(one, three)).not.toContain('no place in common')
})
