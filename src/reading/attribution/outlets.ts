import { as, either, many, maybe, value, word } from '../../grammar/pattern.ts'
import { rule } from '../../grammar/rule.ts'
import { attribution, publishes, type Captured } from './make-attribution.ts'
import { aside, cueWord, stretch } from './speaker-parts.ts'

export const toldOutlet = rule({
  name: '<speaker> told <outlet>',
  kind: 'attribution',
  pattern: [
    value('speaker', 'speaker'),
    maybe(aside),
    stretch,
    as('cue', word('told', 'tells', 'tell')),
    maybe(word('to')),
    value('speaker', 'via', (d) => d.kind === 'organization'),
  ],
  make: (captures, { chart, first, end }) => {
    const { via, ...c } = captures as Captured
    // Only who publishes hands a word on: "told Reuters" does, "told the council" does not.
    return attribution(publishes(chart, via!) ? { ...c, via: via! } : c, chart, 'subject', { first, end })
  },
})

export const quotedAsSaying = rule({
  name: '<outlet> quoted <speaker> as saying',
  kind: 'attribution',
  pattern: [
    value('speaker', 'via'),
    stretch,
    as('cue', word('quoted', 'quotes', 'quote', 'cited', 'cites', 'cite')),
    value('speaker', 'speaker'),
    word('as'),
    word('saying', 'telling', 'confirming', 'reporting'),
  ],
  make: (captures, { chart, first, end }) => attribution(captures as Captured, chart, 'subject', { first, end }),
})

export const wasQuoted = rule({
  name: '<speaker> was quoted (by <outlet>) as saying',
  kind: 'attribution',
  pattern: [
    value('speaker', 'speaker'),
    maybe(aside),
    many(word('was', 'were', 'is', 'has', 'been', 'also'), 1, 3),
    as('cue', word('quoted', 'cited')),
    maybe(word('by', 'in'), value('speaker', 'via')),
    word('as'),
    word('saying', 'telling', 'having'),
  ],
  make: (captures, { chart, first, end }) => attribution(captures as Captured, chart, 'subject', { first, end }),
})

export const outletCiting = rule({
  name: '<outlet>, citing <speaker>, <said>',
  kind: 'attribution',
  pattern: [
    value('speaker', 'via'),
    maybe(word(',')),
    word('citing', 'quoting'),
    value('speaker', 'speaker'),
    maybe(word(',')),
    stretch,
    cueWord,
  ],
  make: (captures, { chart, first, end }) => attribution(captures as Captured, chart, 'subject', { first, end }),
})

export const reportedToBe = rule({
  name: '<person> was reported by <outlet> to',
  kind: 'attribution',
  pattern: [
    value('speaker', 'speaker', (d) => d.kind === 'person'),
    maybe(either(aside, word(','))),
    many(word('was', 'were', 'is', 'has', 'been', 'also'), 1, 3),
    as('cue', word('reported', 'said', 'quoted', 'described')),
    word('by'),
    value('speaker', 'via'),
    maybe(word('agency', 'newspaper', 'daily', 'website', 'channel')),
    word('to', 'as'),
    // "to be worried", "to have called it reckless": his mind and his words, not where he went.
    word('be', 'have', 'favour', 'favor', 'oppose', 'regard', 'consider', 'think', 'believe', 'want', 'doubt'),
  ],
  make: (captures, { chart, first, end }) => attribution(captures as Captured, chart, 'subject', { first, end }),
})
