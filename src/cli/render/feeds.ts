import type { FeedState } from '../../intake/feeds/feed-state.ts'
import { clean } from '../../wording/clean.ts'
import { indented } from './layout.ts'
import type { Page } from './page.ts'

/** Each feed in two lines or three: its name and state, its address, what is wrong. */
export const renderFeeds = (states: readonly FeedState[], now: number, { width, paint }: Page): string[] => {
  const failing = states.filter(({ status }) => status === 'failing' || status === 'gone').length
  const head = `${states.length} ${states.length === 1 ? 'feed' : 'feeds'}${failing > 0 ? `, ${failing} not to be had` : ''}`
  return [paint.title(head), ...states.flatMap((state) => ['', ...renderFeed(state, now, { width, paint })])]
}

const renderFeed = (state: FeedState, now: number, { width, paint }: Page): string[] => {
  const { name, url, givenUrl, status, paused, problem, warnings, succeededAt, nextAt, taken } = state
  const brush = { ok: paint.good, new: paint.faint, failing: paint.bad, gone: paint.bad }[status]
  const facts = [
    succeededAt ? `had ${ago(succeededAt, now)}` : 'never had',
    status === 'gone' || paused ? null : nextAt && Date.parse(nextAt) > now ? `again in ${span(Date.parse(nextAt) - now)}` : 'due',
    `${taken} ${taken === 1 ? 'article' : 'articles'} taken in`,
  ].filter(Boolean)
  return [
    ...indented(`${paused ? paint.faint('paused') : brush(status)}  ${paint.strong(clean(name ?? url))}: ${facts.join(', ')}`, 0, width),
    ...(name === null && givenUrl === url
      ? []
      : indented(paint.faint(`${clean(url)}${givenUrl === url ? '' : ` (moved from ${clean(givenUrl)})`}`), 2, width)),
    ...(problem ? indented(clean(problem), 2, width) : []),
    ...warnings.slice(0, 3).flatMap((warning) => indented(clean(warning), 2, width)),
  ]
}

const ago = (iso: string, now: number): string => `${span(Math.max(0, now - Date.parse(iso)))} ago`

/** "3 min", "5 h", "12 days". */
const span = (milliseconds: number): string => {
  const minutes = Math.round(milliseconds / 60_000)
  if (minutes < 120) return `${minutes} min`
  return minutes < 48 * 60 ? `${Math.round(minutes / 60)} h` : `${Math.round(minutes / 1440)} days`
}
