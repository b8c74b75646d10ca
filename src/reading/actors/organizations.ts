import { Lexicon } from '../../grammar/lexicon.ts'
import { many, maybe, named, token, word, wordOf } from '../../grammar/pattern.ts'
import { rule, type Rule } from '../../grammar/rule.ts'
import type { OrganizationData } from '../../model/values.ts'
import type { OrganizationRow } from '../../world/rows.ts'
import type { World } from '../../world/world.ts'
import { NO_NAME } from './calendar-words.ts'
import { glued, stretch } from './elements.ts'
import { INSTITUTIONS, STAND_ALONE, type Institution } from './institutions.ts'
import { OPENING_WORDS, ORGANIZATION_WORDS } from './organization-words.ts'
import { owner, ownerAt, type Owner } from './owner.ts'

// A seat of government goes by names that readers keep apart ("Blue House", "Cheong Wa Dae"): as printed.
const known = (row: OrganizationRow, printed: string): OrganizationData => ({
  id: row.id,
  name: row.kind === 'government' ? printed : row.names[0]!,
  kind: row.kind,
  country: row.country,
})

/** Of several organisations of one name, the one of the owner's state, else the first. */
const pick = (entries: readonly OrganizationRow[], printed: string, country: string | null): OrganizationRow | null =>
  // "the party congress" is not Congress; only the German agency writes itself small.
  !/\p{Lu}/u.test(printed) && printed !== 'dpa'
    ? null
    : country === null
      ? (entries[0] ?? null)
      : (entries.find((e) => e.country === country) ?? null)

/** "(JCS)", "(KCNA)" behind a name. */
const abbreviation = maybe(
  word('('),
  token((t) => /^[A-Z][A-Za-z.&-]{1,9}$/.test(t.text)),
  word(')'),
)
const describing = many(
  wordOf(
    new Set(
      'state run - public semi semiofficial official ruling party local own respected influential leading english language new news television radio'.split(
        ' ',
      ),
    ),
  ),
  0,
  3,
)
const medium = maybe(wordOf(new Set('newspaper broadcaster mouthpiece agency daily outlet television network website station'.split(' '))))

/** Organisations of the lexicon, with or without the state in front. */
export const knownOrganizations = (world: World): readonly Rule[] => [
  rule({
    name: '<known organisation>',
    kind: 'organization',
    pattern: [named(world.organizations, 'name'), abbreviation],
    make: ({ name }, { words }) => {
      const row = pick(name.entries, words(name), null)
      return row && known(row, words(name))
    },
  }),
  rule({
    name: '<state> <known organisation>',
    kind: 'organization',
    pattern: [
      owner('owner'),
      describing,
      medium,
      maybe(word('news')),
      named(world.organizations, 'name'),
      maybe(word('agency', 'newspaper', 'broadcaster', 'daily', 'television', 'headquarters')),
      abbreviation,
    ],
    make: ({ owner: { country }, name }, { words }) => {
      const row = pick(name.entries, words(name), country)
      return row && known(row, words(name))
    },
  }),
  rule({
    name: '<state medium> <known organisation>',
    kind: 'organization',
    pattern: [
      wordOf(new Set('state official public semi semiofficial government ruling'.split(' '))),
      many(wordOf(new Set('- run official party news television radio owned controlled backed affiliated'.split(' '))), 0, 4),
      wordOf(new Set('newspaper broadcaster mouthpiece agency daily outlet television network tv media'.split(' '))),
      named(world.organizations, 'name'),
      abbreviation,
    ],
    make: ({ name }, { words }) => {
      const row = pick(name.entries, words(name), null)
      return row && /outlet|agency/.test(row.kind) ? known(row, words(name)) : null
    },
  }),
]

