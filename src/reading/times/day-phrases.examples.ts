import { corpus, nothing, yields } from '../../grammar/examples.ts'
import { everyDay, inTheUnit, monthOfNoun, onDay, yearOfNoun } from './day-phrases.ts'

export const examples = [
  corpus(onDay, [
    yields({ weekday: 7, part: 'morning', relation: 'at' }, [
      'A rocket rose on Sunday morning.',
      'A rocket rose on the morning of Sunday.',
    ]),
    yields({ weekday: 5, part: 'late' }, [
      'A rocket rose late on Friday.',
      'A rocket rose late Friday.',
      'A rocket rose late on Friday in the north.',
    ]),
    yields({ weekday: 5, part: 'night' }, ['A rocket rose overnight into Friday.', 'A rocket rose overnight to Friday.']),
    yields({ month: 7, day: 28, relation: 'since' }, ['It is the first since July 28.']),
    yields({ weekday: 7, part: 'dawn' }, ['A rocket rose before dawn on Sunday.']),
    yields({ deictic: { unit: 'week', step: 0, side: 'earlier' } }, ['Earlier this week a ship left.']),
    yields({ year: 2019, relation: 'at' }, ['Talks collapsed in 2019.']),
    yields({ year: 2016, part: 'late' }, ['Talks collapsed in late 2016.']),
    yields({ month: 3, part: 'end', relation: 'before' }, ['They hope to finish by the end of March.']),
    yields({ year: 2016, part: 'mid' }, ['Work ended in mid-2016.']),
    yields({ month: 11, part: 'mid' }, ['The drill ends in mid-November.']),
    yields({ month: 10, part: 'early', deictic: { unit: 'year', step: 0 } }, ['They left in early October this year.']),
    yields({ season: 'summer', relation: 'during' }, ['It was rebuilt over the summer.']),
    yields({ year: 1997 }, ['It failed in 1994 and 1997.']),
    yields({ month: 8, relation: 'at' }, ['A drill is planned for August.']),
    yields({ month: 5, relation: 'at' }, ['It was tested twice in May.']),
    nothing(
      [
        'Theresa May spoke.',
        'It may rain.',
        'They march on.',
        'Resolution 2017 passed.',
        'It fell over 2000 steps.',
        'It fell at Mar-a-Lago.',
      ],
      'persons, verbs, numbers',
    ),
  ]),
  corpus(yearOfNoun, [
    yields({ year: 1994 }, ['They broke the accord of 1994.', 'The crisis of 1994 passed.']),
    nothing(['It has a range of 2000 at most.', 'A crowd of 2000 people came.'], 'measures and counts'),
  ]),
  corpus(monthOfNoun, [
    yields({ month: 5 }, ['They were punished for the May test.', 'It was like its May flight.']),
    yields({ year: 1996 }, ['They recalled the 1996 Olympic bombing.']),
    yields({ year: 1953 }, ['They marked the 1953 armistice.']),
    nothing(['They met the May Family.', 'It has the 2000 km range.'], 'a name; a distance'),
  ]),
  corpus(inTheUnit, [
    yields({ deictic: { unit: 'day', step: 0, from: 'story', side: 'earlier' } }, ['He had spoken earlier in the day.']),
    yields({ deictic: { unit: 'year', step: 0, from: 'publication' }, part: 'end' }, ['He will go by the end of the year.']),
    nothing(['He left earlier; the day was long.', 'Late the day ended.'], 'no phrase of these'),
  ]),
  corpus(everyDay, [
    yields({ weekday: 1, repeated: true }, ['The council meets every Monday.']),
    yields({ repeated: true }, ['The drill is held each year.']),
    nothing(['Every missile flew.'], 'no time'),
  ]),
]
