import type { Event, Finding, Report, TimeMention } from '../model/report.ts'
import type { World } from '../world/world.ts'
import { dayOf, validDay, WEEKDAYS, type Day } from './calendar.ts'
import type { Check } from './check.ts'
import { zonesOfEvent, zonesOfReport } from './event-zones.ts'
import { indexOf } from './report-index.ts'
import { offsetThere } from '../reading/times/to-zone.ts'
import { claimsAround, holds, hull, sentenceAround } from './spans.ts'

/** Minutes by which a clock and its gloss may differ: both are rounded, "about" more so. */
const SLACK = 5
const SLACK_ABOUT = 15
/** Beyond the slack by less than this the gloss is only implausible. */
const DOUBT = 10

const clockMinutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))

/** Minutes that the zone's clocks are ahead of UTC on a day; null for a zone that no table has. */
const offsetMinutes = (zone: string, day: Day, minutes: number): number | null => offsetThere(day.toString(), printClock(minutes), zone)

/** The event a time tells of: one whose claim holds it, else one mentioned in its sentence, else the main one. */
const eventOf = (report: Report, time: TimeMention): Event | undefined => {
  const { claims, eventById, mentions } = indexOf(report)
  const byClaim = claims.overlapping(time.span).find((c) => holds(c.span, time.span) && c.event !== '')
  return (
    (byClaim && eventById.get(byClaim.event)) ??
    mentions.overlapping(sentenceAround(report.article.text, time.span))[0]?.event ??
    report.events.find((e) => e.main)
  )
}

const zonesOf = (time: TimeMention, event: Event | undefined, report: Report, world: World): string[] => {
  if (time.zone && time.zone !== 'local') return [time.zone]
  const zones = event ? zonesOfEvent(event, world) : []
  return zones.length > 0 ? zones : zonesOfReport(report, world)
}

/** Where the other time's day is not known, the clocks of January and July are both tried. */
const daysOf = (report: Report, event: Event | undefined, times: readonly TimeMention[]): Day[] => {
  const day = [...times.map((t) => t.edtf), event?.date, report.article.published].map((d) => dayOf(d)).find((d) => d !== null)
  return day ? [day] : [validDay(2020, 1, 15)!, validDay(2020, 7, 15)!]
}

const printClock = (minutes: number): string => {
  const m = ((minutes % 1440) + 1440) % 1440
  return `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(Math.round(m % 60)).padStart(2, '0')}`
}

const wrapped = (minutes: number): number => ((((minutes + 720) % 1440) + 1440) % 1440) - 720

const reasonFor = (off: number): string => {
  if (Math.abs(Math.abs(off) - 720) <= 5) return ': twelve hours apart, morning and evening look mixed up'
  return Math.abs(off) % 60 === 0 && Math.abs(off) > 0 ? `: ${Math.abs(off) / 60} ${Math.abs(off) === 60 ? 'hour' : 'hours'} off` : ''
}

const glossFitsOutlet = ({ article }: Report, here: number, there: number, gloss: TimeMention): boolean => {
  const offset = /([+-])(\d\d):(\d\d)$/.exec(article.published ?? '')
  if (!offset || gloss.zone !== 'UTC') return false
  const ahead = (Number(offset[2]) * 60 + Number(offset[3])) * (offset[1] === '-' ? -1 : 1)
  return Math.abs(wrapped(there - (here - ahead))) <= SLACK
}

const check = (report: Report, world: World, main: TimeMention, gloss: TimeMention): Finding[] => {
  if (!main.clock || !gloss.clock) return []
  const event = eventOf(report, main)
  const span = hull([main.span, gloss.span])
  const shared = {
    check: 'zone-gloss',
    claims: claimsAround(report, main.span, ['timeLocal', 'timeUtc', 'occurrence', 'date']),
    spans: [span],
  }
  const [here, there] = [clockMinutes(main.clock), clockMinutes(gloss.clock)]
  const ways = daysOf(report, event, [main, gloss]).flatMap((day) =>
    zonesOf(main, event, report, world).flatMap((zone) =>
      zonesOf(gloss, event, report, world).flatMap((glossZone) => {
        const [from, to] = [offsetMinutes(zone, day, here), offsetMinutes(glossZone, day, there)]
        if (from === null || to === null || zone === glossZone) return []
        return [{ day, zone, glossZone, expected: here - from + to, off: wrapped(there - (here - from + to)) }]
      }),
    ),
  )
  // A meeting in New York told by its own clock: where the text names no zone, the outlet's clock may be meant.
  if (main.zone === null && glossFitsOutlet(report, here, there, gloss)) return []
  const limit = main.approx || gloss.approx ? SLACK_ABOUT : SLACK
  // Where no clock fits, the likeliest one is named.
  const best = ways.find((w) => Math.abs(w.off) <= limit) ?? ways.find((w) => Math.abs(w.off) <= limit + DOUBT) ?? ways[0]
  const inputs = { clock: main.clock, gloss: gloss.clock }
  if (!best)
    return [{ ...shared, verdict: 'undetermined', inputs, sentence: 'The place of the event is unknown, so its clock cannot be compared.' }]
  const off = Math.abs(best.off)
  const wrongDay = off <= limit ? weekdayMisfit(main, gloss, best) : null
  const verdict = wrongDay ? 'contradicted' : off <= limit ? 'consistent' : off <= limit + DOUBT ? 'implausible' : 'contradicted'
  const stated = `${main.clock} ${best.zone === 'UTC' ? 'GMT' : `in the zone ${best.zone}`} is ${printClock(best.expected)} ${best.glossZone === 'UTC' ? 'GMT' : best.glossZone}`
  return [
    {
      ...shared,
      verdict,
      inputs: { ...inputs, zone: best.zone, glossZone: best.glossZone, expected: printClock(best.expected) },
      margin: { minutes: limit - off },
      sentence: wrongDay ?? (verdict === 'consistent' ? `${stated}, as printed.` : `${stated}, not ${gloss.clock}${reasonFor(best.off)}.`),
    },
  ]
}

/** A gloss may name its own day: "5 a.m. on Monday (2000 GMT Sunday)". */
const weekdayMisfit = (main: TimeMention, gloss: TimeMention, { expected }: { expected: number }): string | null => {
  const day = dayOf(main.edtf)
  if (!day || gloss.weekday === null || (main.weekday === null && !main.stated)) return null
  const there = day.plus(Math.floor(expected / 1440))
  return there.dayOfWeek === gloss.weekday
    ? null
    : `It was ${WEEKDAYS[there.dayOfWeek]!} there at that time, not ${WEEKDAYS[gloss.weekday]!}.`
}

/** A clock and its gloss in another zone, on the day and at the place of the event. */
export const zoneGloss: Check = {
  name: 'zone-gloss',
  run: (report, world) =>
    report.times.flatMap((t) => {
      if (t.glossOf === null) return []
      // "at 5.24am and 5.36am local time (9.24pm BST)": the gloss may be that of any clock of the list.
      const readings = listEndingAt(report, t.glossOf).map((main) => check(report, world, main, t))
      return readings.find((findings) => findings.every((f) => f.verdict === 'consistent')) ?? readings[0] ?? []
    }),
}

/** The clock at an index and those that a list joins to it, last first. */
const listEndingAt = ({ times, article }: Report, at: number): TimeMention[] => {
  const list = [times[at]!]
  for (
    let i = at - 1;
    i >= 0 && times[i]!.clock !== null && /^\s*(?:,|and|, and)\s*$/u.test(article.text.slice(times[i]!.span[1], list.at(-1)!.span[0]));
    i--
  )
    list.push(times[i]!)
  return list
}
