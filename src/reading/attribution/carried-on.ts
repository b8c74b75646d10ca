import { as, wordOf } from '../../grammar/pattern.ts'
import { rule } from '../../grammar/rule.ts'
import { subjectFrom } from './subject-from.ts'
import { isTaken } from './taken-cues.ts'
import { unnamedData } from './unnamed-data.ts'

const FINITE = new Set(
  'said says added warned called urged expressed stressed promised vowed reiterated repeated noted condemned rejected denied claimed'.split(
    ' ',
  ),
)
const CARRIED_ON = new Set([
  ...FINITE,
  'saying',
  'warning',
  'noting',
  'claiming',
  'adding',
  'stressing',
  'insisting',
  'arguing',
  'stating',
  'declaring',
  'announcing',
  'calling',
  'describing',
  'voicing',
  'vowing',
  'threatening',
  'accusing',
  'blaming',
])

export const sayingBehindClause = rule({
  name: '<speaker> <did so>, saying / and said',
  kind: 'attribution',
  pattern: [as('cue', wordOf(CARRIED_ON))],
  make: ({ cue }, { chart, first }) => {
    const { tokens } = chart
    const before = tokens[first - 1]
    const { first: start } = chart.sentenceRange(tokens[first]!.sentence)
    if (isTaken(chart, first) || !before || first - start > 60) return null
    if (FINITE.has(tokens[first]!.lower)) {
      if (!/^(?:and|but|then)$/.test(before.lower)) return null
    } else if (
      !/^(?:,|statement|letter|message|tweet|speech)$/.test(before.lower) ||
      !tokens[first + 1] ||
      /^(?:of|to|for|on|,|\.)$/.test(tokens[first + 1]!.lower)
    )
      return null
    // Behind another attribution it carries that one on.
    for (let i = start; i < first; i++) if (isTaken(chart, i) && !/^(?:according|to)$/.test(tokens[i]!.lower)) return null
    const speaker = subjectFrom(chart, start, first)
    return speaker && unnamedData(chart, speaker, cue, 'participle')
  },
})
