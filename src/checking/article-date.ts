import { rememberLast } from '../model/remember-last.ts'
import type { Event, Finding, Report, TimeMention } from '../model/report.ts'
import { dayOf, daysBetween, printDay, validDay, type Day } from './calendar.ts'
import type { Check } from './check.ts'
import { indexOf } from './report-index.ts'
import { sentenceAround } from './spans.ts'

/** The day may already have changed farther east. */
const ZONE_DAYS = 1
/** A date without a year that lies so many days ahead is this year's with a wrong page date, or last year's retold. */
const SOON_DAYS = 14
/** What is planned or may come lies ahead with every right; what is marked as long past is last year's. */
const AHEAD =
  /\b(?:will|would|shall|may|might|could|plan(?:s|ned|ning)?|schedul\w+|expect\w*|set (?:to|for)|due|to be|(?:is|are|was|were) to|intend\w*|notif\w+|between|window|until|through|upcoming|next|ahead|prepar\w+|ready|going to|announce[sd]?|deadline|threat\w*|promis\w+|vow\w*|pledg\w+)\b/iu
const RECALLED = /\b(?:last year|a year ago|year earlier|anniversary|previous year|in (?:19|20)\d\d|since)\b/iu

const PAST: ReadonlySet<string> = new Set(['launch', 'satellite-launch', 'artillery', 'nuclear-test', 'strike', 'interception'])

/** By event: dates printed with month and day in a sentence that mentions the event as past. */
const datesByEvent = rememberLast((report: Report): ReadonlyMap<string, readonly TimeMention[]> => {
  const { text } = report.article
  const { claims, mentions } = indexOf(report)
  const dates = new Map<string, TimeMention[]>()
  for (const time of report.times) {
    if (!/-\d\d-\d\d$/.test(time.stated ?? '')) continue
    const sentence = sentenceAround(text, time.span)
    const told = new Set([...claims.overlapping(sentence).map((c) => c.event), ...mentions.overlapping(sentence).map((m) => m.event.id)])
    if (told.size > 0 && !AHEAD.test(text.slice(...sentence)))
      for (const id of told) (dates.get(id) ?? dates.set(id, []).get(id)!).push(time)
  }
  return dates
})

const datesOf = (report: Report, event: Event): readonly TimeMention[] => datesByEvent(report).get(event.id) ?? []

const contradiction = (report: Report, published: Day, day: Day, times: readonly TimeMention[], sure: boolean): Finding => {
  const ahead = daysBetween(published, day)
  return {
    check: 'article-date',
    verdict: sure ? 'contradicted' : 'implausible',
    claims: indexOf(report)
      .claims.overlapping(...times.map((t) => t.span))
      .map((c) => c.id),
    spans: times.map((t) => t.span),
    inputs: { published: published.toString(), date: day.toString() },
    margin: { days: ZONE_DAYS - ahead },
    sentence: `The text tells of ${printDay(day)} as past, but is dated ${printDay(published)}, ${ahead} days before${sure ? '' : ', and names no other year'}.`,
  }
}

/** A day stated with its year, or resolved by its words, that lies after publication. */
const toldAhead = (report: Report, published: Day, event: Event): Finding[] => {
  const day = dayOf(event.date)
  if (!day || event.dateInferred || daysBetween(published, day) <= ZONE_DAYS) return []
  const times = datesOf(report, event).filter((t) => dayOf(t.edtf)?.equals(day))
  return times.length > 0 ? [contradiction(report, published, day, times, true)] : []
}

/** A date without a year was read as last year's, since it would lie a few days ahead. */
const toldSoon = (report: Report, published: Day, event: Event): Finding[] => {
  const soon = datesOf(report, event).flatMap((time) => {
    const [, month, day] = /^--(\d\d)-(\d\d)$/.exec(time.stated ?? '') ?? []
    const date = month ? validDay(published.year, Number(month), Number(day)) : null
    const ahead = date ? daysBetween(published, date) : 0
    const recalled = (): boolean => RECALLED.test(report.article.text.slice(...sentenceAround(report.article.text, time.span)))
    return date && ahead > ZONE_DAYS && ahead <= SOON_DAYS && !recalled() ? [{ time, date }] : []
  })
  const first = soon[0]
  return first
    ? [
        contradiction(
          report,
          published,
          first.date,
          soon.filter((s) => s.date.equals(first.date)).map((s) => s.time),
          false,
        ),
      ]
    : []
}

const check = (report: Report, published: Day, event: Event): Finding[] => {
  const wrong = toldAhead(report, published, event)
  if (wrong.length > 0) return wrong
  const soon = toldSoon(report, published, event)
  const day = dayOf(event.date)
  if (soon.length > 0 || !event.main || !day || daysBetween(published, day) > ZONE_DAYS) return soon
  return [
    {
      check: 'article-date',
      verdict: 'consistent',
      claims: [],
      spans: datesOf(report, event)
        .filter((t) => dayOf(t.edtf)?.equals(day))
        .map((t) => t.span),
      inputs: { published: published.toString(), date: day.toString() },
      margin: { days: ZONE_DAYS - daysBetween(published, day) },
      sentence: `${printDay(day)} is not after the day of publication, ${printDay(published)}.`,
    },
  ]
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const DATELINE =
  /^\s*\p{Lu}[\p{Lu} /.'-]+, (?<month>(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*)\.? (?<day>\d{1,2})\b(?=,? (?:\d{4} )?[(–—-])/imu

/** What a dateline cannot do without: quick to look for. */
const STAMP = /, (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2}\b,? (?:\d{4} )?[(–—-]/iu

/** "PORTVILLE, June 12 (Wire) -": the day the article was written cannot lie well after its publication. */
const datelineAhead = (report: Report, published: Day): Finding[] => {
  const head = report.article.text.slice(0, 1500)
  const match = STAMP.test(head) ? DATELINE.exec(head) : null
  const day =
    match && validDay(published.year, MONTHS.indexOf(match.groups!.month!.slice(0, 3).toLowerCase()) + 1, Number(match.groups!.day))
  const ahead = day ? daysBetween(published, day) : 0
  if (!match || !day || ahead <= ZONE_DAYS || ahead > SOON_DAYS) return []
  const start = match.index + match[0].lastIndexOf(match.groups!.month!)
  return [
    {
      check: 'article-date',
      verdict: 'contradicted',
      claims: [],
      spans: [[start, match.index + match[0].length]],
      inputs: { published: published.toString(), date: day.toString() },
      margin: { days: ZONE_DAYS - ahead },
      sentence: `The dateline says ${printDay(day)}, but the article is dated ${printDay(published)}, ${ahead} days before.`,
    },
  ]
}

/** The article's date against the days of what it tells as past. */
export const articleDate: Check = {
  name: 'article-date',
  run: (report) => {
    const published = dayOf(report.article.published)
    return published
      ? dedupe([
          ...datelineAhead(report, published),
          ...report.events.filter((e) => PAST.has(e.type)).flatMap((event) => check(report, published, event)),
        ])
      : []
  },
}

/** Two events of one sentence share its dates: one finding is enough. */
const dedupe = (findings: Finding[]): Finding[] => {
  const first = new Map<string, Finding>()
  for (const finding of findings) if (!first.has(finding.sentence)) first.set(finding.sentence, finding)
  return [...first.values()]
}
