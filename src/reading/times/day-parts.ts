import { as, either, maybe, not, sequence, word } from '../../grammar/pattern.ts'
import { rule } from '../../grammar/rule.ts'
import { pick } from './elements.ts'
import { stated } from './pieces.ts'
import { DAY_EDGES, DAY_PARTS } from './words/parts.ts'

/** "At dawn", "before daybreak", "in the morning", "during the night": a part of the day last told. */
export const partOfDay = rule({
  name: '<at> dawn|<in> the morning',
  kind: 'time',
  pattern: [
    either(
      sequence(
        maybe(word('just', 'shortly')),
        word('at', 'before', 'after', 'around', 'about', 'until', 'till', 'towards', 'toward', 'near'),
        pick(DAY_EDGES, 'edge'),
      ),
      sequence(word('towards', 'toward'), pick(DAY_PARTS, 'part')),
      sequence(word('at', 'before'), word('first'), word('light')),
      sequence(word('before'), word('light')),
      sequence(word('in'), word('the'), as('night', word('dark')), not(word('about'))),
      sequence(word('by'), pick(new Map([...DAY_EDGES].filter(([edge]) => edge !== 'night')), 'edge')), // "by night" is a manner
      sequence(word('in', 'during'), word('the'), maybe(word('early', 'late')), pick(DAY_PARTS, 'part'), maybe(word('hours'))),
      sequence(
        word('in', 'during'),
        word('the'),
        pick(
          new Map([
            ['early', 'early'],
            ['small', 'early'],
            ['wee', 'early'],
            ['predawn', 'dawn'],
          ] as const),
          'hours',
        ),
        word('hours'),
      ),
    ),
    not(word('of', '-')),
  ],
  make: ({ edge, part, hours, night }) => stated({ part: edge ?? part ?? hours ?? (night ? 'night' : 'dawn') }),
})
