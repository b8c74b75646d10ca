/** The library: `read(article, { world: loadWorld() })` gives a report of the public format. */
import type { Assumptions } from './checking/assumptions.ts'
import { checkReport } from './checking/check-report.ts'
import type { Report } from './model/report.ts'
import { readArticle, type ArticleInput, type ReadOptions } from './reading/read.ts'
import { splitName } from './reading/text/tokenize.ts'
import { loadWorld as load, type World } from './world/world.ts'

export type * from './model/report.ts'
export type { ArticleInput, Assumptions, ReadOptions, World }

/** The world that ships with the package: places, organisations, people, weapons. Load it once and pass it to `read`. */
export const loadWorld = (): World => load(splitName)

/** Reads one article and checks what it claims, with `assumptions` as if the main launch had them. Pure and synchronous; never throws on any text. */
export const read = (article: ArticleInput, options: ReadOptions & { assumptions?: Assumptions }): Report =>
  checkReport(readArticle(article, options), options.world, options.assumptions)
