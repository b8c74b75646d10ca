import { capitalised, either, maybe, sequence, value, word, wordOf } from '../../grammar/pattern.ts'
import { rule, type Match, type Rule } from '../../grammar/rule.ts'
import type { SpeakerData, TitleData } from '../../model/values.ts'
import type { World } from '../../world/world.ts'
import { nameOfCountry } from './country-names.ts'
import { familiesIn } from './families.ts'
import { stretch } from './elements.ts'
import { halfOfKorea, owner, statePlace } from './owner.ts'
import { ROLE_WORDS } from './role-words.ts'
import { speaks } from './speaking.ts'

const PLURAL_ROLES = new Set([...ROLE_WORDS].filter(([, { plural }]) => plural).map(([word]) => word))

/** A speaker with the usual answers; a rule gives the rest. */
export const speaker = (part: Partial<SpeakerData> & Pick<SpeakerData, 'name' | 'kind' | 'head'>): SpeakerData => ({
  id: null,
  country: null,
  anonymous: false,
  plural: false,
  gender: null,
  needsAntecedent: false,
  ...part,
})

// "South Korea's", "the official-", "Japan-based": part of a longer name.
const partOfMore = ({ chart, end }: Match): boolean => {
  const next = chart.tokens[end]
  return (
    next !== undefined &&
    (next.lower === "'s" ||
      (next.lower === '-' && next.start === chart.tokens[end - 1]!.end) ||
      (next.lower === "'" && next.start === chart.tokens[end - 1]!.end))
  )
}

const ANONYMOUS_HEADS = new Set('official source officer diplomat expert analyst lawmaker aide witness resident'.split(' '))

const roleSpeaker = (title: TitleData): SpeakerData => {
  const definite = title.determiner !== null && /^(?:the|his|her|its|their|both|this|that|these|those)$/.test(title.determiner)
  return speaker({
    name:
      title.determiner === 'another' || title.determiner === 'two' || title.determiner === 'three'
        ? `${title.determiner} ${title.role}`
        : title.role,
    kind: title.plural ? 'group' : 'role',
    country: title.country,
    anonymous: ANONYMOUS_HEADS.has(title.head),
    plural: title.plural,
    gender: title.gender,
    needsAntecedent:
      (definite && title.bare) ||
      title.determiner === 'another' ||
      (title.determiner !== null && /^(?:his|her|its|their)$/.test(title.determiner)),
    head: title.head,
  })
}

const HEAD_OF_KIND: Readonly<Record<string, string>> = {
  outlet: 'outlet',
  agency: 'agency',
  military: 'military',
  ministry: 'ministry',
  government: 'government',
  institute: 'institute',
  intelligence: 'agency',
  company: 'company',
  party: 'party',
  legislature: 'parliament',
  body: 'body',
}

