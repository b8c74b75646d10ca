import { loadSeaMap, type WorldMap } from '../world/load-sea-map.ts'
import { withOfficialZones } from '../world/official-zones.ts'
import type { Terminal } from './terminal.ts'

/** The map that the commands answer from, with the official polygons of `--zones`; null, and said why, where its file cannot be read. */
export const mapFor = (zonesFile: string | undefined, terminal: Terminal): WorldMap | null => {
  try {
    return zonesFile === undefined ? loadSeaMap() : withOfficialZones(loadSeaMap(), zonesFile)
  } catch (error) {
    terminal.err(`groundtrack: ${error instanceof Error ? error.message : String(error)}\n`)
    return null
  }
}
