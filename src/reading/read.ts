import type { Article, Report } from '../model/report.ts'
import { reportedZone } from '../world/reported-zone.ts'
import type { GazetteerPlace } from '../world/gazetteer/gazetteer.ts'
import type { World } from '../world/world.ts'
import { nameOfCountry } from './actors/country-names.ts'
import { homeCountry } from './actors/home-country.ts'
import { instituteOf, resolveSpeakers } from './actors/resolve.ts'
import { readValues } from './cascade.ts'
import { publishedBounds } from './published-bounds.ts'
import { readEvents } from './events/read-events.ts'
import { referenceOf } from './events/days/reference.ts'
import { actorMentions } from './actors/mentions.ts'
import { placeMentions } from './places/mentions.ts'
import { quantityMentions } from './quantities/mentions.ts'
import { detectLanguage } from './text/language.ts'
import { languageName } from './text/language-name.ts'
import { scanBoilerplate, type Boilerplate } from './text/boilerplate.ts'
import { prepare } from './text/prepare.ts'
import { timeMentions } from './events/days/time-mentions.ts'

/** What the caller knows of an article; only the text is required. */
export interface ArticleInput {
  /** Default: "article". */
  id?: string
  url?: string | null
  title?: string | null
  publisher?: string | null
  /** ISO 8601 date-time with offset, or a date: what "Friday" and "last week" count from. */
  published?: string | null
  publishedBasis?: Article['publishedBasis']
  byline?: string
  updated?: string
  text: string
}

export interface ReadOptions {
  world: World
  /** BCP 47 language of the text where the caller knows it: a sentence alone is too short to tell. */
  language?: string
}

/** Reads one article. Pure: same article, world and options, same report, byte for byte. Never throws on any text. */
export const readArticle = (input: ArticleInput, { world, language: known }: ReadOptions): Report => {
  const { text } = input
  const language = known ?? detectLanguage(text)
  const foreign = language !== 'en' && language !== 'und'
  // Nothing is guessed in a language that the rules do not know.
  const { dropped, dateline }: Boilerplate = foreign
    ? { dropped: [{ span: [0, text.length], reason: 'foreign-language' }], dateline: null }
    : scanBoilerplate(text)
  const chart = readValues(prepare(text, dropped), world)
  const title = input.title && !foreign ? readValues(prepare(input.title, []), world) : null
  const home = homeCountry(dateline?.place ?? null, input.publisher ?? null, world)
  const speakers = resolveSpeakers(chart, {
    world,
    home,
    publisher: input.publisher ?? null,
  })
  const { events, claims, times, anchorOf, notes } = readEvents(chart, {
    reference: referenceOf(input.published),
    title,
    speakers,
    home,
    institute: instituteOf(input.publisher ?? null),
    zoneOf: (country) => reportedZone(world, country),
    townNamed: (name, state) => knownTown(world, name, state),
    stateOf: (country) => ({ id: country, name: nameOfCountry(world, country) }),
  })
  return {
    format: 'groundtrack/report@1',
    article: {
      id: input.id ?? 'article',
      url: input.url ?? null,
      title: input.title ?? null,
      publisher: input.publisher ?? null,
      language,
      published: input.published ?? null,
      ...(input.byline === undefined ? {} : { byline: input.byline }),
      ...(input.updated === undefined ? {} : { updated: input.updated }),
      publishedBasis: input.publishedBasis ?? (input.published ? 'given' : 'none'),
      text,
      dropped,
      ...undatedNote(
        input.published ? null : publishedBounds(chart, world),
        Boolean(input.published),
        foreign ? [`The text is in ${languageName(language)}; only English is read.`] : notes,
      ),
    },
    events,
    claims,
    times: timeMentions(chart, times, anchorOf),
    places: placeMentions(chart, world),
    quantities: quantityMentions(chart),
    actors: actorMentions(chart, speakers),
    findings: [],
  }
}

/** Inhabitants below which a place of the gazetteer is not taken for what a name means without more to go by. */
const LEAST_TOWN = 10_000

/** The largest place of a name, in a state if it has one. */
const knownTown = ({ gazetteer }: World, name: string, state: string | null): GazetteerPlace | null => {
  const towns = gazetteer.named(name).filter(({ kind, population }) => kind !== 'country' && population >= LEAST_TOWN)
  return towns.find(({ country }) => country === state) ?? towns[0] ?? null
}

/** Says that there is no date to count from, and what bounds there are; a note of another kind goes with it. */
const undatedNote = (
  bounds: Article['publishedBounds'],
  dated: boolean,
  notes: readonly string[],
): Pick<Article, 'publishedBounds' | 'notes'> => {
  if (dated) return notes.length > 0 ? { notes: [...notes] } : {}
  const said = bounds ? ` The text was written in ${bounds.value} (${bounds.how}).` : ''
  return {
    publishedBounds: bounds ?? null,
    notes: [...notes, `No publication date is known: relative times stay relative.${said} Give one with --published.`],
  }
}
