import type { DatedTime } from './dates.ts'
import type { DraftEvent } from './draft.ts'
import type { Frame } from './fields/reading.ts'

/** The first of the clock times in an event's clauses, at its place and in UTC: a stated local time before one turned from another zone. */
export const eventClock = (
  draft: DraftEvent,
  clocksOf: (frame: Frame) => readonly DatedTime[],
  localZones: readonly string[],
): { local: string | null; utc: string | null } => {
  const own = [...new Set([...draft.frames, ...draft.details].flatMap(clocksOf))].sort((a, b) => a.value.first - b.value.first)
  const local_ = own.filter((t) => t.value.data.zone === undefined || t.value.data.zone === 'local' || localZones.includes(t.zone ?? ''))
  // "at noon" is rounder than "12:14".
  const here = local_.find((t) => t.clock !== '12:00' && t.clock !== '00:00') ?? local_[0]
  const chosen = here ?? own.find((t) => t.local !== null) ?? null
  // "at 23:15 UTC", where nothing tells whose clock would be local.
  if (!chosen) return { local: null, utc: own.find((t) => t.utc)?.utc ?? null }
  const local = here ? chosen.clock : chosen.local!.clock
  return { local, utc: chosen.utc ?? null }
}
