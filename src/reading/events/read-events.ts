/**
 * From values, attributions and clauses to the article's events, claims and resolved times: the last stage of reading.
 */
import type { Chart } from '../../grammar/chart.ts'
import type { Value } from '../../grammar/value.ts'
import type { ActorRef, Claim, Event } from '../../model/report.ts'
import type { SpeakerData } from '../../model/values.ts'
import { localClocks } from '../../world/local-clocks.ts'
import { groupBy } from '../../model/group-by.ts'
import { findQuotes } from '../attribution/quotes.ts'
import { findScopes, pathAt } from '../attribution/scopes.ts'
import { showSameHour } from '../times/to-zone.ts'
import { isState, subjectsIn } from './actors.ts'
import { actorByOrigin, actorByWeapon, ARMED_GROUPS, isOwnInstitution, originCountry } from './actor-by-origin.ts'
import { claimsOf, type ClaimContext } from './speech/claims.ts'
import { SHELLS } from './mentions/context-words.ts'
import { eventClock } from './days/clock.ts'
import { composeEvent, preferred } from './compose.ts'
import { resolveDates, type DateContext, type DatedTime, type KnownMeanings } from './days/dates.ts'
import type { DraftEvent } from './joining/draft.ts'
import { distances } from './fields/distances.ts'
import { eventCount, roundCount } from './fields/event-count.ts'
import { flightTime } from './fields/flight-time.ts'
import { outcome } from './fields/outcome.ts'
import { places } from './fields/places.ts'
import type { FieldReader, FieldReading, Frame } from './fields/reading.ts'
import { weapons } from './fields/weapons.ts'
import { findFrames, isAboutFlights } from './mentions/frames.ts'
import { MOST_EVENTS } from './joining/draft-book.ts'
import { joinEvents } from './joining/join.ts'
import { mayTellOf } from './kinds.ts'
import { mainActor, mostNamed } from './main/main-actor.ts'
import { mainDate } from './main/main-date.ts'
import { isLongAgo } from './main/long-ago.ts'
import { mainType } from './main/main-type.ts'
import { partOfDay, partsAtPlace } from './days/part-of-day.ts'
import type { Reference } from './days/reference.ts'
import { timesByClause } from './days/times-of.ts'
import { holderFinder } from './speech/zone-holder.ts'
import { sayingTest } from './days/saying.ts'
import { sameTimes } from './days/same-times.ts'
import { settleAll } from './days/settle-all.ts'
import { siteZone } from './days/site-zone.ts'
import type { TownNamed } from './tellings/far-towns.ts'
import { elsewhereTest } from './days/elsewhere.ts'
import { separateTellings } from './tellings/separate.ts'
import { openUnnamed } from './mentions/unnamed.ts'
import { withRemarks } from './speech/with-remarks.ts'

const READERS: readonly FieldReader[] = [weapons, eventCount, roundCount, distances, flightTime, places, outcome]

export interface EventContext {
  readonly reference: Reference
  /** Chart of the title, values read; null without one. */
  readonly title: Chart | null
  /** IANA zone of a state's clocks by ISO code. */
  zoneOf(country: string): string | null
  /** A state by ISO code. */
  stateOf(country: string): ActorRef
  readonly townNamed: TownNamed
  readonly speakers: ReadonlyMap<Value<'speaker'>, SpeakerData>
  /** The state in which the article was written (ISO code); null where nothing tells. */
  readonly home?: string | null
  /** The institute that publishes the article; null where a newspaper does. */
  readonly institute?: string | null
}

export interface EventReading {
  readonly events: Event[]
  readonly claims: Claim[]
  readonly times: DatedTime[]
  /** What of the text was not read, for the reader of the report. */
  readonly notes: string[]
  /** Id of the event that an offset counts from. */
  anchorOf(time: DatedTime): string | null
}

