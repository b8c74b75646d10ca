import { as, word } from '../../grammar/pattern.ts'
import { rule } from '../../grammar/rule.ts'
import type { Chart } from '../../grammar/chart.ts'
import type { Value } from '../../grammar/value.ts'
import { asideBefore, phraseAfter, phraseBefore } from './noun-phrase.ts'
import { BETWEEN } from './speaker-parts.ts'
import { personIn, subjectFrom } from './subject-from.ts'
import { isTaken } from './taken-cues.ts'
import { unnamedData } from './unnamed-data.ts'
import { unnamedSpeaker } from './unnamed-speaker.ts'

const BE = /^(?:is|are|was|were|been|be|being|'s)$/

export const quotedBySomebody = rule({
  name: '<noun phrase> quoted <noun phrase> as saying',
  kind: 'attribution',
  pattern: [as('cue', word('quoted', 'quotes', 'quote', 'cited', 'cites', 'cite'))],
  make: ({ cue }, { chart, first, end }) => {
    const { tokens } = chart
    if (isTaken(chart, first)) return null
    const sentence = chart.sentenceRange(tokens[first]!.sentence)
    const passive = BE.test(tokens[first - 1]?.lower ?? '')
    const by = tokens[end]?.lower === 'by'
    const object = end + 1 < sentence.end ? someoneAt(chart, passive ? end + 1 : end, sentence.end) : null
    const as = passive && !by ? end : object?.end
    if (
      as === undefined ||
      tokens[as]?.lower !== 'as' ||
      !/^(?:saying|telling|confirming|reporting|calling|describing|warning|having)$/.test(tokens[as + 1]?.lower ?? '')
    )
      return null
    const subject = passive
      ? subjectBefore(chart, first, sentence.first)
      : (someoneBefore(chart, first, sentence.first) ??
        (tokens[first - 1]?.lower === 'and' ? subjectFrom(chart, sentence.first, first) : null))
    const speakers = passive ? [by ? object : null, subject] : [subject, object]
    const found = speakers.filter((s) => s !== null)
    return found.length > 0 && speakers[1]
      ? { ...unnamedData(chart, speakers[1], { first, end: as + 2 }, 'subject'), cue, speakers: found, manner: 'say', object: false }
      : null
  },
})

const someoneAt = (chart: Chart, at: number, limit: number): Value<'speaker'> | null => {
  const known = chart.longestAt('speaker', at)
  if (known && chart.tokens[known.end]?.lower === 'as') return known
  const phrase = phraseAfter(chart, at, limit)
  return phrase && unnamedSpeaker(chart, phrase, null)
}

const someoneBefore = (chart: Chart, end: number, start: number): Value<'speaker'> | null => {
  const phrase = phraseBefore(chart, end, start)
  if (!phrase) return null
  for (let i = phrase.first; i < phrase.end; i++) if (chart.longestAt('speaker', i)?.end === end) return chart.longestAt('speaker', i)
  return unnamedSpeaker(chart, phrase, null)
}

/** The subject of a passive, over its auxiliaries and an aside. */
const subjectBefore = (chart: Chart, cue: number, start: number): Value<'speaker'> | null => {
  let end = cue
  while (end > start && BETWEEN.has(chart.tokens[end - 1]!.lower)) end--
  if (end <= start) return null
  const opening = /^[,)]$/.test(chart.tokens[end - 1]!.lower) ? asideBefore(chart, end - 1, start) : end
  if (opening === null) return null
  const phrase = phraseBefore(chart, opening, start)
  return phrase && (personIn(chart, phrase) ?? unnamedSpeaker(chart, phrase, opening === end ? null : { first: opening + 1, end: end - 1 }))
}
