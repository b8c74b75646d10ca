import type { Article, Report } from '../model/report.ts'
import type { World } from '../world/world.ts'
import { readValues } from './cascade.ts'
import { prepare } from './text/prepare.ts'

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
  text: string
}

export interface ReadOptions {
  world: World
}

/** Reads one article. Pure: same article, world and options, same report, byte for byte. Never throws on any text. */
export const readArticle = (input: ArticleInput, { world }: ReadOptions): Report => {
  const { text } = input
  const dropped: Article['dropped'] = []
  readValues(prepare(text, dropped), world)
  return {
    format: 'groundtrack/report@1',
    article: {
      id: input.id ?? 'article',
      url: input.url ?? null,
      title: input.title ?? null,
      publisher: input.publisher ?? null,
      language: 'en',
      published: input.published ?? null,
      publishedBasis: input.publishedBasis ?? (input.published ? 'given' : 'none'),
      text,
      dropped,
    },
    events: [], claims: [], times: [], places: [], quantities: [], actors: [], findings: [],
  }
}
