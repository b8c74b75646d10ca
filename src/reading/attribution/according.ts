import { as, either, many, maybe, named, phrase, sequence, token, value, word, wordOf } from '../../grammar/pattern.ts'
import { rule } from '../../grammar/rule.ts'
import { Lexicon } from '../../grammar/lexicon.ts'
import type { Chart } from '../../grammar/chart.ts'
import type { Value } from '../../grammar/value.ts'
import { splitName } from '../text/tokenize.ts'
import { CUE_WORDS } from './cue-words.ts'
import { attribution, publishes, type Captured } from './make-attribution.ts'
import { phraseBefore } from './noun-phrase.ts'
import { someone } from './speaker-parts.ts'
import { unnamedSpeaker } from './unnamed-speaker.ts'

/** "in the estimate of X", "by the account of X": whose word it is. */
const OPINIONS = new Set(
  'words view opinion estimate estimation judgement judgment assessment reckoning account count telling reading calculation calculations version tally data figures'.split(
    ' ',
  ),
)

export const accordingTo = rule({
  name: 'according to <speaker>',
  kind: 'attribution',
  pattern: [
    as('cue', either(phrase('according to'), sequence(word('in', 'by', 'on'), word('the'), wordOf(OPINIONS), word('of')), word('per'))),
    many(
      word(
        'a',
        'an',
        'the',
        'data',
        'figures',
        'reports',
        'report',
        'statement',
        'information',
        'from',
        'by',
        'of',
        'released',
        'issued',
        'in',
        'analysis',
      ),
      0,
      5,
    ),
    someone,
  ],
  make: (captures, { chart, end }) => attribution(captures as Captured, chart, 'according', { first: end, end }),
})

export const citing = rule({
  name: 'citing <speaker>',
  kind: 'attribution',
  pattern: [
    as('cue', either(word('citing', 'quoting'), phrase('with reference to'))),
    many(word('a', 'an', 'information', 'data', 'figures', 'reports', 'report', 'statement', 'from', 'by', 'of'), 0, 4),
    someone,
  ],
  // "citing U.S. satellite data": the state is no speaker there.
  make: (captures, { chart, end }) =>
    chart.tokens[end]?.pos === 'NOUN' && (captures as Captured).speaker!.data.kind === 'state'
      ? null
      : attribution(captures as Captured, chart, 'citing', { first: end, end }),
})

const PASSIVE_CUES = new Set([...CUE_WORDS].filter(([, w]) => w.form === 'past' || w.form === 'participle').map(([form]) => form))

export const byAgent = rule({
  name: '<is assessed> by <speaker>',
  kind: 'attribution',
  pattern: [
    as('cue', wordOf(PASSIVE_CUES)),
    // "was put at some 90 km by Oslo"
    maybe(
      word('at', 'as'),
      many(word('about', 'around', 'some', 'roughly', 'nearly', 'almost', 'over'), 0, 2),
      value('quantity', 'figure'),
    ),
    word('by'),
    someone,
  ],
  // "is being analysed by both militaries": at work on it, no word of theirs yet.
  make: (captures, { chart, first, end }) =>
    [1, 2, 3].some((k) => chart.tokens[first - k]?.lower === 'being')
      ? null
      : attribution(captures as Captured, chart, 'agent', { first: end, end }),
})

const accounts = new Lexicon(
  splitName,
  [
    'account',
    'figure',
    'figures',
    'estimate',
    'estimates',
    'assessment',
    'numbers',
    'data',
    'version',
    'count',
    'reading',
    'tally',
    'reckoning',
    'calculation',
    'calculations',
    'telling',
    'measurements',
    'own account',
    'own figure',
    'own figures',
    'own assessment',
    'initial assessment',
    'initial estimate',
    'preliminary assessment',
    'preliminary analysis',
    'analysis',
    'claim that',
    'claims that',
    'assertion that',
    'statement that',
    'announcement that',
    'report that',
    'insistence that',
  ].map((n) => [n, n] as const),
)

