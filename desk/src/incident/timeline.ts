import type { Incident, IncidentClaim, IncidentReport } from '../../../src/model/incident.ts'
import { parseEdtf } from '../../../src/model/edtf.ts'

/** A stretch of time, ms since 1970 UTC; a moment where both are one. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** What a report tells of when it happened, as wide as it is uncertain. */
export interface ToldTime extends Stretch {
  readonly words: string
  readonly contradicts: boolean
}

export interface TimelineRow {
  readonly report: IncidentReport
  readonly published: Stretch | null
  readonly told: readonly ToldTime[]
}

/** A value that its origin gave up, and when. */
export interface Corrected {
  readonly field: string
  readonly origin: string
  readonly from: { readonly value: unknown; readonly text: string; readonly at: number | null }
  readonly to: { readonly value: unknown; readonly text: string; readonly at: number | null }
}

export interface Timeline {
  readonly rows: readonly TimelineRow[]
  /** By the values that stand first; null where no report says. */
  readonly happened: Stretch | null
  readonly corrected: readonly Corrected[]
  /** What the drawing shows: from before it happened to the last of the reports that belong to these days. */
  readonly shown: Stretch | null
}

const MINUTE = 60_000
const DAY = 86_400_000
/** Reports later than this after the first are told of, not drawn: the rest would be one spot. */
const LONGEST = 12 * DAY

const moment = (iso: string): Stretch | null => {
  const at = Date.parse(iso)
  if (Number.isNaN(at)) return null
  return /^\d{4}-\d\d-\d\d$/.test(iso) ? { from: at, to: at + DAY } : { from: at, to: at }
}

/** Days of an EDTF date in a zone that is `offset` ms before UTC; null where an end is open. */
const days = (edtf: string, offset: number): Stretch | null => {
  const found = parseEdtf(edtf)
  return found && Number.isFinite(found.first) && Number.isFinite(found.last)
    ? { from: found.first * DAY - offset, to: (found.last + 1) * DAY - offset }
    : null
}

/** A clock of a day in a zone that is `offset` ms before UTC; null where either is no plain one. */
const clockAt = (date: string, clock: string, offset: number): Stretch | null => {
  const at = Date.parse(`${date}T${clock}Z`) - offset
  return Number.isFinite(at) ? { from: at, to: at } : null
}

const preferred = (incident: Incident, field: string): unknown =>
  incident.fields.find((f) => f.field === field)?.values.find(({ relation }) => relation === 'preferred')?.value

/** How far the clocks at the place are ahead of UTC, ms; null where nothing tells. */
const offsetOf = (incident: Incident, moment: string | null): number | null => {
  const [date, local, told] = ['date', 'timeLocal', 'timeUtc'].map((field) => preferred(incident, field))
  const utc = told ?? moment
  if (typeof date !== 'string' || typeof local !== 'string' || typeof utc !== 'string') return null
  const apart = Date.parse(`${date}T${local}Z`) - Date.parse(utc)
  return Number.isFinite(apart) && Math.abs(apart) <= 14 * 60 * MINUTE ? apart : null
}

const ofReport = (claim: IncidentClaim, { article, revision }: IncidentReport): boolean =>
  claim.anchor.article === article && claim.anchor.revision === revision

const toldBy = (incident: Incident, report: IncidentReport, ahead: number | null): ToldTime[] => {
  const date = preferred(incident, 'date')
  const offset = ahead ?? 0
  const times = (field: string, stretch: (value: unknown) => Stretch | null): ToldTime[] =>
    (incident.fields.find((f) => f.field === field)?.values ?? []).flatMap(({ value, text, relation, claims }) => {
      const at = claims.some((claim) => ofReport(claim, report)) ? stretch(value) : null
      return at ? [{ ...at, words: text, contradicts: relation === 'contradiction' }] : []
    })
  const exact = times('timeUtc', (value) => (typeof value === 'string' ? moment(value) : null))
  if (exact.length > 0) return exact
  const local = (value: unknown): Stretch | null =>
    ahead !== null && typeof date === 'string' && typeof value === 'string' ? clockAt(date, value, ahead) : null
  const clocks = times('timeLocal', local)
  return clocks.length > 0 ? clocks : times('date', (value) => (typeof value === 'string' ? days(value, offset) : null))
}

/** Reports, what they tell of the time, and corrections, on one scale; `timeUtc`: the moment where the record only has a clock. Pure. */
export const timelineOf = (incident: Incident, timeUtc: string | null = null): Timeline => {
  const ahead = offsetOf(incident, timeUtc)
  const rows = incident.reports.map((report) => ({
    report,
    published: report.published ? moment(report.published) : null,
    told: toldBy(incident, report, ahead),
  }))
  const [utc, date] = [preferred(incident, 'timeUtc') ?? timeUtc, preferred(incident, 'date')]
  const happened = (typeof utc === 'string' ? moment(utc) : null) ?? (typeof date === 'string' ? days(date, ahead ?? 0) : null)
  const corrected = correctedOf(incident)
  return { rows, happened, corrected, shown: shownOf(rows, happened, corrected) }
}

const shownOf = (rows: readonly TimelineRow[], happened: Stretch | null, corrected: readonly Corrected[]): Stretch | null => {
  const turns = corrected.flatMap(({ from, to }) => [from.at, to.at].flatMap((at) => (at === null ? [] : [{ from: at, to: at }])))
  const published = [...rows.flatMap((row) => row.published ?? []), ...turns]
  const start = Math.min(happened?.from ?? Infinity, ...published.map(({ from }) => from))
  if (!Number.isFinite(start)) return null
  const near = published.map(({ to }) => to).filter((to) => to <= start + LONGEST)
  const end = Math.max(happened?.to ?? -Infinity, ...near, start + 6 * 60 * MINUTE)
  const room = (Math.min(end, start + LONGEST) - start) * 0.04
  return { from: start - room, to: Math.min(end, start + LONGEST) + room }
}

const correctedOf = (incident: Incident): Corrected[] => {
  const at = (iso: string | null): number | null => (iso ? (moment(iso)?.from ?? null) : null)
  return incident.fields.flatMap(({ field, values }) =>
    values
      .filter(({ relation }) => relation === 'correction')
      .flatMap((old) =>
        old.origins.flatMap((origin) => {
          const later = values.find((value) => value !== old && value.relation !== 'correction' && value.origins.includes(origin))
          const name = incident.origins.find(({ id }) => id === origin)?.name ?? origin
          return later
            ? [
                {
                  field,
                  origin: name,
                  from: { value: old.value, text: old.text, at: at(old.lastSeen) },
                  to: { value: later.value, text: later.text, at: at(later.firstSeen) },
                },
              ]
            : []
        }),
      ),
  )
}

/** Round moments of a clock that is `ahead` ms of UTC, few enough to be read, and whether a day begins there. */
export const ticksOf = ({ from, to }: Stretch, most: number, ahead: number): { at: number; day: boolean }[] => {
  const HOUR = 60 * MINUTE
  const step = [HOUR, 2 * HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, DAY, 2 * DAY, 4 * DAY].find((s) => (to - from) / s <= most) ?? 8 * DAY
  const first = Math.ceil((from + ahead) / step) * step - ahead
  return Array.from({ length: Math.max(0, Math.floor((to - first) / step) + 1) }, (_, i) => {
    const at = first + i * step
    return { at, day: (at + ahead) % DAY === 0 }
  })
}
