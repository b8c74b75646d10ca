import { expect, test } from 'vitest'
import { splitIn } from './split-in.ts'

test.each([
  'The ministry said one missile split into two before it fell.',
  'It came apart in flight, officials said.',
  'What fell inside the zone and what fell outside were parts of a single missile.',
  'The ministry now believes that one ballistic missile was fired and that its nose separated on the way down.',
])('%s', (text) => {
  expect(splitIn(text)).not.toBeNull()
})

test.each([
  'Two missiles fell in different parts of the sea.',
  'The army fired two missiles, one from each of two sites, and the crews parted.',
  'Parts of the country saw a single missile overhead.',
])('not %s', (text) => {
  expect(splitIn(text)).toBeNull()
})
