import { expect, it } from 'vitest'
import { sayRound } from './round-words.ts'

const NOTHING = { listed: 0, taken: 0, known: 0, offSubject: 0, tooOld: 0, failed: 0 }

it('says what a poll brought, and leaves out what did not happen', () => {
  expect(sayRound({ lastRound: null })).toBeNull()
  expect(sayRound({ lastRound: { ...NOTHING, listed: 20, known: 20 } })).toBe('nothing new')
  expect(sayRound({ lastRound: { ...NOTHING, taken: 3, offSubject: 1200, failed: 1 } })).toBe(
    '3 new, 1,200 on other subjects, 1 page not to be had',
  )
})
