import { corpus, nothing, yields } from '../../grammar/examples.ts'
import {
  dateAlone,
  dateOfThatYear,
  dateOfYear,
  dateWeekday,
  dayOfThisMonth,
  weekdayAlone,
  weekdayDate,
  weekdayOfWeek,
  yearAlone,
} from './days.ts'

export const examples = [
  corpus(weekdayDate, [
    yields({ weekday: 2, month: 6, day: 21 }, [
      'It flew on Tuesday, June 21.',
      'It flew on Tuesday 21 June.',
      'It flew on Tue, 21 June.',
      'It flew Tuesday the 21st of June.',
    ]),
    yields({ weekday: 5, day: 28 }, ['It flew on Friday the 28th.']),
    nothing(['On Tuesday the 21st missile flew.', 'The sun, 21 June or not, rose.'], 'an ordinal with its noun; a common word'),
  ]),
  corpus(dateWeekday, [
    yields({ weekday: 2, month: 6, day: 21 }, ['It flew on June 21 (Tuesday).', 'It flew on 21 June, a Tuesday.']),
    nothing(['On June 21 (see map) it flew.'], 'no weekday in the brackets'),
  ]),
  corpus(weekdayAlone, [
    yields({ weekday: 7 }, ['Sunday was calm.', 'It flew on Sunday.']),
    nothing(
      ['The Sundays passed.', 'In the sun it shone.', 'It falls on the first Sunday in June.'],
      'no single day, or one of a month not read here',
    ),
  ]),
  corpus(dateAlone, [
    yields({ month: 5, day: 9 }, ['It flew on May 9.']),
    nothing(['It flew on Tuesday, June 21.'], 'with a weekday it is one day of both'),
  ]),
  corpus(dateOfYear, [
    yields({ month: 7, day: 19, deictic: { unit: 'year', step: 0 } }, ['It flew on July 19 this year.']),
    yields({ month: 12, deictic: { unit: 'year', step: -1 } }, ['It flew in December last year.', 'It flew in December of last year.']),
    nothing(['On July 19 last, year of the dragon, it flew.'], 'no year named by this or last'),
  ]),
  corpus(dateOfThatYear, [
    yields({ month: 9, day: 14, deictic: { unit: 'year', step: 0, from: 'story' } }, [
      'It flew on Sept. 14 of that year.',
      'It flew on Sept. 14 of the same year.',
    ]),
    yields({ month: 9, deictic: { unit: 'year', step: 0, from: 'story' } }, ['It flew in September that year.']),
    nothing(['On Sept. 14 that missile flew.'], 'no year'),
  ]),
  corpus(dayOfThisMonth, [
    yields({ day: 5, deictic: { unit: 'month', step: -1 } }, ['It flew on the 5th of last month.']),
    nothing(['It was the 5th launch of last month.'], 'an ordinal with its noun'),
  ]),
  corpus(weekdayOfWeek, [
    yields({ weekday: 1, deictic: { unit: 'week', step: -1 } }, ['It flew on Monday last week.', 'It flew on Monday of last week.']),
    nothing(['It flew on Monday, the last of the week.'], 'no week named'),
  ]),
  corpus(yearAlone, [
    yields({ year: 2019 }, ['In 2019 talks stalled.']),
    nothing(['It flew 2019 km.', 'Resolution 2270 passed.'], 'a distance; no year of ours'),
  ]),
]
