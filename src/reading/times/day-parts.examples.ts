import { corpus, nothing, yields } from '../../grammar/examples.ts'
import { partOfDay } from './day-parts.ts'

export const examples = corpus(partOfDay, [
  yields({ part: 'dawn' }, ['At dawn the troops fired back.', 'The troops fired back before daybreak.']),
  yields({ part: 'dawn' }, ['The troops fired back before light.', 'It rose at first light.']),
  yields({ part: 'evening' }, ['It rose towards sunset.', 'It rose toward nightfall.', 'It rose towards evening.']),
  yields({ part: 'night' }, ['In the dark the battery had fired.']),
  yields({ part: 'morning' }, ['The ministry gave that figure in the morning.']),
  nothing(
    [
      'It was the first by night.',
      'Allies were left in the dark about it.',
      'At dawn on Sunday they fired.',
      'In the morning of his life he left.',
    ],
    'a manner; a day with its part; a figure of speech',
  ),
])
