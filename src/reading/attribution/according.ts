import { as, many, maybe, named, phrase, value, word, wordOf } from '../../grammar/pattern.ts'
import { rule } from '../../grammar/rule.ts'
import { Lexicon } from '../../grammar/lexicon.ts'
import { splitName } from '../text/tokenize.ts'
import { CUE_WORDS } from './cue-words.ts'
import { attribution, publishes, type Captured } from './make-attribution.ts'
import { someone } from './speaker-parts.ts'

export const accordingTo = rule({
  name: 'according to <speaker>',
  kind: 'attribution',
  pattern: [as('cue', phrase('according to')), many(word('a', 'an', 'the', 'data', 'figures', 'reports', 'report', 'statement', 'information', 'from', 'by', 'of', 'released', 'issued', 'in', 'analysis'), 0, 5), someone],
  make: (captures, { chart, first, end }) => attribution(captures as Captured, chart, 'according', { first: end, end }),
})

export const citing = rule({
  name: 'citing <speaker>',
  kind: 'attribution',
  pattern: [as('cue', word('citing', 'quoting')), someone],
  make: (captures, { chart, end }) => attribution(captures as Captured, chart, 'citing', { first: end, end }),
})

const PASSIVE_CUES = new Set([...CUE_WORDS].filter(([, w]) => w.form === 'past' || w.form === 'participle').map(([form]) => form))

export const byAgent = rule({
  name: '<is assessed> by <speaker>',
  kind: 'attribution',
  pattern: [as('cue', wordOf(PASSIVE_CUES)), word('by'), someone],
  make: (captures, { chart, end }) => attribution(captures as Captured, chart, 'agent', { first: end, end }),
})

const accounts = new Lexicon(splitName, [
  'account', 'figure', 'figures', 'estimate', 'estimates', 'assessment', 'numbers', 'data', 'version', 'count', 'reading', 'tally', 'measurements', 'own account', 'own figure', 'own figures', 'own assessment', 'initial assessment', 'initial estimate', 'preliminary assessment', 'preliminary analysis', 'analysis',
].map((n) => [n, n] as const))

export const account = rule({
  name: "<speaker>'s <account>",
  kind: 'attribution',
  pattern: [value('speaker', 'speaker'), maybe(word("'s", "'")), as('cue', named(accounts, 'noun'))],
  make: (captures, { chart, first, end }) => attribution(captures as Captured, chart, 'account', { first: end, end }),
})

export const carriedBy = rule({
  name: 'carried by <outlet>',
  kind: 'attribution',
  pattern: [as('cue', word('carried', 'aired', 'published', 'released', 'broadcast', 'distributed', 'relayed', 'quoted', 'cited', 'run'), word('by', 'on', 'in')), value('speaker', 'speaker', (d) => d.kind === 'organization' || d.kind === 'state')],
  make: (captures, { chart, first, end }) => {
    const c = captures as unknown as Captured
    // "a ballistic missile, carried by the army": only who publishes carries a word.
    return publishes(chart, c.speaker!) ? attribution(c, chart, 'carried', { first, end }) : null
  },
})