export const readEvents = (chart: Chart, context: EventContext): EventReading => {
  const quotes = findQuotes(chart)
  const scopes = findScopes(chart, quotes)
  const aboutFlights = isAboutFlights(chart) || (context.title !== null && isAboutFlights(context.title))
  const frames = openUnnamed(
    chart,
    findFrames(
      chart,
      scopes.map((s) => s.frame),
      aboutFlights,
    ),
  )
  const titleFrames = context.title ? findFrames(context.title, [], aboutFlights) : []
  const weaponsIn = (frame: Frame): Value<'weapon'>[] => chart.within('weapon', frame.clause)
  const kind = mainType(titleFrames, frames, {
    missiles: namesMissile(chart),
    orbit: namesOrbit(chart),
    byMissile: (frame) => weaponsIn(frame).length > 0,
    byGuns: (frame) => {
      const arms = weaponsIn(frame)
      return arms.length > 0 && arms.every(({ data }) => SHELLS.has(data.class ?? ''))
    },
    isOld: ({ clause }) => {
      // "its first since 2017" is of today.
      const times = chart.within('time', clause).filter(({ data }) => data.relation !== 'since' && data.period === undefined)
      return times.length > 0 && times.every(({ data }) => isLongAgo(data, context.reference))
    },
  })
  const speakingState = (frame: Frame): ActorRef | null => {
    const scope = pathAt(scopes, frame.clause.first).at(-1)
    // "Trump said that Iran appeared to stand down after it fired": whom the words said name before it.
    const content = scope?.ranges.find((r) => r.first <= frame.clause.first && frame.clause.first < r.end)
    const named = content && subjectsIn(chart, content.first, frame.clause.first).at(-1)
    if (named) return named
    const speakers = scope?.attribution.data.speakers ?? []
    const countries = speakers.flatMap((s) => (context.speakers.get(s) ?? s.data).country ?? [])
    const state = countries.length > 0 ? context.stateOf(countries.at(-1)!) : null
    // "South Korea and the United States said they had decided": both.
    const other = /^they$/.test(chart.tokens[frame.clause.first]!.lower) && countries.length === 2 ? context.stateOf(countries[0]!) : null
    return state && other && other.id !== state.id ? { id: null, name: `${other.name} and ${state.name}` } : state
  }
  const acting = mainActor(kind, { chart, frames, speakingState }, context.title && { chart: context.title, frames: titleFrames })
  const origin = originCountry(chart, frames)
  const { named } = acting
  // Whose missiles an article names most is no guess at who fired from the land of armed groups.
  const actor = named || origin === null || !ARMED_GROUPS.has(origin) ? acting.actor : null
  // What two states decide together they agree on.
  const type = kind === 'authorization' && / and /.test(actor?.name ?? '') ? 'agreement' : kind
  const country = actor && isState(actor) ? actor.id! : origin
  const stateZone = country ? context.zoneOf(country) : null
  const localZone = siteZone(chart, frames, country) ?? stateZone

  const saying = sayingTest(chart, scopes)
  const datesIn = (list: readonly DatedTime[], clauses: readonly Frame[] = frames): ((frame: Frame) => readonly DatedTime[]) =>
    timesByClause(
      list.filter((t) => !t.ofSaying && !t.pending),
      clauses,
    )
  const known: KnownMeanings = new Map()
  const resolved = (given: Pick<DateContext, 'mainDate' | 'mainToldAt'>): DatedTime[] =>
    partsAtPlace(chart, resolveDates(chart, frames, saying, { reference: context.reference, localZone, known, ...given }), localZone)
  const first = resolved({ mainDate: null })
  const firstDates = datesIn(first)
  const given = settleAll(chart, first, frames, type, null, firstDates, context.reference)
  const speakerAt = (token: number): string | null => {
    const speaker = pathAt(scopes, token).at(-1)?.attribution.data.speakers.at(-1)
    const data = speaker ? (context.speakers.get(speaker) ?? speaker.data) : null
    return data && (data.id ?? data.name)
  }
  const telling = { home: country, kind: type, saying, speakerAt, townNamed: context.townNamed }
  // The day of the news is that of the first of several firings.
  const separated = separateTellings(chart, frames, first, telling)
  const ofFirst = separated.filter((frame) => !frame.happening)
  const ownFirst = datesIn(first, ofFirst)
  const shared = ofFirst.find(({ dayShared }) => dayShared !== undefined)?.dayShared
  const main = shared
    ? { edtf: shared, stated: true, how: null }
    : mainDate(
        chart,
        type,
        ofFirst,
        (frame) => [...ownFirst(frame), ...(given.get(frame.whole ?? frame) ?? [])],
        first.filter((t) => t.ofSaying && t.value.data.relation !== 'since' && chart.tokens[t.value.first]!.sentence < 2),
        context.reference,
        localZone,
      )
  const mainDay = main?.edtf ?? null
  const mainToldAt = first.find(({ edtf, pending }) => mainDay !== null && edtf === mainDay && !pending)?.value.first ?? null
  const times = resolved({ mainDate: mainDay, mainToldAt })
  const ownDates = datesIn(times)
  const clauseDates = settleAll(chart, times, frames, type, main, ownDates, context.reference)
  const datesOf = (frame: Frame): DatedTime[] => [...ownDates(frame), ...(clauseDates.get(frame) ?? [])]
  const timesOfSentence = groupBy(times, (t) => chart.tokens[t.value.first]!.sentence)
  const scopesOfSentence = groupBy(scopes, (s) => chart.tokens[s.frame.first]!.sentence)

  const frontDateOf = (frame: Frame): DatedTime | null => {
    const scope = scopesOfSentence
      .get(frame.clause.sentence)
      ?.find((s) => s.frame.end <= frame.clause.first && s.attribution.data.form === 'subject')
    return scope
      ? (timesOfSentence
          .get(frame.clause.sentence)
          ?.find(
            (t) =>
              t.edtf !== null && !t.pending && t.value.end <= scope.attribution.data.cue.first && t.value.first < scope.attribution.first,
          ) ?? null)
      : null
  }

  const readings = new Map<Frame, FieldReading[]>()
  const readingsOf = (frame: Frame): FieldReading[] => {
    let list = readings.get(frame)
    if (list) return list
    list = []
    for (const read of READERS) for (const reading of read(frame, chart)) list.push(reading)
    readings.set(frame, list)
    return list
  }
  const told = sameTimes(first, times) ? separated : separateTellings(chart, frames, times, telling)
  const ownDatesOf = told === frames ? null : datesIn(times, told)
  const datesTold = (frame: Frame): DatedTime[] =>
    ownDatesOf === null ? datesOf(frame) : [...ownDatesOf(frame), ...(clauseDates.get(frame.whole ?? frame) ?? [])]
  const { drafts, beyond, onlyTalk } = joinEvents(told, {
    chart,
    mainType: type,
    mainDate: main?.edtf ?? null,
    mainDateInferred: main?.how ?? null,
    mainActor: actor,
    titleTells: type !== null && titleFrames.some((f) => f.mentions.some((m) => m.modality === 'real' && mayTellOf(type, m.trigger.type))),
    titleKinds: new Set(
      titleFrames.flatMap((f) => f.mentions.filter((m) => m.modality === 'real' && !m.trigger.detail).map((m) => m.trigger.type)),
    ),
    flightActor: mostNamed(chart)?.ref ?? null,
    speakingState,
    datesOf: datesTold,
    frontDateOf,
    readingsOf,
    mayBeElsewhere: elsewhereTest(context.reference, localZone),
  })
  const withIds = order(drafts).map((draft, i) => ({ draft, id: `e${i + 1}` }))
  const claimContext: ClaimContext = {
    chart,
    scopes,
    quotes,
    speakerOf: (v) => context.speakers.get(v) ?? v.data,
    institute: context.institute ?? null,
  }
  const holderOf = holderFinder(claimContext)
  for (const draft of drafts) for (const statement of draft.statements) holderOf(statement)
  for (const draft of drafts) {
    if (!draft.actor || (draft.main && !named)) draft.actor = actorByOrigin(draft, chart, context.stateOf) ?? draft.actor
    draft.actor ??= actorByWeapon(draft, chart, context.stateOf)
    if (draft.actor && isOwnInstitution(draft.actor) && context.home) draft.actor = context.stateOf(context.home)
  }
  const clocksOf = timesByClause(
    times.filter((t) => t.clock !== null && !t.ofSaying),
    told,
  )
  const partsOf = timesByClause(
    times.filter((t) => t.clock === null && t.value.data.part !== undefined && !t.ofSaying),
    told,
  )
  // Sirens tell of the hour where they wail: none of the launch's where the clocks of the two are not the same.
  const clocksNear = (draft: DraftEvent): ((frame: Frame) => readonly DatedTime[]) => {
    const aimedAt = (preferred(draft.statements, 'toward')?.value as { country?: string | null } | undefined)?.country
    const zone = aimedAt ? context.zoneOf(aimedAt) : null
    if (zone === null || localZone === null || zone === localZone || showSameHour(localZone, zone, mainDay ?? context.reference.date))
      return clocksOf
    return (frame) => (frame.head?.trigger.needs === 'sirens' ? [] : clocksOf(frame))
  }
  const drawnUp = withIds.map(({ draft, id }) => {
    const { local, utc } = eventClock(draft, clocksNear(draft), localZone === null ? [] : localClocks(stateZone ?? localZone))
    return composeEvent(draft, id, chart, { local, utc, part: partOfDay(draft, chart, partsOf, localZone) })
  })
  const eventAt = new Map(withIds.flatMap(({ draft, id }) => draft.frames.map((f) => [f.clause.first, id] as const)))
  const mainId = withIds.find(({ draft }) => draft.main)?.id ?? null
  const anchorOf = ({ anchor }: DatedTime): string | null =>
    anchor === 'main' ? mainId : anchor ? (eventAt.get(anchor.clause.first) ?? null) : null
  const { events, claims } = withRemarks(drawnUp, claimsOf(withIds, claimContext), claimContext, timesOfSentence)
  return {
    events,
    claims,
    times: times.map((time) => (time.toldEdtf === undefined ? time : { ...time, edtf: time.toldEdtf })),
    anchorOf,
    notes: [...(onlyTalk ? [ONLY_TALK] : []), ...notesOf(beyond)],
  }
}

