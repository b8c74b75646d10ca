import type { Chart } from '../../grammar/chart.ts'
import { as, maybe, wordOf } from '../../grammar/pattern.ts'
import { rule } from '../../grammar/rule.ts'
import { complementFits } from './complement-fits.ts'
import { CUE_WORDS } from './cue-words.ts'
import { attribution, isNounHere, isPassive, type Captured } from './make-attribution.ts'
import { aside, cueWord, someone, stretch } from './speaker-parts.ts'

const NOT_SUBJECT_BEFORE = new Set(['by', 'of', 'with', 'to', 'from', 'for', 'at', 'on', 'in', 'against', 'near'])

export const saidAfterSpeaker = rule({
  name: '<speaker> (, aside,) <said>',
  kind: 'attribution',
  pattern: [someone, maybe(aside), stretch, cueWord],
  make: (captures, { chart, first, end }) => {
    const c = captures as Captured
    const before = chart.tokens[first - 1]
    if (before && before.sentence === chart.tokens[first]!.sentence && NOT_SUBJECT_BEFORE.has(before.lower)) return null
    if (isPassive(chart, (c.other ?? c.speaker!).end, c.cue!) || isNounHere(chart.tokens[c.cue!.first - 1], chart.tokens[c.cue!.first]!)) return null
    const word = CUE_WORDS.get(chart.tokens[c.cue!.first]!.lower)!
    if (!complementFits(chart, word.lemma, c.cue!.end)) return null
    // "Seoul estimates that", but not "officials hope" read from "officials' hopes"; a base form needs a plural or "will".
    if (word.form === 'base' && !c.other && !c.speaker!.data.plural && !/s$|top brass|media|police/.test(chart.words(c.speaker!).toLowerCase()) && c.speaker!.data.kind !== 'pronoun' && c.cue!.first === c.speaker!.end) return null
    if (word.form === 'ing' && !hasBe(chart, c.speaker!.end, c.cue!.first)) return null
    return attribution(c, chart, 'subject', { first, end })
  },
})

const hasBe = (chart: Chart, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (/^(is|are|was|were|been)$/.test(chart.tokens[i]!.lower)) return true
  return false
}

export const inverted = rule({
  name: '", <said> <speaker>"',
  kind: 'attribution',
  pattern: [as('cue', wordOf(CUE_WORDS)), someone],
  make: (captures, { chart, first, end }) => {
    const before = chart.tokens[first - 1]
    if (!before || !/^[,"”'’?!-]$/.test(before.lower) || before.sentence !== chart.tokens[first]!.sentence) {
      // A quotation that ends with its own full stop ends the sentence before; then "said X" begins one.
      if (!(before && /^["”]$/.test(before.text))) return null
    }
    const word = CUE_WORDS.get(chart.tokens[first]!.lower)!
    if ((word.form !== 'past' && word.form !== 'third') || word.takes === 'object') return null
    return attribution(captures as Captured, chart, 'inverted', { first: end, end })
  },
})