const lastWord = (words: string): string =>
  words
    .toLowerCase()
    .replace(/\s*\(.*$/, '')
    .split(/\s+/)
    .at(-1) ?? ''

const stateName = stretch('state', { words: new Set(['the']), kinds: new Set(['place'] as const) }, ({ chart }, at) => {
  const half = halfOfKorea(chart, at)
  if (half) return [half.end]
  const place = statePlace(chart, at)
  return place && place.data.use !== 'demonym' ? [place.end] : []
})

/** Whoever can say something, by a full name: persons, organisations, states, roles. */
export const namedSpeakers = (world: World): readonly Rule[] => [
  rule({
    name: '<person>',
    kind: 'speaker',
    pattern: [value('person', 'person')],
    make: ({ person: { data } }, match) =>
      partOfMore(match)
        ? null
        : speaker({
            name: data.name,
            id: data.id,
            kind: 'person',
            country: data.country,
            gender: data.gender,
            head: data.family.toLowerCase(),
          }),
  }),
  rule({
    name: '(the) <organisation>',
    kind: 'speaker',
    pattern: [
      maybe(word('the', 'its', 'their')),
      value('organization', 'organization'),
      maybe(word('of', 'in'), maybe(word('the')), owner('state')),
    ],
    make: ({ organization, state }, match) => {
      if (partOfMore(match)) return null
      const { data } = organization
      const first = match.chart.tokens[match.first]!.lower
      const owned = first === 'its' || first === 'their'
      return speaker({
        name: data.name,
        id: data.id,
        kind: 'organization',
        country: data.country ?? state?.country ?? null,
        needsAntecedent: owned || (data.country === null && organization.rule === '<institution>'),
        head: ORG_HEAD.exec(data.name.toLowerCase())?.[0] ?? HEAD_OF_KIND[data.kind] ?? lastWord(data.name),
      })
    },
  }),
  rule({
    name: '<state>',
    kind: 'speaker',
    pattern: [stateName],
    make: ({ state }, match) => {
      if (partOfMore(match)) return null
      const half = halfOfKorea(match.chart, state.first)
      const code = half?.code ?? statePlace(match.chart, state.first)!.data.country!
      return speaker({
        name: half ? nameOfCountry(world, code) : match.words(state),
        id: code,
        kind: 'state',
        country: code,
        head: match.words(state).toLowerCase(),
      })
    },
  }),
  rule({
    name: '<role phrase>',
    kind: 'speaker',
    pattern: [value('title', 'title')],
    make: ({ title: { data } }, match) => (partOfMore(match) || isHalfTitle(data, match) ? null : roleSpeaker(data)),
  }),
  rule({
    name: '<family name>',
    kind: 'speaker',
    pattern: [capitalised((t) => t.text.length > 1)],
    make: (_, match) => {
      if (partOfMore(match)) return null
      const printed = match.words(match)
      if (!familiesIn(match.chart, world).has(printed) || match.chart.tokens[match.end]?.capital) return null
      return speaker({ name: printed, kind: 'person', needsAntecedent: true, head: printed.toLowerCase() })
    },
  }),
]

const ORG_HEAD =
  /\b(?:ministry|command|council|agency|institute|office|military|army|navy|government|committee|department|guards?|administration|media|television|news|party|university|college|forum)\b/
// "President" alone before an unknown word, "General" of "General Assembly".
const isHalfTitle = ({ bare, determiner, plural }: TitleData, { chart, end }: Match): boolean =>
  bare && determiner === null && !plural && Boolean(chart.tokens[end]?.capital)

const pronoun = (words: string, part: Partial<SpeakerData>): Rule =>
  rule({
    name: `<${words.split(' ')[0]}>`,
    kind: 'speaker',
    pattern: [word(...words.split(' '))],
    make: (_, match) =>
      speaker({
        name: match.words(match).toLowerCase(),
        kind: 'pronoun',
        needsAntecedent: true,
        head: match.words(match).toLowerCase(),
        ...part,
      }),
  })

/** The nouns by which an organisation, a text or a person is taken up again: "the ministry", "her office". */
const SHORT = new Set(
  'ministry command council office agency institute text report announcement statement military army navy government committee department newspaper broadcaster television outlet daily network company communique commentary dispatch paper regime administration service bureau force group body organization organisation commission parliament embassy university centre center forum secretary palace ministries militaries governments countries sides pair trio allies guards'.split(
    ' ',
  ),
)

/** Name of the rule for one of several named before. */
export const ONE_OF = '<one> of them'

/** Speakers whose full name stands earlier in the text. */
export const shortSpeakers: readonly Rule[] = [
  pronoun('he', { gender: 'm' }),
  pronoun('she', { gender: 'f' }),
  pronoun('it', {}),
  pronoun('they', { plural: true }),
  rule({
    name: ONE_OF,
    kind: 'speaker',
    pattern: [
      word('one', 'another'),
      word('of'),
      either(word('them'), sequence(word('the'), maybe(word('two', 'three', 'four', 'five')), wordOf(PLURAL_ROLES))),
    ],
    make: (_, match) =>
      // "one of them" may be a rocket.
      speaks(match.chart, match)
        ? speaker({ name: match.words(match).toLowerCase(), kind: 'role', anonymous: true, needsAntecedent: true, head: 'one' })
        : null,
  }),
  rule({
    name: '<the office> of <person>',
    kind: 'speaker',
    pattern: [word('the'), wordOf(new Set(['office', 'ministry', 'family', 'lawyer', 'press'])), word('of'), value('person', 'person')],
    make: ({ person }, match) =>
      partOfMore(match)
        ? null
        : speaker({
            name: `${person.data.name}'s ${match.chart.tokens[match.first + 1]!.lower}`,
            kind: 'organization',
            country: person.data.country,
            head: match.chart.tokens[match.first + 1]!.lower,
          }),
  }),
  rule({
    name: '<the> <short noun>',
    kind: 'speaker',
    pattern: [
      wordOf(new Set(['the', 'his', 'her', 'its', 'their', 'both', 'this', 'that'])),
      maybe(wordOf(new Set(['press', 'military', 'news', 'two', 'official', 'state', 'presidential', 'watchdog', 'u.n.', 'think']))),
      wordOf(SHORT),
    ],
    make: (_, match) => {
      if (partOfMore(match)) return null
      const { tokens } = match.chart
      const head = tokens[match.end - 1]!.lower
      const determiner = tokens[match.first]!.lower
      const plural =
        determiner === 'both' ||
        determiner === 'their' ||
        /^(?:ministries|militaries|governments|countries|sides|pair|trio|allies)$/.test(head)
      return speaker({
        name: match.words(match).toLowerCase(),
        kind: determiner === 'both' ? 'group' : 'organization',
        plural,
        needsAntecedent: true,
        head,
      })
    },
  }),
  rule({
    name: "<the regime>'s <short noun>",
    kind: 'speaker',
    pattern: [
      wordOf(new Set(['the', 'its', 'their'])),
      wordOf(new Set(['regime', 'country', 'state', 'north', 'south', 'nation', 'party', 'government', 'kingdom'])),
      word("'s"),
      maybe(wordOf(new Set(['official', 'main', 'ruling', 'state', 'party', 'foreign', 'defence', 'defense', 'own']))),
      wordOf(new Set([...SHORT, 'media', 'television', 'newspaper', 'mouthpiece', 'spokesman', 'president', 'leader'])),
    ],
    make: (_, match) => {
      if (partOfMore(match)) return null
      return speaker({
        name: match.words(match).replace(/^the\s+/i, ''),
        kind: 'organization',
        needsAntecedent: false,
        head: match.chart.tokens[match.end - 1]!.lower,
      })
    },
  }),
]
