import { circleSamples } from '../geo/samples.ts'
import { loadWorld } from '../index.ts'
import { shownName } from '../world/shown-name.ts'
import { shareByZone } from '../world/share-by-zone.ts'
import { ExitCode } from './exit-code.ts'
import { chosenNames, type NamesOption } from './names-option.ts'
import { parsePoint } from './parse-point.ts'
import { pageFor } from './render/page.ts'
import { renderZone, type ZoneReport } from './render/zone.ts'
import type { Terminal } from './terminal.ts'
import { mapFor } from './zones-option.ts'

/** The options of `groundtrack zone`, as commander hands them over. */
export interface ZoneCommandOptions extends NamesOption {
  json?: boolean
  radius?: number
  zones?: string
  width?: number
  /** False after --no-color. */
  color: boolean
}

const COASTS = 4
const SAMPLES = 500

/** Answers for one point and prints it. Throws commander's InvalidArgumentError for what is no point. */
export const runZone = async (coordinates: string, options: ZoneCommandOptions, terminal: Terminal): Promise<ExitCode> => {
  const point = parsePoint(coordinates)
  const map = mapFor(options.zones, terminal)
  if (!map) return ExitCode.unreadable
  const world = loadWorld()
  const chosen = chosenNames(options, world)
  const seaId = map.seaAt(point)
  const row = seaId === null ? undefined : world.placeById.get(seaId)
  const report: ZoneReport = {
    point,
    sea: seaId === null ? null : { id: seaId, names: row?.names ?? [], shown: row ? shownName(row, chosen) : seaId },
    state: map.stateAt(point),
    zone: map.zoneAt(point),
    nearest: map.nearestCoasts(point, COASTS),
    ...(options.radius === undefined
      ? {}
      : { radiusKm: options.radius, shares: shareByZone(map, circleSamples(point, options.radius, SAMPLES)) }),
  }
  await terminal.out(options.json ? `${JSON.stringify(report)}\n` : `${renderZone(report, pageFor(options, terminal)).join('\n')}\n`)
  return ExitCode.ok
}
