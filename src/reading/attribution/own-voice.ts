import { as, many, maybe, word, wordOf } from '../../grammar/pattern.ts'
import { rule } from '../../grammar/rule.ts'
import type { TokenRange } from '../../grammar/token.ts'
import type { Value } from '../../grammar/value.ts'
import { CUE_WORDS } from './cue-words.ts'
import { attribution } from './make-attribution.ts'
import { isQuoted, quotesIn } from './quotes.ts'

const JUDGING = new Set(
  [...CUE_WORDS].filter(([, w]) => (w.manner === 'think' || w.manner === 'estimate') && w.form !== 'ing').map(([form]) => form),
)

/** An institute that judges in its own paper; inside a quotation "we" are somebody else. */
/** The writer of a text in the plural. */
const ourselves = ({ first, end }: TokenRange): Value<'speaker'> => ({
  kind: 'speaker',
  first,
  end,
  rule: '<we>',
  children: [],
  data: {
    name: 'we',
    id: null,
    kind: 'pronoun',
    country: null,
    anonymous: false,
    plural: true,
    gender: null,
    needsAntecedent: true,
    head: 'we',
  },
})

export const weJudge = rule({
  name: 'we <estimate>',
  kind: 'attribution',
  pattern: [word('we'), many(word('now', 'still', 'also', 'therefore', 'have', 'had', 'would', 'do'), 0, 2), as('cue', wordOf(JUDGING))],
  make: ({ cue }, { chart, first, end }) => {
    if (isQuoted(quotesIn(chart), first)) return null
    const speaker = ourselves({ first, end: first + 1 })
    return attribution({ speaker, cue }, chart, 'subject', { first, end })
  },
})

const VIEWS = new Set('view opinion estimate estimation judgement judgment assessment reading reckoning analysis'.split(' '))

export const inOurView = rule({
  name: 'in our <view>',
  kind: 'attribution',
  pattern: [as('cue', word('in', 'by', 'on'), word('our'), maybe(word('own', 'best', 'initial', 'preliminary')), wordOf(VIEWS))],
  make: ({ cue }, { chart, first, end }) =>
    isQuoted(quotesIn(chart), first)
      ? null
      : attribution({ speaker: ourselves({ first: first + 1, end: first + 2 }), cue }, chart, 'according', { first: end, end }),
})
