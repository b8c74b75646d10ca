/**
 * From values, attributions and clauses to the article's events, claims and resolved times: the last stage of reading.
 */
import type { Chart } from '../../grammar/chart.ts'
import type { Value } from '../../grammar/value.ts'
import type { ActorRef, Claim, Event } from '../../model/report.ts'
import type { SpeakerData } from '../../model/values.ts'
import { findQuotes } from '../attribution/quotes.ts'
import { findScopes, type Scope } from '../attribution/scopes.ts'
import { actorOf } from './actors.ts'
import { claimsOf, type ClaimContext } from './claims.ts'
import { eventClock } from './clock.ts'
import { composeEvent } from './compose.ts'
import { resolveDates, settleOffset, type DatedTime } from './dates.ts'
import type { DraftEvent } from './draft.ts'
import { distances } from './fields/distances.ts'
import { flightTime } from './fields/flight-time.ts'
import { places } from './fields/places.ts'
import type { FieldReader, FieldReading, Frame } from './fields/reading.ts'
import { weapons } from './fields/weapons.ts'
import { findFrames, isAboutFlights } from './frames.ts'
import { joinEvents } from './join.ts'
import { mainDate, type MainDate } from './main-date.ts'
import { mainType } from './main-type.ts'
import type { Reference } from './reference.ts'
import { findRemarks, remarkClaim } from './remarks.ts'

const READERS: readonly FieldReader[] = [weapons, distances, flightTime, places]

export interface EventContext {
  readonly reference: Reference
  /** Chart of the title, values read; null without one. */
  readonly title: Chart | null
  /** IANA zone of a state's clocks by ISO code. */
  zoneOf(country: string): string | null
  readonly speakers: ReadonlyMap<Value<'speaker'>, SpeakerData>
}

export interface EventReading {
  readonly events: Event[]
  readonly claims: Claim[]
  readonly times: DatedTime[]
}

export const readEvents = (chart: Chart, context: EventContext): EventReading => {
  const quotes = findQuotes(chart)
  const scopes = findScopes(chart, quotes)
  const aboutFlights = isAboutFlights(chart)
  const frames = findFrames(chart, scopes.map((s) => s.frame), aboutFlights)
  const titleFrames = context.title ? findFrames(context.title, [], aboutFlights || isAboutFlights(context.title)) : []
  const type = mainType(titleFrames, frames)
  const localZone = zoneOfMain(frames, chart, type, context)

  const saying = sayingTest(scopes)
  const datesIn = (list: readonly DatedTime[]) => (frame: Frame): DatedTime[] =>
    list.filter((t) => frame.clause.first <= t.value.first && t.value.first < frame.clause.end && !t.ofSaying && !t.pending)
  const first = resolveDates(chart, frames, saying, { reference: context.reference, localZone, mainDate: null })
  const main = mainDate(type, frames, datesIn(first), context.reference, localZone)
  const times = resolveDates(chart, frames, saying, { reference: context.reference, localZone, mainDate: main?.edtf ?? null })
  const clauseDates = settleAll(times, frames, main, datesIn(times))
  const datesOf = (frame: Frame): DatedTime[] => [...datesIn(times)(frame), ...(clauseDates.get(frame) ?? [])]

  const readings = new Map<Frame, FieldReading[]>()
  const readingsOf = (frame: Frame): FieldReading[] => {
    let list = readings.get(frame)
    if (!list) readings.set(frame, (list = READERS.flatMap((read) => read(frame, chart))))
    return list
  }
  const drafts = joinEvents(frames, { chart, mainType: type, mainDate: main?.edtf ?? null, mainDateInferred: main?.how ?? null, datesOf, readingsOf })
  const numbered = order(drafts).map((draft, i) => ({ draft, id: `e${i + 1}` }))
  const claimContext: ClaimContext = { chart, scopes, quotes, speakerOf: (v) => context.speakers.get(v) ?? v.data }
  const events = numbered.map(({ draft, id }) => composeEvent(draft, id, chart, eventClock(draft, times, localZone)))
  return { ...withRemarks(events, claimsOf(numbered, claimContext), claimContext), times }
}

