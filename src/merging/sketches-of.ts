import type { ActorRef, Event, EventType, PlaceRef, Report } from '../model/report.ts'
import type { World } from '../world/world.ts'
import { actorState } from './actor-state.ts'
import type { EventSketch, SketchPlace } from './event-sketch.ts'
import { eventWindow, latestMinute, publishedMinute } from './event-window.ts'
import { minHash } from './min-hash.ts'
import { oneAct } from './one-act.ts'
import { namedPlaces, namedStates } from './named-places.ts'

/** Types that make incidents only where the article is news of them: what somebody said or how a text calls the rest. */
const ONLY_MAIN: ReadonlySet<EventType> = new Set(['statement', 'other'])

/**
 * The events of a report that can be (part of) incidents, in the order of the text. Pure. `articleKey` and `revision` name
 * the article for good; the reading's own numbers of events stay behind.
 */
export const sketchesOf = (report: Report, articleKey: string, revision: number, world: World): EventSketch[] => {
  const { text, published } = report.article
  const textHash = minHash(text)
  const named = namedPlaces(report)
  const states = namedStates(report, (id) => world.organizationById.get(id))
  const latest = latestMinute(published)
  const sketches = report.events
    .filter((event) => event.main || !ONLY_MAIN.has(event.type))
    .flatMap((event) => {
      const span = event.mentions[0]
      if (!span) return []
      const actor = actorOf(event)
      const places = placesOf(event, world)
      const around = named.get(event)!
      const window = eventWindow(event, {
        world,
        places,
        around,
        country: actor === null ? null : actorState(actor),
        states,
        latest,
        published: publishedMinute(published),
      })
      const sketch: EventSketch = {
        anchor: { article: articleKey, revision, span, words: text.slice(...span) },
        mentions: event.mentions,
        type: event.type,
        main: event.main,
        actor,
        guessed: event.actor?.inferred ?? false,
        parties: [event.target, ...event.participants].flatMap((party) => actorKey(party) ?? []),
        from: window?.from ?? null,
        to: window?.to ?? null,
        times: window?.times ?? [],
        latest,
        published: publishedMinute(published),
        places,
        named: around,
        states,
        weaponClass: event.weapon?.class ?? null,
        weaponName: event.weapon?.name ?? null,
        count: event.count,
        rangeKm: event.rangeKm,
        apogeeKm: event.apogeeKm,
        textHash,
      }
      return [sketch]
    })
  return oneAct(sketches).sort((a, b) => a.anchor.span[0] - b.anchor.span[0] || a.anchor.span[1] - b.anchor.span[1])
}

const actorKey = (actor: ActorRef | null): string | null => actor && (actor.id ?? actor.name.toLowerCase())

/** Who brings a missile down did not fire it. */
const actorOf = ({ type, actor }: Event): string | null => (type === 'interception' ? null : actorKey(actor))

const placesOf = (event: Event, world: World): SketchPlace[] => {
  const place = (role: SketchPlace['role'], ref: PlaceRef | null): SketchPlace[] => {
    if (!ref) return []
    const row = ref.id ? world.placeById.get(ref.id) : undefined
    return [
      {
        role,
        name: ref.name,
        id: ref.id ?? null,
        lat: ref.lat ?? row?.lat ?? null,
        lon: ref.lon ?? row?.lon ?? null,
        radiusKm: ref.radiusKm ?? row?.radiusKm ?? null,
      },
    ]
  }
  return [
    ...place('site', event.launchArea),
    ...place('site', event.facility),
    ...place('landing', event.landing),
    ...place('toward', event.toward),
  ]
}
