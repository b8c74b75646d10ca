import { as, many, word, wordOf } from '../../grammar/pattern.ts'
import { rule } from '../../grammar/rule.ts'
import type { Chart } from '../../grammar/chart.ts'
import type { TokenRange } from '../../grammar/token.ts'
import { CUE_WORDS } from './cue-words.ts'
import { attribution } from './make-attribution.ts'
import { findQuotes, isQuoted } from './quotes.ts'

const JUDGING = new Set(
  [...CUE_WORDS].filter(([, w]) => (w.manner === 'think' || w.manner === 'estimate') && w.form !== 'ing').map(([form]) => form),
)

const quotesIn = (chart: Chart): readonly TokenRange[] => chart.once(quotesIn, findQuotes)

/** An institute that judges in its own paper; inside a quotation "we" are somebody else. */
export const weJudge = rule({
  name: 'we <estimate>',
  kind: 'attribution',
  pattern: [word('we'), many(word('now', 'still', 'also', 'therefore', 'have', 'had', 'would', 'do'), 0, 2), as('cue', wordOf(JUDGING))],
  make: ({ cue }, { chart, first, end }) => {
    if (isQuoted(quotesIn(chart), first)) return null
    const speaker = {
      kind: 'speaker' as const,
      first,
      end: first + 1,
      rule: '<we>',
      children: [],
      data: {
        name: 'we',
        id: null,
        kind: 'pronoun' as const,
        country: null,
        anonymous: false,
        plural: true,
        gender: null,
        needsAntecedent: true,
        head: 'we',
      },
    }
    return attribution({ speaker, cue }, chart, 'subject', { first, end })
  },
})