/** Main event first, then by place in the text. */
const order = (drafts: readonly DraftEvent[]): DraftEvent[] => {
  const at = (d: DraftEvent): number => d.mentions[0]?.first ?? d.frames[0]?.clause.first ?? 0
  return [...drafts].sort((a, b) => Number(b.main) - Number(a.main) || at(a) - at(b))
}

/** Zone of the clocks at the place of the main event: of the acting state, by the first clause of its kind that names one. */
const zoneOfMain = (frames: readonly Frame[], chart: Chart, type: Event['type'] | null, context: EventContext): string | null => {
  let actor: ActorRef | null = null
  for (const frame of frames) {
    if (!frame.head || (type && frame.head.trigger.type !== type)) continue
    actor = actorOf(frame, chart)
    if (actor?.id && /^[A-Z]{2}$/.test(actor.id)) return context.zoneOf(actor.id)
  }
  return null
}

const sayingTest = (scopes: readonly Scope[]): ((token: number) => boolean) => {
  const tokens = new Set<number>()
  for (const { frame } of scopes) for (let i = frame.first; i < frame.end; i++) tokens.add(i)
  return (token) => tokens.has(token)
}

/** Settles "four days after X" in place; gives the clauses that got their day from it. */
const settleAll = (times: DatedTime[], frames: readonly Frame[], main: MainDate | null, datesOf: (frame: Frame) => DatedTime[]): Map<Frame, DatedTime[]> => {
  const given = new Map<Frame, DatedTime[]>()
  for (const [i, time] of times.entries()) {
    if (!time.pending) continue
    const matrix = frames.find((f) => f.clause.first <= time.value.first && time.value.first < f.clause.end)
    const clause = frames.find((f) => f.clause.first === time.value.end)
    const own = matrix ? datesOf(matrix).find((t) => t.edtf !== null && t.edtf.length >= 10) : undefined
    const stated = own?.edtf ? { edtf: own.edtf, stated: true } : main ? { edtf: main.edtf, stated: main.stated } : null
    const clauseOwn = clause ? datesOf(clause).find((t) => t.edtf !== null && t.edtf.length >= 7)?.edtf ?? null : null
    const settled = settleOffset(time, stated, clauseOwn)
    times[i] = { ...time, edtf: settled.edtf, anchorEdtf: settled.clauseDate ?? null }
    if (clause && !clauseOwn && settled.clauseDate) given.set(clause, [{ ...time, edtf: settled.clauseDate, pending: false }])
  }
  return given
}

/** Adds what speakers say beside the fields: to the main event where it is about it, else as a statement of its own. */
const withRemarks = (events: Event[], claims: Claim[], context: ClaimContext): { events: Event[]; claims: Claim[] } => {
  const main = events.find((e) => e.main)
  const all: Omit<Claim, 'id'>[] = claims.map(({ id: _id, ...rest }) => rest)
  for (const remark of findRemarks(context, claims)) {
    if (remark.aboutMain && main) {
      all.push(remarkClaim(context, remark, main.id, 'statement'))
      continue
    }
    const statement = statementEvent(`e${events.length + 1}`, remark.scope, context)
    events.push(statement)
    all.push(remarkClaim(context, remark, statement.id, 'statement'))
  }
  all.sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1] || (a.field < b.field ? -1 : a.field > b.field ? 1 : 0))
  const numbered = all.map((c, i) => ({ id: `c${i + 1}`, ...c }))
  for (const event of events) event.claims = numbered.filter((c) => c.event === event.id).map((c) => c.id)
  return { events, claims: numbered }
}

const statementEvent = (id: string, scope: Scope, { chart, speakerOf }: ClaimContext): Event => {
  const speaker = scope.attribution.data.speakers.at(-1)!
  const { name, id: speakerId, country } = speakerOf(speaker)
  const draft: DraftEvent = { type: 'statement', main: false, actor: { id: speakerId ?? country, name }, participants: [], date: null, dateInferred: null, statements: [], mentions: [{ first: scope.attribution.first, end: scope.attribution.end }], frames: [] }
  return composeEvent(draft, id, chart, { local: null, utc: null })
}
