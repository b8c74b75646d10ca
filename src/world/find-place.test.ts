import { expect, test } from 'vitest'
import { splitName } from '../reading/text/tokenize.ts'
import { findPlace } from './find-place.ts'
import { loadWorld } from './world.ts'

const world = loadWorld(splitName)
const id = (asked: string): string | undefined => {
  const found = findPlace(world, asked)
  return 'row' in found ? found.row.id : undefined
}

test('by name, spelling variant, id, and without regard to case, hyphens and marks', () => {
  expect([id('Taegwan'), id('taekwan'), id('kp-taegwan'), id('TONGCHANG RI')]).toEqual([
    'kp-taegwan',
    'kp-taegwan',
    'kp-taegwan',
    'kp-sohae',
  ])
  expect(id('North Korea')).toBe('KP')
})
test('what is not known is said', () => {
  expect(findPlace(world, 'Nowhereham')).toEqual({ problem: 'no place called "Nowhereham" is known' })
  expect(findPlace(world, '')).toEqual({ problem: 'no place called "" is known' })
})
