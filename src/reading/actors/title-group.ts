import { standsAhead } from '../../grammar/ahead.ts'
import type { Chart } from '../../grammar/chart.ts'
import { capturing, type Element, type MatchState } from '../../grammar/pattern.ts'
import type { TokenRange } from '../../grammar/token.ts'
import type { Value } from '../../grammar/value.ts'
import type { World } from '../../world/world.ts'
import { ownerAt, type Owner } from './owner.ts'
import { ADDRESS, ROLE_MODIFIERS, ROLE_WORDS, type RoleWord } from './role-words.ts'

/** A noun group that ends in a word for people by what they do: "two senior U.S. defence officials". */
export interface TitleGroup extends TokenRange {
  readonly determiner: string | null
  /** First word after the determiner. */
  readonly body: number
  readonly owner: Owner | null
  readonly organization: Value<'organization'> | null
  readonly role: RoleWord
  /** Index of the role noun. */
  readonly head: number
}

const DETERMINERS = new Set(
  'a an the two three four five several some many most other another one any all both these those its his her their no'.split(' '),
)
const LONGEST_GROUP = 9
// What the tagger may call a word inside a noun group; a verb form ends it unless the word list knows better.
const INSIDE = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM'])
const NOT_INSIDE = new Set(
  'said says say told tells added reported reports missile missiles launch launches rocket rockets test tests who which that on of'.split(
    ' ',
  ),
)

const scan = (chart: Chart, world: World, at: number, limit: number): TitleGroup[] => {
  const { tokens } = chart
  const found: TitleGroup[] = []
  let i = at
  let determiner: string | null = null
  let owner: Owner | null = null
  let organization: Value<'organization'> | null = null
  const openingOwner = ownerAt(chart, i)
  if (!openingOwner && DETERMINERS.has(tokens[i]!.lower)) {
    determiner = tokens[i]!.lower
    i++
  }
  const body = i
  while (i < limit && i < at + LONGEST_GROUP) {
    const here = tokens[i]!
    const org = chart.longestAt('organization', i)
    const by = ownerAt(chart, i)
    // "city police": the noun for the people is the head, not their organisation.
    const isHead = org !== null && i > at && org.end === i + 1 && ROLE_WORDS.has(here.lower)
    if (org && !isHead && (!by || org.end >= by.end)) {
      organization = org
      owner ??= null
      i = tokens[org.end]?.lower === "'s" ? org.end + 1 : org.end
      continue
    }
    if (by) {
      // "North Korean and Russian military officials"
      owner ??= by
      i = by.end
      if (tokens[i]?.lower === 'and' && ownerAt(chart, i + 1)) i++
      continue
    }
    const role = ROLE_WORDS.get(here.lower)
    if (role && !(here.capital && world.people.find(tokens, i, limit))) {
      const address = ADDRESS.has(here.lower)
      if (!address || here.capital) found.unshift({ first: at, end: i + 1, determiner, body, owner, organization, role, head: i })
      i++
      continue
    }
    if (here.lower === '-' || (here.lower === "'s" && i > body) || ROLE_MODIFIERS.has(here.lower)) {
      i++
      continue
    }
    if (
      NOT_INSIDE.has(here.lower) ||
      !INSIDE.has(here.pos) ||
      (here.capital && determiner === null && i > body && !ROLE_MODIFIERS.has(here.lower))
    )
      break
    if (determiner === null && owner === null && organization === null) break
    i++
  }
  return found
}

const ROLES: ReadonlySet<string> = new Set(ROLE_WORDS.keys())
const firstWords = new Set([...DETERMINERS, ...ROLE_WORDS.keys(), ...ROLE_MODIFIERS])

/** A title group, longest first, under a name. */
export const titleGroup = <N extends string>(name: N, world: World): Element<Record<N, TitleGroup>> => ({
  firsts: { words: firstWords, kinds: new Set(['place', 'organization'] as const), capital: false, digit: false, any: false, empty: false },
  needs: [ROLES],
  compile: (next) => (state: MatchState, at) => {
    if (!standsAhead(ROLE_WORDS, state, at, LONGEST_GROUP)) return false
    for (const group of scan(state.chart, world, at, state.limit)) {
      if (capturing(state, name, group, next, group.end)) return true
    }
    return false
  },
})
