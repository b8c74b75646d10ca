/** Pieces that the rules of attribution share: who speaks, what may stand between him and his verb, the verb. */
import { as, either, many, maybe, phrase, sequence, token, value, word, wordOf, type Element } from '../../grammar/pattern.ts'
import { CUE_WORDS } from './cue-words.ts'

const ADVERBS =
  'also later earlier then further separately repeatedly initially first now still already once again publicly officially immediately quickly only ever all both previously since meanwhile reportedly jointly recently promptly long merely simply even strongly firmly openly formally angrily tersely instead too however subsequently swiftly explicitly so far preliminary preliminarily tentatively here there himself herself itself themselves generally largely widely outright just'.split(
    ' ',
  )
const AUXILIARIES =
  "has have had is are was were would will did does do could can may might not never been didn't doesn't don't hasn't wouldn't couldn't cannot can't".split(
    ' ',
  )
const adverb = word(...ADVERBS)
const auxiliary = word(...AUXILIARIES)
/** Single words that may stand between a subject and its verb. */
export const BETWEEN: ReadonlySet<string> = new Set([
  ...ADVERBS,
  ...AUXILIARIES,
  ...'on monday tuesday wednesday thursday friday saturday sunday today yesterday'.split(' '),
])
const toReaders = sequence(
  word('to', 'from'),
  word('this', 'our', 'the'),
  word('site', 'reporters', 'paper', 'press', 'website', 'channel', 'media', 'newspaper'),
)
const inPassing = either(
  phrase('for the first time'),
  phrase('in turn'),
  phrase('in response'),
  phrase('at the time'),
  phrase('at first'),
  sequence(word('for', 'on'), word('his', 'her', 'its', 'their'), word('part')),
)
const anyAdverb = token((t) => t.pos === 'ADV' && t.lower.length > 4 && t.lower.endsWith('ly'))

/** Adverbs, auxiliaries and times between a speaker and his verb. */
export const stretch = many(either(adverb, anyAdverb, auxiliary, value('time', 'when'), toReaders, inPassing), 0, 5)
/** A reporting verb. */
export const cueWord = as('cue', wordOf(CUE_WORDS))

const STOPS = new Set(['said', 'says', 'told', 'tells', '"', '“', '”', ';', ':'])
const LONGEST_ASIDE = 28

/** From a comma to a later one, the nearest first: the next comma closes most asides, and what follows it is the verb. */
const betweenCommas: Element<Record<never, never>> = {
  firsts: { words: new Set([',', '(']), kinds: new Set(), capital: false, digit: false, any: false, empty: false },
  compile: (next) => (state, at) => {
    if (at >= state.limit || !/^[,(]$/.test(state.tokens[at]!.lower)) return false
    for (let i = at + 1; i < Math.min(state.limit, at + LONGEST_ASIDE + 2); i++) {
      const { lower } = state.tokens[i]!
      if (i > at + 1 && (lower === ',' || lower === ')') && next(state, i + 1)) return true
      if (STOPS.has(lower)) return false
    }
    return false
  },
}

/** What may stand between a speaker and his verb, between commas: ", a retired engineer in Hood River," ", who was in Italy,". */
export const aside = either(
  betweenCommas,
  // "an ex-officer who studied the North for 20 years told": a clause that needs no commas.
  sequence(
    word('who', 'familiar', 'briefed', 'involved', 'close', 'based', 'posted', 'stationed', 'living', 'working'),
    many(
      token((t) => !STOPS.has(t.lower) && t.lower !== ',' && t.lower !== 'and'),
      1,
      14,
    ),
  ),
)
/** One speaker, or two who speak together. */
export const someone = either(
  // "South Korea and the United States": an article stands before a state only where it belongs to its name.
  sequence(
    value('speaker', 'speaker', (d) => d.kind === 'state'),
    word('and'),
    word('the'),
    value('speaker', 'other', (d) => d.kind === 'state'),
  ),
  sequence(value('speaker', 'speaker'), maybe(word('and'), value('speaker', 'other'))),
)
