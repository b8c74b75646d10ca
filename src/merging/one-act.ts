import type { EventSketch } from './event-sketch.ts'

const FIRED: ReadonlySet<string> = new Set(['launch', 'strike', 'satellite-launch'])
/** What is shot down is so within the flight, which takes less than this, in minutes. */
const FLIGHT = 60

/**
 * Sketches of one article in which a firing and its interception, told apart as two events, are one: "a missile was shot down over
 * the capital ... it had flown 1,000 km". The interception's words, places and hour go to the firing.
 */
export const oneAct = (sketches: readonly EventSketch[]): EventSketch[] => {
  const kept = [...sketches]
  for (const stopped of sketches) {
    if (stopped.type !== 'interception') continue
    const fits = kept.filter((fired) => FIRED.has(fired.type) && timesFit(fired, stopped) && placesFit(fired, stopped))
    // Of several that fit nothing tells which was stopped.
    if (fits.length !== 1 || (!fits[0]!.main && stopped.main)) continue
    kept[kept.indexOf(fits[0]!)] = joined(fits[0]!, stopped)
    kept.splice(kept.indexOf(stopped), 1)
  }
  return kept
}

const timesFit = (fired: EventSketch, stopped: EventSketch): boolean =>
  fired.from === null ||
  fired.to === null ||
  stopped.from === null ||
  stopped.to === null ||
  (stopped.from <= fired.to + FLIGHT && fired.from <= stopped.to)

const placesFit = (fired: EventSketch, stopped: EventSketch): boolean => {
  const aims = ({ places }: EventSketch): string[] => places.filter(({ role }) => role !== 'site').flatMap(({ id }) => id ?? [])
  const [some, others] = [aims(fired), aims(stopped)]
  return some.length === 0 || others.length === 0 || some.some((id) => others.includes(id))
}

const joined = (fired: EventSketch, stopped: EventSketch): EventSketch => {
  const roles = new Set(fired.places.map(({ role }) => role))
  const timed = isNarrower(stopped, fired) ? stopped : fired
  return {
    ...fired,
    mentions: [...fired.mentions, ...stopped.mentions],
    from: timed.from,
    to: timed.to,
    times: timed.times,
    places: [...fired.places, ...stopped.places.filter(({ role }) => !roles.has(role))],
    named: [...fired.named, ...stopped.named],
    weaponClass: fired.weaponClass ?? stopped.weaponClass,
    weaponName: fired.weaponName ?? stopped.weaponName,
    count: fired.count ?? stopped.count,
  }
}

const isNarrower = (a: EventSketch, b: EventSketch): boolean =>
  a.from !== null && a.to !== null && (b.from === null || b.to === null || a.to - a.from < b.to - b.from)