/** Who stands before a possessive: an organisation, a state, a person, or the words as they are. */
const ownerBefore = (chart: Chart, end: number): Value<'speaker'> | null => {
  const found = phraseBefore(chart, end, chart.sentenceRange(chart.tokens[end]!.sentence).first)
  // "By Oslo's count": a capital because the sentence begins.
  const phrase =
    found && /^(?:by|on|in|for)$/.test(chart.tokens[found.first]!.lower) && found.end - found.first > 1
      ? { first: found.first + 1, end: found.end }
      : found
  const plain = phrase && unnamedSpeaker(chart, phrase, null)
  if (!phrase || !plain) return null
  // "by the ministry's count": a short noun to be resolved.
  if (end - phrase.first === 2 && chart.tokens[phrase.first]!.lower === 'the' && !chart.tokens[end - 1]!.capital)
    return { ...plain, rule: '<the> <short noun>', data: { ...plain.data, needsAntecedent: true, head: chart.tokens[end - 1]!.lower } }
  for (let i = phrase.first; i < end; i++)
    for (const kind of ['organization', 'person', 'title'] as const) {
      const value = chart.longestAt(kind, i)
      if (value?.end === end)
        return {
          ...plain,
          data: {
            ...plain.data,
            ...('name' in value.data ? { name: value.data.name, id: value.data.id } : { name: value.data.role }),
            country: value.data.country,
            kind: kind === 'title' ? 'role' : kind,
          },
        }
    }
  return plain
}

export const account = rule({
  name: "<speaker>'s <account>",
  kind: 'attribution',
  pattern: [word("'s", "'"), as('cue', named(accounts, 'noun'))],
  make: ({ cue }, { chart, first, end }) => {
    const speaker = ownerBefore(chart, first)
    return speaker && attribution({ speaker, cue }, chart, 'account', { first, end })
  },
})

const COUNTS = new Set('count tally reckoning account estimate assessment reading figures data calculations'.split(' '))

export const byCount = rule({
  name: 'by the <organisation> <count>',
  kind: 'attribution',
  pattern: [
    as('cue', word('by', 'on')),
    either(
      sequence(
        value('speaker', 'speaker', (d) => d.kind === 'organization' || d.kind === 'state'),
        wordOf(COUNTS),
      ),
      // "by the count kept in Seoul", "on the figures of the ministry".
      sequence(
        word('the'),
        wordOf(COUNTS),
        word('kept', 'made', 'given', 'published', 'released', 'held'),
        word('in', 'by', 'at', 'from'),
        value('speaker', 'speaker'),
      ),
    ),
  ],
  make: (captures, { chart, end }) => attribution(captures as Captured, chart, 'according', { first: end, end }),
})

export const claimBy = rule({
  name: 'the <claim> by <speaker> that',
  kind: 'attribution',
  pattern: [
    as('cue', word('claim', 'claims', 'statement', 'announcement', 'report', 'reports', 'assertion', 'warning')),
    word('by', 'from'),
    someone,
    word('that'),
  ],
  make: (captures, { chart, first, end }) => attribution(captures as Captured, chart, 'account', { first, end }),
})

export const carriedBy = rule({
  name: 'carried by <outlet>',
  kind: 'attribution',
  pattern: [
    as(
      'cue',
      word('carried', 'aired', 'published', 'released', 'broadcast', 'distributed', 'relayed', 'quoted', 'cited', 'run'),
      word('by', 'on', 'in'),
    ),
    many(
      token((t) => !/^[,.;:"“”]$/.test(t.lower)),
      0,
      5,
    ),
    value('speaker', 'speaker', (d) => d.kind === 'organization' || d.kind === 'state'),
  ],
  make: (captures, { chart, first, end }) => {
    const c = captures as unknown as Captured
    // "was quoted by Reuters as saying" is the speaker's own.
    if (/^(?:quoted|cited)$/.test(chart.tokens[first]!.lower) && /^(?:is|was|were|been|are)$/.test(chart.tokens[first - 1]?.lower ?? ''))
      return null
    // "a ballistic missile, carried by the army": only who publishes carries a word.
    return publishes(chart, c.speaker!) ? attribution(c, chart, 'carried', { first, end }) : null
  },
})
