import type { DatedTime } from './dates.ts'
import type { DraftEvent } from './draft.ts'

/** The first clock time of an event, at its place and in UTC: a stated local time before one turned from another zone. */
export const eventClock = (draft: DraftEvent, times: readonly DatedTime[], localZone: string | null): { local: string | null; utc: string | null } => {
  const own = times.filter((t) => t.clock !== null && !t.ofSaying && draft.frames.some((f) => f.clause.first <= t.value.first && t.value.first < f.clause.end))
  const here = own.find((t) => t.value.data.zone === undefined || t.value.data.zone === 'local' || t.zone === localZone)
  const chosen = here ?? own.find((t) => t.local !== null) ?? null
  if (!chosen) return { local: null, utc: null }
  const local = here ? chosen.clock : chosen.local!.clock
  return { local, utc: chosen.utc ?? null }
}
