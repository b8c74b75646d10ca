import type { Chart } from '../../grammar/chart.ts'
import type { Match, Rule } from '../../grammar/rule.ts'
import { rule } from '../../grammar/rule.ts'
import { named, word } from '../../grammar/pattern.ts'
import type { TokenRange } from '../../grammar/token.ts'
import type { PlaceName, World } from '../../world/world.ts'
import { placeData } from './place-data.ts'
import { PLACE_PREPOSITIONS } from './place-words.ts'

/** "Wonsan", "the Sea of Japan", "South Korean": names and demonyms of the gazetteer. */
export const knownPlace = (world: World): Rule<'place'> =>
  rule({
    name: '<place name>',
    kind: 'place',
    pattern: [named(world.places, 'name')],
    make: ({ name }, match) => {
      if (!isWrittenAsName(match)) return null
      const { place, demonym } = choose(name.entries, match, world)
      if (place.needsCue && match.end - match.first === 1 && !demonym && !hasCue(match)) return null
      return placeData(place, demonym ? 'demonym' : 'literal')
    },
  })

/** A name needs a capital somewhere; "turkey", "male" and "chad" in small letters are no places. */
const isWrittenAsName = ({ chart, first, end }: TokenRange & Pick<Match, 'chart'>): boolean => {
  for (let i = first; i < end; i++) if (chart.tokens[i]!.capital) return true
  return false
}

const hasCue = ({ chart, first }: Match): boolean => {
  const before = chart.tokens[first - 1]
  return before !== undefined && before.sentence === chart.tokens[first]!.sentence && PLACE_PREPOSITIONS.has(before.lower)
}

/** Of several places of one name: the one in the state or province named behind it ("Tripoli, Lebanon"), else the first. */
const choose = (entries: readonly PlaceName[], { chart, end }: Match, world: World): PlaceName => {
  if (entries.length === 1) return entries[0]!
  const comma = chart.tokens[end]
  const at = comma?.lower === 'in' && (chart.tokens[end + 1]?.lower ?? '').endsWith('ern') ? end + 2 : end + 1
  const next =
    comma && (comma.lower === ',' || comma.lower === 'in')
      ? world.places.find(chart.tokens, at, Math.min(at + 5, chart.tokens.length))
      : null
  const country = next?.entries[0]?.place.country
  return (country && entries.find((e) => e.place.country === country)) || entries[0]!
}

// "the Gulf", "the West", "the North" are names only where no other name goes on behind them: "the North Pacific".
const BARE: ReadonlyMap<string, string> = new Map([
  ['gulf', 'persian-gulf'],
  ['west', 'the-west'],
])
const KOREAS: ReadonlyMap<string, string> = new Map([
  ['north', 'KP'],
  ['south', 'KR'],
])

/** "the North" and "the South" in an article about Korea; "the Gulf", "the West". */
export const bareDirection = (world: World): Rule<'place'> =>
  rule({
    name: 'the North|South|Gulf|West',
    kind: 'place',
    pattern: [word('the'), word('north', 'south', 'gulf', 'west')],
    make: (_captures, match) => {
      const { tokens } = match.chart
      const name = tokens[match.end - 1]!
      const next = tokens[match.end]
      if (!name.capital) return null
      // "the North Sea", "the South-East", "the Gulf of Riga", but "the North 's" and "the North on Friday".
      if (
        next &&
        next.sentence === name.sentence &&
        (next.lower === '-' || next.lower === 'of' || (next.capital && next.pos !== 'VERB' && !mayFollow(next.lower)))
      )
        return null
      const korean = KOREAS.get(name.lower)
      if (korean) return isAboutKorea(match.chart, world) ? placeOf(world, korean) : null
      return placeOf(world, BARE.get(name.lower)!)
    },
  })

const placeOf = (world: World, id: string): ReturnType<typeof placeData> | null => {
  const row = world.placeById.get(id)
  return row ? placeData(row) : null
}

const mayFollow = (lower: string): boolean =>
  /day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/.test(lower)

const KOREA_WORDS = new Set(['korea', 'korean', 'koreans', 'koreas', 'dprk', 'pyongyang', 'seoul', 'rok', 'n.korea', 's.korea'])

/** Says so, or names a town of the northern half: "The North shot two more out of Sondok". */
const isAboutKorea = (chart: Chart, world: World): boolean =>
  chart.once(isAboutKorea, () => chart.tokens.some((t) => KOREA_WORDS.has(t.lower)) || namesNorth(chart, world))

const namesNorth = ({ tokens }: Chart, world: World): boolean =>
  tokens.some(
    (token, i) =>
      token.capital &&
      world.places.find(tokens, i, Math.min(i + 3, tokens.length))?.entries.every(({ place }) => place.country === 'KP' && !place.needsCue),
  )
