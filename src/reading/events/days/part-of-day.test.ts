import { expect, test } from 'vitest'
import { loadWorld, read } from '../../../index.ts'

const world = loadWorld()
const main = (text: string) => read({ id: 'x', published: '2021-02-28T09:00:00+03:00', text }, { world }).events.find((e) => e.main)!

test.each([
  ['The Houthis launched two missiles at Khamis Mushait early on Saturday.', '2021-02-27', 'early'],
  ['Two missiles were fired from Jask towards sunset on Thursday.', '2021-02-25', 'evening'],
  ['A missile was launched after breakfast on Thursday from Jask.', '2021-02-25', 'morning'],
  ['A missile was launched before light on Saturday from Jask.', '2021-02-27', 'predawn'],
  ['A missile was launched before noon on Saturday from Jask.', '2021-02-27', 'morning'],
  ['A missile was launched shortly before midnight on Saturday from Jask.', '2021-02-27', 'late'],
])('%s', (text, date, part) => {
  const { date: day, partOfDay, timeLocal } = main(text)
  expect([day, partOfDay, timeLocal]).toEqual([date, part, null])
})

test('a part of the day elsewhere is turned into that at the place', () => {
  expect(main('The United States sent a missile across the Pacific on Wednesday evening Japan time.').partOfDay).toBe('dawn')
})

test('the half of the day told two sentences before holds for an hour in words', () => {
  expect(main('A missile was fired at Riyadh on Saturday night. No one was hurt. The launch was at five past eleven.').timeLocal).toBe(
    '23:05',
  )
})
