import type { OfficeRow, OfficeStyle } from './rows.ts'
import { stateNames } from './state-names.ts'
import type { World } from './world.ts'

/** How the words stand to the office: "former", "acting", "incoming" are other things than holding it. */
export type Manner = 'held' | 'acting' | 'former' | 'coming'

/** What the words before or behind a name say of an office. */
export interface PrintedTitle {
  /** Those that the words can mean; several where no state is named. */
  readonly offices: readonly OfficeRow[]
  /** ISO code of the state named in the words. */
  readonly country: string | null
  readonly manner: Manner
  /** The name borne for a time that the words use. */
  readonly style: OfficeStyle | null
}

const MANNERS: Readonly<Record<string, Manner>> = {
  acting: 'acting',
  interim: 'acting',
  caretaker: 'acting',
  ...Object.fromEntries(
    'former formerly ex then late onetime one-time erstwhile deposed ousted outgoing previous longtime ex-'
      .split(' ')
      .map((w) => [w, 'former'] as const),
  ),
  ...Object.fromEntries('incoming elect designate nominee future next'.split(' ').map((w) => [w, 'coming'] as const)),
}

// Ranks and forms of address beside a title say nothing of the office.
const RANKS = new Set(
  (
    'general gen. gen admiral adm. adm marshal field colonel col. captain capt. lieutenant lt. major maj. brigadier brig. vice-admiral ' +
    'dr. dr mr. mr mrs. ms. sir senior army navy marine air force retired ret. ret hard-line current new newly appointed top longest-serving'
  ).split(' '),
)
const DETERMINERS = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', "country's", "nation's"])

interface Named {
  office: OfficeRow
  style: OfficeStyle | null
}

const ofWorld = new WeakMap<World, Map<string, Named[]>>()

const titlesOf = (world: World): Map<string, Named[]> => {
  let titles = ofWorld.get(world)
  if (!titles) {
    titles = new Map()
    for (const office of world.officeById.values()) {
      const add = (title: string, style: OfficeStyle | null): void =>
        void titles!.set(title, [...(titles!.get(title) ?? []), { office, style }])
      for (const title of new Set([...office.titles, ...[office.name, ...(office.also ?? [])].map(plain)])) add(title, null)
      for (const style of office.styles ?? []) for (const title of style.titles) add(title, style)
    }
    ofWorld.set(world, titles)
  }
  return titles
}

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[“”",]/g, ' ')
    .replace(/defence/g, 'defense')
    .replace(/advisor/g, 'adviser')
    .replace(/\bforces' /g, 'forces ')
    .replace(/^(ex|then)-/, '$1 ')
    .replace(/-(elect|designate)\b/g, ' $1')
    .replace(/\s+/g, ' ')
    .trim()

/**
 * Reads the words of a title: "Defense Secretary", "Japan's foreign minister", "acting president", "Minister of Defence of
 * Russia", "former". Null where words are left over, as in "deputy foreign minister" or "Pentagon spokesman": nothing is
 * guessed. `country` decides where the words name no state.
 */
export const readTitle = (words: string, world: World, country: string | null = null): PrintedTitle | null => {
  const tokens = plain(words).split(' ').filter(Boolean)
  const whole = named(tokens, world)
  if (whole.length > 0 && tokens.length > 2) return title(whole, null, country, 'held')
  let manner: Manner = 'held'
  let state: string | null = null
  for (let changed = true; changed && tokens.length > 0;) {
    const [first, last] = [tokens[0]!, tokens.at(-1)!]
    const owner: StateWords | null = state === null ? (leadingState(tokens, world) ?? trailingState(tokens, world)) : null
    changed = true
    if (MANNERS[first] || MANNERS[last]) {
      const word = MANNERS[first] ? tokens.shift()! : tokens.pop()!
      if (manner !== 'former') manner = MANNERS[word]!
    } else if (DETERMINERS.has(first)) tokens.shift()
    else if (owner) {
      state = owner.country
      tokens.splice(owner.at, owner.count)
    } else if (named(tokens, world).length > 0) break
    else if (RANKS.has(last)) tokens.pop()
    else if (RANKS.has(first)) tokens.shift()
    else changed = false
  }
  const found = named(tokens, world)
  return found.length > 0 ? title(found, state, country, manner) : null
}

const named = (tokens: readonly string[], world: World): Named[] => titlesOf(world).get(tokens.join(' ')) ?? []

const title = (found: readonly Named[], state: string | null, country: string | null, manner: Manner): PrintedTitle | null => {
  const wanted = state ?? country
  const fits = found.filter(({ office }) => wanted === null || office.country === wanted || (state === null && office.country === null))
  if (fits.length === 0) return null
  return {
    offices: [...new Set(fits.map((f) => f.office))],
    country: state,
    manner,
    style: fits.every((f) => f.style) ? fits[0]!.style : null,
  }
}

const LONGEST_NAME = 6

/** A state and which of the words name it. */
interface StateWords {
  country: string
  at: number
  count: number
}

/** "south korea's", "u.s.", "north korean" at the front. */
const leadingState = (tokens: readonly string[], world: World): StateWords | null => {
  for (let count = Math.min(LONGEST_NAME, tokens.length - 1); count > 0; count--) {
    const country = stateNames(world).get(tokens.slice(0, count).join(' ').replace(/'s?$/, ''))
    if (country !== undefined) return { country, at: 0, count }
  }
  return null
}

/** "of japan", "of the republic of korea" at the end. */
const trailingState = (tokens: readonly string[], world: World): StateWords | null => {
  for (let at = 1; at < tokens.length - 1; at++) {
    if (tokens[at] !== 'of' && tokens[at] !== 'for') continue
    const name = tokens.slice(at + 1).filter((t, i) => i > 0 || t !== 'the')
    const country = stateNames(world).get(name.join(' '))
    if (country !== undefined) return { country, at, count: tokens.length - at }
  }
  return null
}
