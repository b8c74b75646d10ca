import { expect, test } from 'vitest'
import { loadWorld } from '../index.ts'
import { actorOfRow, stateOfRow } from './actor-of-row.ts'

const world = loadWorld()
const row = (actor: string | null, state: string | null = null) => ({
  state,
  cells: actor === null ? {} : { actor: { column: 'Actor', text: actor } },
})

test('the actor that a row names goes before the state of its database', () => {
  expect(stateOfRow(row('Iran', 'KP'), world)).toBe('IR')
  expect(stateOfRow(row(null, 'KP'), world)).toBe('KP')
  expect(actorOfRow(row('Iran', 'KP'), world)).toMatchObject({ name: 'Iran' })
  expect(actorOfRow(row(null, 'KP'), world)).toMatchObject({ name: 'North Korea', inferred: true })
})

test('an actor that is no state launches from no state that is known', () => {
  expect(stateOfRow(row('the crew of the trawler', 'KP'), world)).toBeNull()
  expect(actorOfRow(row('the crew of the trawler', 'KP'), world)).toEqual({ id: null, name: 'the crew of the trawler' })
  expect(actorOfRow(row(null), world)).toBeNull()
})
