import { isDay } from '../../../model/edtf.ts'
import { toUtc } from '../../times/to-zone.ts'
import type { DatedTime } from './dates.ts'
import type { DraftEvent } from '../joining/draft.ts'
import type { Frame } from '../fields/reading.ts'
import { statesDay } from './own-times.ts'

const ENDS = new Set('land fall splash plunge drop crash come'.split(' '))

const tellsEnd = ({ head }: Frame): boolean => head !== null && head.trigger.detail && ENDS.has(head.trigger.lemma)

/** The first of the clock times in an event's clauses, at its place and in UTC: a stated local time before one turned from another zone. */
export const eventClock = (
  draft: DraftEvent,
  clocksOf: (frame: Frame) => readonly DatedTime[],
  localZones: readonly string[],
): { local: string | null; utc: string | null } => {
  const at = (frames: readonly Frame[]): DatedTime[] => [...new Set(frames.flatMap(clocksOf))].sort((a, b) => a.value.first - b.value.first)
  const all = [...draft.frames, ...draft.details]
  // "One piece dropped into the sea at 7:17 a.m.": the end of a flight gives its hour only where no other does.
  const own = [...at(all.filter((f) => !tellsEnd(f))), ...at(all.filter(tellsEnd))]
  const local_ = own.filter((t) => t.value.data.zone === undefined || t.value.data.zone === 'local' || localZones.includes(t.zone ?? ''))
  // "at noon" is rounder than "12:14".
  const here = local_.find((t) => t.clock !== '12:00' && t.clock !== '00:00') ?? local_[0]
  const chosen = here ?? own.find((t) => t.local !== null) ?? null
  // "at 23:15 UTC", where nothing tells whose clock would be local.
  if (!chosen) return { local: null, utc: own.find((t) => t.utc)?.utc ?? null }
  const local = here ? chosen.clock : chosen.local!.clock
  return { local, utc: here ? utcOn(draft.date, here) : (chosen.utc ?? null) }
}

/** "On Friday he said the two were launched at 4:35 p.m.": an hour that brings no day of its own is one of the event's day. */
const utcOn = (day: string | null, time: DatedTime): string | null =>
  statesDay(time) || time.utc === null || day === null || !isDay(day) ? time.utc : toUtc(day, time.clock!, time.zone!)
