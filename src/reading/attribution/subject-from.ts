import type { Chart } from '../../grammar/chart.ts'
import type { TokenRange } from '../../grammar/token.ts'
import type { Value } from '../../grammar/value.ts'

/** The speaker that a verb follows, first in its sentence. */
export const subjectFrom = (chart: Chart, start: number, end: number): Value<'speaker'> | null => {
  for (let i = start; i < end; i++) {
    const speaker = chart.longestAt('speaker', i)
    if (!speaker) continue
    const next = chart.tokens[speaker.end]
    const before = i > start ? chart.tokens[i - 1]! : null
    if (
      next &&
      (/^(?:VERB|AUX|ADV)$/.test(next.pos) || chart.longestAt('time', speaker.end) !== null) &&
      (!before || !/^(?:ADP|VERB)$/.test(before.pos))
    )
      return speaker
    i = speaker.end - 1
  }
  return null
}

/** "lawmaker Ada Quill of the Farmers' Party": the person that a stage before has read. */
export const personIn = (chart: Chart, phrase: TokenRange): Value<'speaker'> | null => {
  // "Ada Quill, director of the range at Oslo, said": the phrase is what stands behind the name.
  for (let i = phrase.first - 1; i >= Math.max(0, phrase.first - 6); i--) {
    const speaker = chart.longestAt('speaker', i)
    if (speaker?.data.kind === 'person' && speaker.end > phrase.first) return speaker
  }
  for (let i = phrase.first; i < phrase.end; i++) {
    const speaker = chart.longestAt('speaker', i)
    if (
      speaker?.data.kind === 'person' &&
      (speaker.end === phrase.end || /^(?:of|from|at|with|in)$/.test(chart.tokens[speaker.end]!.lower))
    )
      return speaker
    if (/^(?:of|from|at|with|in|to)$/.test(chart.tokens[i]!.lower)) return null
  }
  return null
}
