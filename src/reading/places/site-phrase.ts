import { standsAhead } from '../../grammar/ahead.ts'
import type { Element, MatchState } from '../../grammar/pattern.ts'
import type { Token } from '../../grammar/token.ts'
import { DETERMINERS, MODIFIERS } from './phrase-words.ts'
import { ABSTRACT_BEFORE, HELD, NO_SITE, SITE_NOUNS } from './site-words.ts'

const LONGEST = 9

/**
 * A place named by what stands there, with whatever describes it: "an Indian army camp", "the Guard's launchpad", "six
 * ranges", "Saudi oil fields". Goes forward word by word and ends at the last noun of SITE_NOUNS; where nothing but
 * small letters without an article precede, `goesOn` says so, for a place must then follow ("bases in the west").
 */
export const siteNoun = (kind: 'certain' | 'open'): Element => ({
  firsts: { words: new Set(), kinds: new Set(), capital: false, digit: false, any: true, empty: false },
  needs: [SITE_NOUNS],
  compile: (next) => (state, at) => {
    const end = siteEnd(state, at, kind)
    return end > 0 && next(state, end)
  },
})

const siteEnd = (state: MatchState, at: number, kind: 'certain' | 'open'): number => {
  if (!standsAhead(SITE_NOUNS, state, at, LONGEST)) return -1
  const { tokens, limit } = state
  let definite = false
  let end = -1
  for (let i = at; i < Math.min(limit, at + LONGEST); i++) {
    const token = tokens[i]!
    const { lower } = token
    if (i === at && OPENERS.has(lower)) {
      definite = true
      continue
    }
    if (NO_SITE.has(lower) || (token.capital && WEEKDAY.test(lower))) return -1
    if ((token.capital && !SITE_NOUNS.has(lower)) || lower === "'s" || token.pos === 'NUM') definite = true
    if (SITE_NOUNS.has(lower) && isNounEnd(tokens, i, limit))
      end = i + (i + 1 < limit && /^\d{1,3}[a-z]?$/.test(tokens[i + 1]!.lower) && NUMBERED.has(lower) ? 2 : 1)
    else if (!describes(token) && !(end < 0 && describesBeforeNoun(tokens, i, limit))) break
    else if (end > 0 && !SITE_NOUNS.has(lower) && lower !== "'s") {
      // "the base Friday": the noun was the end, unless another follows.
      if (!token.capital && token.pos !== 'NOUN' && lower !== '-') break
    }
  }
  return end > 0 && definite === (kind === 'certain') ? end : -1
}

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/

/** "Pad 2", "Site 31". */
const NUMBERED = new Set(['pad', 'launchpad', 'site', 'complex', 'area'])

const OPENERS = new Set([
  ...DETERMINERS,
  'its',
  'their',
  'our',
  'his',
  'her',
  'several',
  'many',
  'various',
  'multiple',
  'two',
  'three',
  'both',
])

/** Words that may stand between the article and the noun. */
const describes = ({ lower, pos, capital }: Token): boolean =>
  capital || MODIFIERS.has(lower) || pos === 'ADJ' || pos === 'NOUN' || pos === 'PROPN' || pos === 'NUM' || lower === "'s" || lower === '"'

/** "newly built", "launch pads" (tagged a verb), "rebel-held". */
const describesBeforeNoun = (tokens: readonly Token[], at: number, limit: number): boolean => {
  const { lower, pos } = tokens[at]!
  if (HELD.has(lower) || lower === '&') return true
  if (pos === 'ADV') return lower.endsWith('ly') || lower === 'so'
  return pos === 'VERB' && (/(?:ed|ing|en|lt|known)$/.test(lower) || (at + 1 < limit && SITE_NOUNS.has(tokens[at + 1]!.lower)))
}

/** The noun is not the first part of another one ("base commander"), an owner, or a manner of speaking ("at a range of"). */
const isNounEnd = (tokens: readonly Token[], at: number, limit: number): boolean => {
  const next = at + 1 < limit ? tokens[at + 1]! : null
  if (!next) return true
  if (next.lower === "'s" || next.lower === "'" || next.lower === '-') return false
  if (next.pos === 'NOUN' && !next.capital && !SITE_NOUNS.has(next.lower)) return false
  return !ABSTRACT_BEFORE.get(tokens[at]!.lower)?.has(next.lower)
}
