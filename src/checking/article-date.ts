import type { Temporal } from 'temporal-polyfill'
import type { Event, Finding, Report } from '../model/report.ts'
import { dayOf, daysBetween, printDay } from './calendar.ts'
import type { Check } from './check.ts'
import { claimsOf, overlaps, sentenceAround } from './spans.ts'

/** The day may already have changed farther east. */
const ZONE_DAYS = 1
/** What is planned or may come lies ahead with every right. */
const AHEAD = /\b(?:will|would|shall|may|might|could|plan(?:s|ned|ning)?|schedul\w+|expect\w*|set to|due|to be|is to|are to|intend\w*|notif\w+|between|window|until|through|upcoming|next|ahead|prepar\w+|ready|going to|announce[sd]?|deadline|threat\w*|promis\w+|vow\w*|pledg\w+)\b/iu

const publishedDay = (report: Report): Temporal.PlainDate | null => dayOf(report.article.published)

/** Words that give an event its day: a time in its date claims, or in a sentence that mentions it. */
const dateWords = (report: Report, event: Event, day: Temporal.PlainDate): [number, number][] => {
  const places = [...claimsOf(report, event.id, 'date', 'occurrence').map((c) => c.span), ...event.mentions.map((m) => sentenceAround(report.article.text, m))]
  return report.times.filter((t) => t.stated !== null && dayOf(t.edtf)?.equals(day) && places.some((p) => overlaps(p, t.span))).map((t) => t.span)
}

const check = (report: Report, published: Temporal.PlainDate, event: Event): Finding[] => {
  const day = dayOf(event.date)
  if (!day || event.dateInferred) return []
  const ahead = daysBetween(published, day)
  const spans = dateWords(report, event, day)
  const claims = claimsOf(report, event.id, 'date').map((c) => c.id)
  const inputs = { published: published.toString(), date: day.toString() }
  if (ahead <= ZONE_DAYS) {
    return event.main ? [{ check: 'article-date', verdict: 'consistent', claims, spans, inputs, margin: { days: ZONE_DAYS - ahead }, sentence: `${printDay(day)} is not after the day of publication, ${printDay(published)}.` }] : []
  }
  // Only a day that the words state: a wrong resolution of "Friday" is the reader's fault, not the text's.
  const told = spans.filter((s) => !AHEAD.test(report.article.text.slice(...sentenceAround(report.article.text, s))))
  if (told.length === 0) return []
  return [{
    check: 'article-date', verdict: 'contradicted', claims, spans: told, inputs, margin: { days: ZONE_DAYS - ahead },
    sentence: `The text tells of ${printDay(day)} as past, but was published on ${printDay(published)}, ${ahead} days before.`,
  }]
}

const PAST: ReadonlySet<string> = new Set(['launch', 'satellite-launch', 'artillery', 'nuclear-test', 'strike', 'interception'])

/** The article's date against the days of what it tells as past. */
export const articleDate: Check = {
  name: 'article-date',
  run: (report) => {
    const published = publishedDay(report)
    return published ? report.events.filter((e) => e.main && PAST.has(e.type)).flatMap((event) => check(report, published, event)) : []
  },
}
