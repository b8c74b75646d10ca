import { where } from '../../grammar/ahead.ts'
import { kindBits } from '../../grammar/chart.ts'
import type { MatchState } from '../../grammar/pattern.ts'
import { BARE_NOUNS, DETERMINERS, GEO_NOUNS, MODIFIERS } from './phrase-words.ts'
import { ARABIC_ARTICLES, NAME_STARTERS } from './place-words.ts'

/** Owners that are no place: "its coast". */
export const OWNERS = ['its', 'their', 'our', 'his', 'her'] as const
/** "the country's", "the island's". */
export const OWNING_NOUNS = ['country', 'nation', 'state', 'republic', 'regime', 'island', 'peninsula', 'city', 'province'] as const
/** "rebel-held". */
export const HOLDERS = ['rebel', 'government', 'regime', 'opposition', 'militant', 'separatist', 'insurgent'] as const
/** "several parts of". */
export const PART_COUNTS = ['several', 'two', 'three', 'various'] as const
/** "different parts of". */
export const PARTS = ['parts', 'places', 'locations', 'points', 'areas'] as const
/** "hundreds of kilometers from". */
export const HUNDREDS = ['hundreds', 'dozens', 'tens', 'scores', 'thousands'] as const

/** Words that may stand in a noun phrase of place before the word that makes it one. */
const BETWEEN: ReadonlySet<string> = new Set([...DETERMINERS, ...MODIFIERS, ...OWNERS, ...PART_COUNTS])
/** Words that may make it one. */
const MAKING: ReadonlySet<string> = new Set([...GEO_NOUNS, ...BARE_NOUNS, ...OWNING_NOUNS, ...HOLDERS, ...PARTS, ...HUNDREDS, 'what'])
const PLACE_OR_DISTANCE = kindBits(['place', 'quantity'])

const makesPlace = ({ chart, tokens }: MatchState, at: number): boolean => {
  const { lower, capital } = tokens[at]!
  if (capital || chart.mayStart(at, PLACE_OR_DISTANCE) || MAKING.has(lower)) return true
  // "al-Anad", "abu Kamal"
  const next = tokens[at + 1]
  return next !== undefined && (next.capital || next.lower === '-') && (ARABIC_ARTICLES.has(lower) || NAME_STARTERS.has(lower))
}

/**
 * Matches nothing, where a noun phrase of place can begin: over articles and modifiers a name or a noun of place is
 * reached. "In a statement", "to the public": most prepositions open no place, and trying each kind of phrase to see that is dear.
 */
export const placeAhead = where((state, at) => {
  for (let i = at; i < state.limit; i++) {
    if (makesPlace(state, i)) return true
    if (!BETWEEN.has(state.tokens[i]!.lower)) return false
  }
  return false
})
