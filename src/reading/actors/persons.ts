import { after, as, capitalised, digits, either, maybe, named, not, value, word, wordOf } from '../../grammar/pattern.ts'
import { rule, type Match, type Rule } from '../../grammar/rule.ts'
import type { TokenRange } from '../../grammar/token.ts'
import type { PersonData, TitleData } from '../../model/values.ts'
import type { PersonRow } from '../../world/rows.ts'
import type { World } from '../../world/world.ts'
import { NO_NAME } from './calendar-words.ts'
import { glued, longestOf, stretch } from './elements.ts'
import { ORGANIZATION_WORDS } from './organization-words.ts'
import { ROLE_WORDS } from './role-words.ts'

const PARTICLES = new Set(['al', 'bin', 'ibn', 'van', 'von', 'de', 'der', 'den', 'da', 'di', 'el', 'la', 'le', 'du', 'ul'])
/** What joins two parts of a word of a name, as printed. */
const JOINTS = new Set(["'", '’', '-', '‐', '‑', '‒', '–'])
const SAYING = new Set('said says told tells added adds asked noted argued wrote warned explained cautioned recalled'.split(' '))

/** Ends of a name of `least` to `most` words at a token, longest first: "Jae-in" and "B." are one word each. */
const nameEnds =
  (least: number, most: number) =>
  ({ tokens, limit, chart }: { tokens: Match['chart']['tokens']; limit: number; chart: Match['chart'] }, at: number): number[] => {
    const ends: number[] = []
    let count = 0
    for (let i = at; i < limit && count < most;) {
      const here = tokens[i]!
      if (PARTICLES.has(here.lower) && count > 0) {
        if (tokens[i + 1]?.capital) {
          i++
          continue
        }
        // "Turki al-Malki".
        if (
          /^[‐‑‒–-]$/.test(tokens[i + 1]?.text ?? '') &&
          glued(here, tokens[i + 1]) &&
          glued(tokens[i + 1], tokens[i + 2]) &&
          tokens[i + 2]?.capital
        ) {
          i += 2
          continue
        }
      }
      if (
        !here.capital ||
        (here.text.endsWith('.') && here.text.length > 2 && !INITIALS.test(here.text)) ||
        // "Jun-pyo", "An-ni" are names for all that "Jun" alone is a month.
        (NO_NAME.has(here.lower) && !(count > 0 && /^[‐‑‒–-]$/.test(tokens[i + 1]?.text ?? '') && glued(here, tokens[i + 1]))) ||
        ROLE_WORDS.has(here.lower)
      )
        break
      if (longestOf(chart, ['organization', 'place', 'weapon', 'time'], i) && count === 0 && most > 1) break
      i++
      while (
        i + 1 < limit &&
        JOINTS.has(tokens[i]!.text) &&
        glued(tokens[i - 1], tokens[i]) &&
        glued(tokens[i], tokens[i + 1]) &&
        /^\p{L}/u.test(tokens[i + 1]!.text)
      )
        i += 2
      count++
      if (count >= least) ends.unshift(i)
    }
    return ends
  }

/** "M.V.K.V.", as Indian officials print theirs. */
const INITIALS = /^(?:\p{Lu}\.)+$/u

const nameOf = (least: number, most: number) => stretch('name', { capital: true }, nameEnds(least, most))

const wordsOf = (name: string): string[] => name.split(/\s+/)
// Family names that stand first: the article calls "Kim Jong Un" Kim.
const FAMILY_FIRST = new Set(
  'kim lee yi rhee park pak choi choe jung jeong jong cho jo kang yoon yun jang chang lim im han shin sin oh o seo suh kwon hwang ahn an song ryu yoo yu hong jeon chon ko go moon mun son yang bae paek baek ri ro no noh nam ryang shim sim ha ho heo hyon hyun cha joo ju woo u ban pan thae tae wang li zhang liu chen huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo wei geng hua mao qin xi wen jin'.split(
    ' ',
  ),
)

/** How the article will call the person later: the last word, or the first of a Korean or Chinese name. */
const familyOf = (name: string): string => {
  const words = wordsOf(name).filter((w) => !PARTICLES.has(w.toLowerCase()))
  const [first] = words
  if (
    words.length >= 2 &&
    words.length <= 3 &&
    FAMILY_FIRST.has(first!.toLowerCase()) &&
    (words.length === 3
      ? !words[1]!.endsWith('.')
      : /-/.test(words[1]!) || /^(?:Wei|Xi|Geng|Hua|Mao|Zhao|Li|Wang|Ri|Pak|Choe|Ban|Noh)$/.test(first!))
  )
    return first!
  return words.at(-1)!
}

const roleWords = ({ role }: TitleData): string => role

const known = (row: PersonRow, roles: readonly string[]): PersonData => ({
  id: row.id,
  name: row.names[0]!,
  family: row.family,
  roles: [...roles],
  country: row.country,
  gender: row.gender,
})

const unknown = (name: string, titles: readonly TitleData[]): PersonData => ({
  id: null,
  name,
  family: familyOf(name),
  roles: titles.map(roleWords),
  // A fellow of a London institute need not be British.
  country: titles.find((t) => t.country && t.organization === null)?.country ?? null,
  gender: titles.find((t) => t.gender)?.gender ?? null,
})

const standsBeforeName = ({ plural }: TitleData): boolean => !plural

// "X, the director", not "X, his spokesman said".
const apposed = ({ plural, bare, determiner }: TitleData): boolean =>
  !plural && !(bare && determiner === null) && !/^(?:his|her|its|their|another|no|any)$/.test(determiner ?? '')

