import type { Claim, Event, Report } from '../../model/report.ts'
import { groupBy } from '../../model/group-by.ts'
import { clean, quote } from '../../wording/clean.ts'
import { deed, deniedBy } from './event-sentence.ts'
import { indented } from './layout.ts'
import type { Page } from './page.ts'
import { sayDate, sortKey } from '../../wording/say-date.ts'
import { sayNames, saySources } from './say-source.ts'

const DATE_COLUMNS = 24

/** All events in the order of their days, the main one marked; those without a day at the end. */
export const renderTimeline = (report: Report, { width, paint }: Page): string[] => {
  const events = [...report.events].sort((a, b) => compare(sortKey(dateOf(a)) + (a.timeUtc ?? ''), sortKey(dateOf(b)) + (b.timeUtc ?? '')))
  if (events.length === 0) return []
  const column = width >= 60 ? DATE_COLUMNS : 4
  const claimsOf = groupBy(report.claims, (claim) => claim.event)
  const lines = events.flatMap((event) => {
    const date = dateOf(event)
    const day = (event.main ? '* ' : '  ') + (date ? sayDate(date) + (event.dateInferred ? ' [inf.]' : '') : 'day not stated')
    const text = line(event, claimsOf.get(event.id) ?? [], report)
    return column === 4 ? [day, ...indented(text, 4, width)] : indented(text, column, width, event.main ? paint.strong(day) : day)
  })
  const legend = paint.faint(`(* main event${events.some((e) => e.dateInferred) ? '; [inf.] day inferred, not stated' : ''})`)
  return ['', ...indented(`${paint.strong('TIMELINE')} ${legend}`, 0, width), ...lines]
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const dateOf = (event: Event): string | null => event.date ?? event.dateInferred?.value ?? null

const line = (event: Event, claims: readonly Claim[], report: Report): string => {
  const speakers = [...new Set(claims.filter((c) => c.sources.length > 0).map((c) => saySources(c.sources)))].filter(
    (name) => name !== (event.actor ? clean(event.actor.name) : ''),
  )
  const place = event.landing ?? event.toward ?? event.launchArea ?? event.facility
  const denied = deniedBy(claims)
  const what = `${deed(event)}${place ? ` (${clean(place.name)})` : ''}${denied === null ? '' : `, denied by ${denied}`}`
  const telling = event.type === 'statement' ? 'statement' : 'occurrence'
  const span = claims.find((c) => c.field === telling)?.span ?? event.mentions[0] ?? claims[0]?.span
  const words = span && !event.main ? `: ${quote(report.article.text.slice(...span), 110)}` : ''
  return what + (speakers.length > 0 && denied === null ? `, according to ${sayNames(speakers)}` : '') + words
}
