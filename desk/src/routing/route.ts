/** The views of the desk and their addresses: every one is a permalink. */
import type { IncidentFilter, ListOrder } from '../../../src/server/schemas/incident-filter.ts'

/** What the incidents page shows: filters and order. */
export type ListView = IncidentFilter & { order?: ListOrder | undefined }

export type Route =
  | { page: 'incidents'; view: ListView }
  | { page: 'incident'; id: string; /** Field and origin of the open cell. */ cell: string | null }
  | {
      page: 'report'
      key: string
      revision: number | null
      /** Words to show, UTF-16 offsets. */ at: [number, number] | null
      /** Incident to go back to. */ from: string | null
      /** The revision before is shown beside it. */ compare: boolean
    }
  | { page: 'add' }
  | { page: 'feeds' }
  | { page: 'numbers'; /** Whose launches; all where null. */ actor: string | null }
  | { page: 'search'; words: string }
  | { page: 'nowhere'; path: string }

const FILTERS = ['since', 'until', 'type', 'actor', 'near', 'text', 'field', 'state', 'check', 'verdict', 'order'] as const

const spanOf = (text: string | null): [number, number] | null => {
  const found = /^(\d{1,8})-(\d{1,8})$/.exec(text ?? '')
  return found ? [Number(found[1]), Number(found[2])] : null
}

/** Reads an address of the desk. */
export const routeOf = (pathname: string, search: string): Route => {
  const query = new URLSearchParams(search)
  const [, page, rest, ...more] = pathname.split('/')
  if (!page) {
    const view = Object.fromEntries(FILTERS.flatMap((name) => (query.get(name) ? [[name, query.get(name)]] : [])))
    return { page: 'incidents', view: view as ListView }
  }
  if (more.length > 0) return { page: 'nowhere', path: pathname }
  if (page === 'incident' && rest) return { page, id: decoded(rest), cell: query.get('cell') }
  if (page === 'report' && rest) {
    const revision = Number(query.get('revision'))
    return {
      page,
      key: decoded(rest),
      revision: Number.isInteger(revision) && revision > 0 ? revision : null,
      at: spanOf(query.get('at')),
      from: query.get('from'),
      compare: query.get('compare') === '1',
    }
  }
  if (page === 'search') return { page, words: query.get('q') ?? '' }
  if (page === 'numbers' && !rest) return { page, actor: query.get('actor') || null }
  if ((page === 'add' || page === 'feeds') && !rest) return { page }
  return { page: 'nowhere', path: pathname }
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const withQuery = (path: string, pairs: readonly (readonly [string, string | null | undefined])[]): string => {
  const query = new URLSearchParams(pairs.flatMap(([name, value]) => (value ? [[name, value]] : [])))
  return query.size > 0 ? `${path}?${query}` : path
}

/** The address of a view. */
export const addressOf = (route: Route): string => {
  switch (route.page) {
    case 'incidents':
      return withQuery(
        '/',
        FILTERS.map((name) => [name, route.view[name]] as const),
      )
    case 'incident':
      return withQuery(`/incident/${encodeURIComponent(route.id)}`, [['cell', route.cell]])
    case 'report':
      return withQuery(`/report/${encodeURIComponent(route.key)}`, [
        ['revision', route.revision === null ? null : String(route.revision)],
        ['at', route.at ? route.at.join('-') : null],
        ['from', route.from],
        ['compare', route.compare ? '1' : null],
      ])
    case 'numbers':
      return withQuery('/numbers', [['actor', route.actor]])
    case 'search':
      return withQuery('/search', [['q', route.words]])
    case 'nowhere':
      return route.path
    default:
      return `/${route.page}`
  }
}
