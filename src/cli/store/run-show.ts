import { articleKey } from '../../journal/article-key.ts'
import type { Store } from '../../store/store.ts'
import { ExitCode } from '../exit-code.ts'
import { renderArticle } from '../render/article.ts'
import { renderIncident, type IncidentParts } from '../render/incident/incident.ts'
import { pageFor } from '../render/page.ts'
import type { Terminal } from '../terminal.ts'
import { incidentsOfArticle } from './incidents-of-article.ts'
import { notFound } from './not-found.ts'
import type { PageOptions, StoreOptions } from './store-options.ts'
import { withStore } from './with-store.ts'

export interface ShowOptions extends StoreOptions, PageOptions, IncidentParts {}

/** Prints an incident, or an article with its revisions. */
export const runShow = (id: string, options: ShowOptions, terminal: Terminal): Promise<ExitCode> =>
  withStore(options, terminal, async (store) => {
    const key = articleKeyIn(id)
    return key === null ? showIncident(id, options, store, terminal) : showArticle(key, id, options, store, terminal)
  })

/** The key that the words are, or the key of the URL that they are. */
const articleKeyIn = (given: string): string | null => {
  if (/^k[0-9a-f]{12}$/.test(given)) return given
  return /^https?:\/\//i.test(given) ? articleKey({ url: given, publisher: null, text: '' }) : null
}

const showIncident = async (id: string, options: ShowOptions, store: Store, terminal: Terminal): Promise<ExitCode> => {
  const incident = await store.incident(id)
  if (!incident) return notFound('incident', id, terminal)
  const lines = options.json ? [JSON.stringify(incident)] : renderIncident(incident, options, pageFor(options, terminal))
  await terminal.out(`${lines.join('\n')}\n`)
  return ExitCode.ok
}

const showArticle = async (key: string, given: string, options: ShowOptions, store: Store, terminal: Terminal): Promise<ExitCode> => {
  const revisions = await store.article(key)
  if (revisions.length === 0) return notFound('article', given, terminal)
  if (options.json) await terminal.out(`${revisions.map((revision) => JSON.stringify(revision)).join('\n')}\n`)
  else {
    const incidents = await incidentsOfArticle(revisions.at(-1)!, store)
    await terminal.out(`${renderArticle(revisions, incidents, pageFor(options, terminal)).join('\n')}\n`)
  }
  return ExitCode.ok
}
