import { callsTo, type Methods } from './calls.ts'
import { startThread } from './start-thread.ts'
import type { WorldThread } from './world-thread.ts'

/** The world in a thread of its own: maps of incidents and zones. */
export const worldInThread = async (): Promise<WorldThread & { close(): Promise<unknown> }> => {
  const worker = await startThread('world-thread', null)
  const calls = callsTo<WorldThread & Methods>(worker)
  return {
    incidentMap: (incident, actor) => calls.incidentMap(incident, actor),
    script: (ids) => calls.script(ids),
    place: (name) => calls.place(name),
    zones: (lat, lon, km) => calls.zones(lat, lon, km),
    close: () => worker.terminate(),
  }
}
