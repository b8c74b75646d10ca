import type { Event, Finding, Report } from '../model/report.ts'
import { said, sentenceOf } from '../model/said.ts'
import type { World } from '../world/world.ts'
import type { Check } from './check.ts'
import { sayKm } from './flight-figures.ts'
import { claimsOf } from './spans.ts'
import { isLaunch } from './splash/flight-inputs.ts'

/** A harbour, or a town near one: farther inland no submarine can be. */
const INLAND_KM = 40
/** Submarines also test from lakes and reservoirs (North Korea, September 2022): a question, no more. */
const QUESTION = 'a lake, a land launcher or another place may be meant'

const check = (report: Report, world: World, event: Event): Finding[] => {
  const map = world.seaMap?.()
  const underWater = event.platform === 'submarine' || event.weapon?.class === 'SLBM'
  if (!map || !underWater) return []
  return claimsOf(report, event.id, 'launchArea').flatMap((claim): Finding[] => {
    const { id } = (claim.value ?? {}) as { id?: string | null }
    const row = id ? world.placeById.get(id) : undefined
    if (!row || row.lat === null || row.lon === null || row.radiusKm === null || row.radiusKm > INLAND_KM) return []
    const point = { lat: row.lat, lon: row.lon }
    const seaKm = map.stateAt(point) === null ? 0 : (map.nearestCoast(point)?.km ?? 0)
    if (seaKm - row.radiusKm <= INLAND_KM) return []
    return [
      {
        check: 'launch-site',
        verdict: 'undetermined',
        claims: [claim.id],
        spans: [claim.span],
        inputs: { launchArea: row.names[0]!, seaKm: Math.round(seaKm) },
        margin: null,
        ...sentenceOf(
          said`${row.names[0]!} lies ${sayKm(Math.round(seaKm))} from the sea: a launch from a submarine there is a question (${QUESTION}).`,
        ),
      },
    ]
  })
}

/** A launch from under water at a place far inland: a question, never a verdict. */
export const launchSite: Check = {
  name: 'launch-site',
  run: (report, world) => report.events.filter(isLaunch).flatMap((event) => check(report, world, event)),
}
