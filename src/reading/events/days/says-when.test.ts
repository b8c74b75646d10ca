import { expect, it } from 'vitest'
import { loadWorld, read } from '../../../index.ts'

const world = loadWorld()
const main = (text: string) => read({ text, published: '2022-06-15T12:00:00+00:00' }, { world }).events.find((e) => e.main)

it.each([
  'It took place shortly before 9 a.m.',
  'This was at about 9 a.m. local time.',
  'The test came at 9 a.m.',
  'In Iran it was 9 a.m.',
])('takes the hour of what was told before: %s', (said) =>
  expect(main(`Iran fired a ballistic missile on Tuesday. ${said}`)?.timeLocal).toBe('09:00'),
)

it.each(['It was 9 a.m. here in the Midwest.', 'The minister arrived at 9 a.m.', 'In Washington it was 9 a.m.'])(
  'does not take another hour: %s',
  (said) => expect(main(`Iran fired a ballistic missile on Tuesday. ${said}`)?.timeLocal).toBeNull(),
)

it('gives the hour of the launch before that of the splash', () =>
  expect(main('North Korea fired a missile on Tuesday. It fell into the sea at 7:27 a.m. It was launched at 7:10 a.m.')?.timeLocal).toBe(
    '07:10',
  ))