const DIRECTION = /^(?:north|south|east|west|central|northern|southern|eastern|western|upper|lower|inner|outer)$/
/** "Admiral Quill frigate", "the frigate Admiral Quill": a ship that bears a person's name. */
const SHIP = /^(?:frigate|destroyer|submarine|cruiser|corvette|carrier|warship|class|battleship)$/

const nameable = ({ chart, words }: Match, range: TokenRange): string | null => {
  if ([range.end, range.first - 1, range.first - 2].some((at) => SHIP.test(chart.tokens[at]?.lower ?? ''))) return null
  const last = chart.tokens[range.end - 1]!
  if (ORGANIZATION_WORDS.has(last.lower) && range.end - range.first > 1) return null
  // "West Africa, a source said": a part of the world.
  if (DIRECTION.test(chart.tokens[range.first]!.lower) && longestOf(chart, ['place'], range.first + 1)) return null
  for (let i = range.first; i < range.end; i++) {
    const other = longestOf(chart, ['organization', 'place'], i)
    if (other && (other.end - other.first > 1 || i === range.first)) return null
  }
  if (
    range.end - range.first > 1 &&
    chart.tokens.slice(range.first, range.end).every((t) => t.text.length > 2 && t.text === t.text.toUpperCase())
  )
    return null
  return words(range).replace(/\s+/g, ' ')
}

/** Persons by the lexicon, by a title before the name, by what stands after it. */
export const personRules = (world: World): readonly Rule[] => [
  rule({
    name: '<known person>',
    kind: 'person',
    pattern: [named(world.people, 'name')],
    make: ({ name }) => known(name.entries[0]!, []),
  }),
  rule({
    name: '<known person>, <title>',
    kind: 'person',
    pattern: [named(world.people, 'name'), word(','), value('title', 'title', apposed), not(capitalised())],
    make: ({ name, title }) => known(name.entries[0]!, [title.data.role]),
  }),
  rule({
    name: '<title> <known person>',
    kind: 'person',
    pattern: [value('title', 'title', standsBeforeName), maybe(value('title', 'rank', standsBeforeName)), named(world.people, 'name')],
    make: ({ title, rank, name }) =>
      known(
        name.entries[0]!,
        [title, rank].flatMap((t) => (t ? [roleWords(t.data)] : [])),
      ),
  }),
  rule({
    name: '<title>, <name>,',
    kind: 'person',
    pattern: [
      value('title', 'title', ({ plural, determiner, bare }) => !plural && !(bare && determiner === null)),
      word(','),
      maybe(value('title', 'rank', standsBeforeName)),
      either(named(world.people, 'known'), nameOf(2, 4)),
      not(not(word(',', '.'))),
    ],
    make: ({ title, rank, known: row, name }, match) => {
      const titles = [title.data, ...(rank ? [rank.data] : [])]
      if (row) return known(row.entries[0]!, titles.map(roleWords))
      const text = name ? nameable(match, name) : null
      return text === null ? null : unknown(text, titles)
    },
  }),
  rule({
    name: '<title> <name>',
    kind: 'person',
    pattern: [value('title', 'title', standsBeforeName), maybe(value('title', 'rank', standsBeforeName)), nameOf(1, 4)],
    make: ({ title, rank, name }, match) => {
      const text = nameable(match, name)
      if (text === null || title.data.determiner === 'a' || title.data.determiner === 'an') return null
      return unknown(text, [title.data, ...(rank ? [rank.data] : [])])
    },
  }),
  rule({
    name: '<name> of the <organisation>',
    kind: 'person',
    pattern: [nameOf(2, 3), word('of', 'from', 'at', 'with'), maybe(word('the')), value('organization', 'organization')],
    make: ({ name, organization }, match) => {
      const text = nameable(match, name)
      return text === null ? null : { ...unknown(text, []), roles: [organization.data.name] }
    },
  }),
  rule({
    name: 'the <demonym>, <name>,',
    kind: 'person',
    pattern: [word('the'), value('place', 'place', (p) => p.use === 'demonym'), word(','), nameOf(2, 4), not(not(word(',')))],
    make: ({ name, place }, match) => {
      const text = nameable(match, name)
      return text === null ? null : { ...unknown(text, []), country: place.data.country ?? null }
    },
  }),
  rule({
    name: 'said <name>',
    kind: 'person',
    pattern: [after((before) => before !== null && SAYING.has(before.lower)), nameOf(2, 3)],
    make: ({ name }, match) => {
      const text = nameable(match, name)
      return text === null ? null : unknown(text, [])
    },
  }),
  rule({
    name: '<name> said',
    kind: 'person',
    pattern: [nameOf(2, 3), not(not(wordOf(SAYING)))],
    make: ({ name }, match) => {
      const text = nameable(match, name)
      return text === null ? null : unknown(text, [])
    },
  }),
  rule({
    name: '<name>, <age>',
    kind: 'person',
    pattern: [nameOf(2, 3), word(','), as('age', digits(/^[1-9]\d$/))],
    make: ({ name }, match) => {
      const text = nameable(match, name)
      return text === null ? null : unknown(text, [])
    },
  }),
  rule({
    name: '<name>, <title>',
    kind: 'person',
    pattern: [nameOf(2, 3), word(','), value('title', 'title', apposed), not(capitalised())],
    make: ({ name, title }, match) => {
      const text = nameable(match, name)
      return text === null ? null : unknown(text, [title.data])
    },
  }),
]
