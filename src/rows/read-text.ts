import { isDay } from '../model/edtf.ts'
import { isFlight } from '../model/flight.ts'
import type { LaunchRow } from '../model/launch-row.ts'
import type { Claim, Event, Report, Span } from '../model/report.ts'
import { readArticle } from '../reading/read.ts'
import type { World } from '../world/world.ts'
import { stateOfRow } from './actor-of-row.ts'
import { eventTypeOfRow } from './event-type-of-row.ts'
import { dateOfRow } from './row-date.ts'

/**
 * The text of a row as the reader reads it, as of the day in its date column. A remark that goes on about the launch of
 * the row without telling it ("Its flight time was 47 minutes.") is read behind a sentence that tells it; of that
 * sentence nothing stays.
 */
export const readText = (row: LaunchRow, { world, id, language }: { world: World; id: string; language: string }): Report => {
  const text = row.cells.text?.text ?? ''
  const published = publishedOf(row, world)
  const read = (whole: string): Report => readArticle({ id, text: whole, published }, { world, language })
  const plain = read(text)
  if (text === '' || !isFlight(eventTypeOfRow(row) ?? '') || plain.events.some((e) => e.main && isFlight(e.type))) return plain
  const lead = `${world.placeById.get(stateOfRow(row, world) ?? '')?.names[0] ?? 'The country'} launched a missile. `
  const led = withoutLead(read(lead + text), lead.length, text)
  const main = led.events.find((e) => e.main)
  return main && isFlight(main.type) && main.claims.length > 0 ? led : plain
}

/** What the text's "Friday" counts from: the instant where a clock stands beside the day. */
const publishedOf = (row: LaunchRow, world: World): string | null => {
  const { date, timeUtc } = dateOfRow(row, world)
  return timeUtc ?? (isDay(date ?? '') ? date : null)
}

/** Fields of an event by the fields of the claims that they are made of. */
const MADE_OF: readonly (readonly [keyof Event, readonly string[]])[] = [
  ['weapon', ['weaponClass', 'weaponName']],
  ['count', ['count']],
  ['actor', ['occurrence', 'actor']],
]

/** The report of the text behind the lead: all spans moved, what stands in the lead left out. */
const withoutLead = (report: Report, lead: number, text: string): Report => {
  const moved = ([start, end]: Span): Span => [start - lead, end - lead]
  const kept = <T extends { span: Span }>(list: readonly T[]): T[] =>
    list.flatMap((item) => (item.span[0] >= lead ? [{ ...item, span: moved(item.span) }] : []))
  const claims = kept(report.claims).map((claim): Claim => ({
    ...claim,
    sources: claim.sources.map((s) => (s.span && s.span[0] >= lead ? { ...s, span: moved(s.span) } : { ...s, span: null })),
    hedge: claim.hedge && { ...claim.hedge, span: moved(claim.hedge.span) },
  }))
  const indices = new Map(
    report.quantities.flatMap((q, i) => (q.span[0] >= lead ? [[i, 0] as [number, number]] : [])).map(([i], at) => [i, at]),
  )
  const times = new Map(report.times.flatMap((t, i) => (t.span[0] >= lead ? [i] : [])).map((i, at) => [i, at]))
  return {
    ...report,
    article: {
      ...report.article,
      text,
      dropped: report.article.dropped.flatMap((d) => (d.span[0] >= lead ? [{ ...d, span: moved(d.span) }] : [])),
    },
    events: report.events.map((event) => {
      const own = claims.filter((c) => c.event === event.id)
      const inLead = event.mentions.some((m) => m[0] < lead)
      const gone = inLead ? MADE_OF.flatMap(([field, of]) => (own.some((c) => of.includes(c.field)) ? [] : [[field, null]])) : []
      return {
        ...event,
        ...(Object.fromEntries(gone) as Partial<Event>),
        claims: own.map((c) => c.id),
        mentions: event.mentions.filter((m) => m[0] >= lead).map(moved),
      }
    }),
    claims,
    times: kept(report.times).map((t) => ({
      ...t,
      anchor: Array.isArray(t.anchor) ? (t.anchor[0] >= lead ? moved(t.anchor) : null) : t.anchor,
      glossOf: t.glossOf === null ? null : (times.get(t.glossOf) ?? null),
    })),
    places: kept(report.places),
    quantities: kept(report.quantities).map((q) => ({ ...q, glossOf: q.glossOf === null ? null : (indices.get(q.glossOf) ?? null) })),
    actors: kept(report.actors),
  }
}
