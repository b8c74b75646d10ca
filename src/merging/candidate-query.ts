import type { EventType } from '../model/report.ts'
import type { EventSketch } from './event-sketch.ts'

/** Which events can be of the same incident: an archive answers it by index, evaluations from memory. */
export interface CandidateQuery {
  types: readonly EventType[]
  /** These actors, and events whose actor is open; null: whoever. */
  actors: readonly string[] | null
  /** Minutes since 1970 UTC; events whose `indexWindow` overlaps this. */
  from: number
  to: number
}

const DAY = 1440
/** An event without a date is looked for in the days up to its publication. */
const UNDATED = 3 * DAY
/** Tellings of one happening differ by zones, and by "a day later". */
const SLACK = DAY
/** A time vaguer than this (two months) finds nothing: such an event stays alone. */
const VAGUE = 62 * DAY

/** Types that two outlets may give one happening. */
const KIN: readonly (readonly EventType[])[] = [
  ['launch', 'strike', 'interception', 'satellite-launch', 'artillery', 'exercise', 'nuclear-test'],
  ['meeting', 'visit', 'agreement', 'statement'],
  ['deployment', 'authorization', 'agreement', 'procurement'],
  ['sanction', 'agreement', 'authorization'],
]

/** Minutes in which an event is to be found by others; null for one that no time can find. */
export const indexWindow = (sketch: EventSketch): { from: number; to: number } | null => {
  if (sketch.from !== null && sketch.to !== null) return sketch.to - sketch.from > VAGUE ? null : { from: sketch.from, to: sketch.to }
  return sketch.published === null ? null : { from: sketch.published - UNDATED, to: sketch.published }
}

/** What to fetch before an event is placed; null where nothing can be of its incident. */
export const candidateQuery = (sketch: EventSketch): CandidateQuery | null => {
  const window = indexWindow(sketch)
  if (!window) return null
  return {
    types: [...new Set([sketch.type, ...KIN.filter((types) => types.includes(sketch.type)).flat()])],
    actors: null,
    from: window.from - SLACK,
    to: window.to + SLACK,
  }
}
