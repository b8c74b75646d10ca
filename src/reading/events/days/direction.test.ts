import { expect, it } from 'vitest'
import { loadWorld, read } from '../../../index.ts'

const world = loadWorld()
const dates = (text: string) => read({ text, published: '2024-11-05T09:00:00+09:00' }, { world }).times.map(({ edtf }) => edtf)

it.each([
  ['The launch, originally planned for Oct. 20, was delayed.', ['2024-10-20']],
  ["The launch, initially planned for Oct. 20, faced delays before Monday's liftoff.", ['2024-10-20', '2024-11-04']],
  ["It was delayed due to bad weather before Monday's liftoff.", ['2024-11-04']],
  ['The launch is due to take place on Friday.', ['2024-11-08']],
])('looks back or ahead: %s', (text, expected) => expect(dates(text)).toEqual(expected))