const splitPlain = (phrase: string): { lower: string; text: string }[] =>
  phrase
    .replace(/'s|-/g, ' $&')
    .replace(/-/g, '- ')
    .trim()
    .split(/ +/)
    .map((text) => ({ lower: text, text }))

const institutionNames = new Lexicon<Institution>(splitPlain, INSTITUTIONS)

// The military of the South speaks through its Joint Chiefs of Staff; readers take "South Korea's military" for them.
const possessive = (name: string, country: string, institution: Institution): string =>
  institution.key === 'military' && country === 'KR' ? name.replace(/Korean$/, "Korea's") : name
const canonical = (words: string, institution: Institution): string => (institution.key === 'jcs' ? 'Joint Chiefs of Staff' : words)

const institutionOf = (world: World, { country, name }: Owner, institution: Institution, words: string): OrganizationData => {
  const row = world.organizationById.get(`${country.toLowerCase()}-${institution.key}`)
  return {
    id: row?.id ?? null,
    name: `${possessive(name, country, institution)} ${canonical(words, institution)}`,
    kind: institution.kind,
    country,
  }
}

/** "South Korea's Joint Chiefs of Staff", "Japanese Defence Ministry", "the Defense Ministry", "state media". */
export const institutionRules = (world: World): readonly Rule[] => [
  rule({
    name: '<state> <institution>',
    kind: 'organization',
    pattern: [owner('owner'), maybe(word('own')), named(institutionNames, 'name'), abbreviation],
    make: ({ owner: by, name }, match) => institutionOf(world, by, name.entries[0]!, match.words(name)),
  }),
  rule({
    name: '<state> and <state> <institution>',
    kind: 'organization',
    pattern: [owner('owner'), word('and'), owner('other'), named(institutionNames, 'name')],
    make: ({ owner: by, other, name }, match) => ({
      id: null,
      name: `${by.name} and ${other.name} ${match.words(name)}`,
      kind: name.entries[0]!.kind,
      country: null,
    }),
  }),
  rule({
    name: '<institution>',
    kind: 'organization',
    pattern: [named(institutionNames, 'name'), abbreviation],
    make: ({ name }, match) => {
      const institution = name.entries[0]!
      if (!STAND_ALONE.has(institution.key)) return null
      return { id: null, name: canonical(match.words(name), institution), kind: institution.kind, country: null }
    },
  }),
  rule({
    name: '<institution> of <state>',
    kind: 'organization',
    pattern: [named(institutionNames, 'name'), word('of', 'in'), maybe(word('the')), owner('owner')],
    make: ({ owner: by, name }, match) => {
      const institution = name.entries[0]!
      if (institution.kind === 'outlet' || institution.key === 'embassy' || match.chart.tokens[by.end - 1]!.lower === "'s") return null
      const row = world.organizationById.get(`${by.country.toLowerCase()}-${institution.key}`)
      return { id: row?.id ?? null, name: row?.names[0] ?? match.words(match), kind: institution.kind, country: by.country }
    },
  }),
]

const LONGEST_NAME = 8
const INNER = new Set(['of', 'for', 'and', 'the', '&', "'s", '-', 'on', 'in'])

/** A run of capitalised words, with "of", "for", "and" inside, that ends in a word for an organisation. */
const capitalRun = stretch('name', { capital: true }, ({ tokens, limit }, at) => {
  const first = tokens[at]!
  if (NO_NAME.has(first.lower) && !OPENING_WORDS.has(first.lower)) return []
  const ends: number[] = []
  let opened = OPENING_WORDS.has(first.lower)
  let capitals = 0
  for (let i = at; i < limit && i < at + LONGEST_NAME; i++) {
    const here = tokens[i]!
    if (here.capital && (i === at || !NO_NAME.has(here.lower))) {
      capitals++
      const kind = ORGANIZATION_WORDS.get(here.lower)
      if (i > at && kind && tokens[i + 1]?.lower !== '-') ends.unshift(i + 1)
      else if (opened && i > at + 1 && !tokens[i + 1]?.capital && capitals > 1) ends.unshift(i + 1)
      if (kind && OPENING_WORDS.has(here.lower) && /^(?:of|for)$/.test(tokens[i + 1]?.lower ?? '')) opened = true
    } else if (i === at || !INNER.has(here.lower) || !(tokens[i + 1]?.capital || INNER.has(tokens[i + 1]?.lower ?? ''))) break
    else if (here.lower === '-' && !(glued(tokens[i - 1], here) && glued(here, tokens[i + 1]))) break
    else if (here.lower === 'and' && !opened) break
    else if (
      (here.lower === 'in' || here.lower === 'on' || here.lower === 'for' || here.lower === 'of') &&
      !opened &&
      !ORGANIZATION_WORDS.has(tokens[i - 1]!.lower)
    )
      break
    else if (here.lower === 'in' && !opened) break
  }
  return ends
})

// A place where something is done, which says nothing.
const FACILITY =
  /\b(?:Space|Launch(?:ing)?|Test(?:ing)?|Convention|Sports?|Shopping|Medical|Control|City|Town|Trade|Conference|Exhibition) Cent(?:er|re)$/

/** Organisations that nobody listed: "Lantern Hill Institute", "University of X", "X Wire". */
export const unknownOrganization = rule({
  name: '<Capitals> <word for an organisation>',
  kind: 'organization',
  pattern: [capitalRun, abbreviation],
  make: ({ name }, { chart, words }) => {
    const tokens = chart.tokens.slice(name.first, name.end)
    if (tokens.every((t) => t.text.length > 1 && t.text === t.text.toUpperCase() && !/[.]/.test(t.text)) && tokens.length > 4) return null
    if (FACILITY.test(words(name))) return null
    const last = tokens.findLast((t) => ORGANIZATION_WORDS.has(t.lower))
    const kind = (last && ORGANIZATION_WORDS.get(last.lower)) ?? 'body'
    return { id: null, name: words(name), kind, country: ownerAt(chart, name.first)?.country ?? null }
  },
})
