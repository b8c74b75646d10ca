import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { packLand, type Position } from '../../desk/src/map/packed-land.ts'
import { unpackMap } from '../../src/world/packed-map.ts'
import type { PlaceRow } from '../../src/world/rows.ts'
import type { DisputedRow } from '../map-rows.ts'
import { mapNames } from './names.ts'
import { polygonsOf, ringsOf } from './rings.ts'
import { hasArea, onSteps, simplify } from './simplify.ts'

const json = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T

/** The two files: how far a line may be off (degrees of latitude), and how large a step is. */
const LEVELS = {
  coarse: { off: 0.02, step: 0.005 },
  fine: { off: 0, step: 0.0018 },
} as const

/** Makes the map files of the desk from data/built/map.bin and the names of the world. */
export const buildDeskMap = (folder: string): void => {
  const { header, lines } = unpackMap(readFileSync('data/built/map.bin'))
  const line = (id: number): Position[] =>
    Array.from({ length: lines.start[id + 1]! - lines.start[id]! }, (_, i): Position => {
      const at = lines.start[id]! + i
      return [lines.lon[at]!, lines.lat[at]!]
    })
  const enclosed = new Set(header.enclosed.flat())
  const coast = [...new Set(header.units.flatMap((unit) => unit.coast))]
  const border = [...new Set(header.units.flatMap((unit) => unit.border))]
  const names = mapNames(json<PlaceRow[]>('data/places.json'), json<DisputedRow[]>('data/disputed-islands.json'))
  mkdirSync(folder, { recursive: true })
  for (const [level, { off, step }] of Object.entries(LEVELS)) {
    const thin = (ids: readonly number[]): Position[][] => ids.map((id) => onSteps(simplify(line(id), off), step))
    const rings = (ids: readonly number[]): Position[][] => ringsOf(thin(ids)).filter((ring) => hasArea(ring, step))
    const land = polygonsOf(rings(coast.filter((id) => !enclosed.has(id))), rings(coast.filter((id) => enclosed.has(id))))
    writeFileSync(`${folder}/land-${level}.bin`, packLand({ land, borders: thin(border), names: level === 'coarse' ? names : [] }, step))
  }
}