const ONLY_TALK = 'The launches that the text speaks of are planned, possible or denied: none is told as having happened.'

/** The first sentences name a missile, not only rockets and projectiles. */
const namesMissile = (chart: Chart): boolean =>
  chart
    .all('weapon')
    .some(
      (w) =>
        chart.tokens[w.first]!.sentence < 2 &&
        (w.data.head === 'missile' || /^(ballistic|cruise|[SMI]RBM|ICBM|SLBM)$/.test(w.data.class ?? '')),
    )

const namesOrbit = (chart: Chart): boolean =>
  chart.tokens.some(
    ({ lower, sentence }, i) =>
      sentence < 3 &&
      (ORBIT.has(lower) || ((lower === 'satellite' || lower === 'satellites') && !OF_SATELLITES.test(chart.tokens[i + 1]?.lower ?? ''))),
  )

const ORBIT = new Set(['orbit', 'orbital', 'orbiting'])

/** What is made by or with satellites that have long been up. */
const OF_SATELLITES =
  /^(?:images?|imagery|photos?|photographs?|pictures?|data|phones?|tv|television|channels?|dish|dishes|analysis|broadcasts?|navigation|guidance|intelligence|footage|reconnaissance|town|city|state)$/

const notesOf = (beyond: number): string[] =>
  beyond === 0
    ? []
    : [
        `The text tells of more than ${MOST_EVENTS.toLocaleString('en-US')} happenings: ${beyond.toLocaleString('en-US')} ${beyond === 1 ? 'mention' : 'mentions'} of further ones are left out.`,
      ]

/** Main event first, then by place in the text. */
const order = (drafts: readonly DraftEvent[]): DraftEvent[] => {
  const at = (d: DraftEvent): number => d.mentions[0]?.first ?? d.frames[0]?.clause.first ?? 0
  return [...drafts].sort((a, b) => Number(b.main) - Number(a.main) || at(a) - at(b))
}
