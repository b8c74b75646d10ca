import type { DatedTime } from './dates.ts'
import type { DraftEvent } from './draft.ts'

/** The first clock time of an event, at its place and in UTC: a stated local time before one turned from another zone. */
export const eventClock = (draft: DraftEvent, times: readonly DatedTime[], localZones: readonly string[]): { local: string | null; utc: string | null } => {
  const own = times.filter((t) => t.clock !== null && !t.ofSaying && [...draft.frames, ...draft.details].some((f) => f.clause.first <= t.value.first && t.value.first < f.clause.end))
  const local_ = own.filter((t) => t.value.data.zone === undefined || t.value.data.zone === 'local' || localZones.includes(t.zone ?? ''))
  // "at noon" is rounder than "12:14".
  const here = local_.find((t) => t.clock !== '12:00' && t.clock !== '00:00') ?? local_[0]
  const chosen = here ?? own.find((t) => t.local !== null) ?? null
  if (!chosen) return { local: null, utc: null }
  const local = here ? chosen.clock : chosen.local!.clock
  return { local, utc: chosen.utc ?? null }
}
