import { expect, test } from 'vitest'
import { loadWorld, read } from '../../../index.ts'
import { MOST_EVENTS } from './draft-book.ts'

const world = loadWorld()
const MONTHS = ['March', 'May', 'June', 'July', 'August']

/** So many launches, each on a day of its own. */
const launches = (count: number): string =>
  Array.from(
    { length: count },
    (_, i) => `North Korea fired a missile on ${MONTHS[i % 5]} ${1 + (Math.floor(i / 5) % 28)}, ${1900 + Math.floor(i / 140)}.`,
  ).join(' ')

test(
  'a text of thousands of happenings gives the first ones and says that it left out the others',
  () => {
    const { events, article } = read({ text: launches(MOST_EVENTS + 100), published: '2025-11-07' }, { world })
    expect(events.length).toBeLessThanOrEqual(MOST_EVENTS)
    expect(article.notes?.join(' ')).toMatch(/more than 2,000 happenings: \d+ mentions of further ones are left out/)
  },
  // Seconds on a quiet machine; a busy one is no fault of the reading.
  180_000,
)

test('nothing is said of a text that keeps below', () => {
  expect(read({ text: launches(50), published: '2025-11-07' }, { world }).article.notes).toBeUndefined()
})
