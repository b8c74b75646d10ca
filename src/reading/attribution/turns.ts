import { as, many, maybe, token, word } from '../../grammar/pattern.ts'
import { rule } from '../../grammar/rule.ts'
import { nameInLabel } from '../text/boilerplate/parts-of-lines.ts'
import type { SpeakerData } from '../../model/values.ts'

/** Name of the rule for a labelled turn: it goes on to the end of its paragraph. */
export const TURN = '<NAME>: words'

const UPPER = /^\p{Lu}[\p{Lu}.'’-]*$/u

/** A turn of a transcript by somebody whom the text names in full: "ADA QUILL: The second stage failed." */
export const turn = rule({
  name: TURN,
  kind: 'attribution',
  pattern: [
    as(
      'label',
      many(
        token((t) => UPPER.test(t.text) || t.text === '-'),
        1,
        6,
      ),
    ),
    // "QUILL (tape):"
    maybe(
      word('('),
      many(
        token((t) => t.lower !== ')'),
        1,
        4,
      ),
      word(')'),
    ),
    as('cue', word(':')),
  ],
  make: ({ label, cue }, { chart, first }) => {
    if (!label || chart.sentenceRange(chart.tokens[first]!.sentence).first !== first) return null
    const name = nameInLabel(`${chart.words({ first: label.first, end: cue!.first })}:`, chart.text)
    if (name === null) return null
    const data: SpeakerData = {
      name,
      id: null,
      kind: 'person',
      country: null,
      anonymous: false,
      plural: false,
      gender: null,
      needsAntecedent: false,
      head: name.split(' ').at(-1)!.toLowerCase(),
    }
    const value = { kind: 'speaker' as const, first: label.first, end: label.end, rule: TURN, children: [], data }
    return { speakers: [value], cue, manner: 'say', form: 'subject', joint: false, negated: false, object: false }
  },
})
