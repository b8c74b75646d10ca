import { as, word } from '../../grammar/pattern.ts'
import { rule } from '../../grammar/rule.ts'
import { isTaken } from './taken-cues.ts'
import { unnamedData } from './unnamed-data.ts'

// "A teacher in the village next to the base sends us a voice message:".
const LONGEST = 30

export const quoteBehindColon = rule({
  name: '<speaker> <does so>: "words"',
  kind: 'attribution',
  pattern: [as('cue', word(':')), word('"', '“')],
  make: ({ cue }, { chart, first }) => {
    const { tokens } = chart
    const { first: start } = chart.sentenceRange(tokens[first]!.sentence)
    const speaker = chart.longestAt('speaker', start)
    if (!speaker || speaker.data.kind === 'state' || speaker.end >= first || first - start > LONGEST) return null
    let acts = false
    for (let i = start; i < first; i++) {
      if (isTaken(chart, i) || /^["“”]$/.test(tokens[i]!.lower)) return null
      if (i >= speaker.end && /^(?:VERB|AUX)$/.test(tokens[i]!.pos)) acts = true
    }
    return acts ? unnamedData(chart, speaker, cue!, 'participle') : null
  },
})
