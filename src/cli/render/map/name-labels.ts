import type { Point } from '../../../geo/sphere.ts'
import type { World } from '../../../index.ts'
import type { SeaMap } from '../../../world/sea-map.ts'
import { shownName } from '../../../world/shown-name.ts'
import { escapeXml } from './escape-xml.ts'
import type { MapFrame } from './frame.ts'

/** Points of the map that are asked what they are, this many pixels apart. */
const STEP = 22
/** What covers fewer of them gets no name. */
const LEAST = { sea: 10, state: 8 }

interface Spot {
  readonly x: number
  readonly y: number
}

/** Names of the seas and states of the map, each in the middle of what the map shows of it, clear of the marks. */
export const nameLabels = (
  map: SeaMap,
  frame: MapFrame,
  { world, chosen }: { world: World; chosen: ReadonlySet<string> },
  marks: readonly { name: string; point: Point }[],
): string[] => {
  const [cx, cy] = frame.centre
  const spots = { sea: new Map<string, Spot[]>(), state: new Map<string, Spot[]>() }
  const count = Math.floor((frame.radiusPx - 30) / STEP)
  for (let j = -count; j <= count; j++)
    for (let i = -count; i <= count; i++) {
      const spot = { x: cx + i * STEP, y: cy + j * STEP }
      if (Math.hypot(i, j) > count) continue
      const point = frame.pointAt(spot.x, spot.y)
      const sea = map.seaAt(point)
      const state = sea === null ? map.stateAt(point) : null
      const list = sea !== null ? of(spots.sea, sea) : state !== null ? of(spots.state, state) : null
      list?.push(spot)
    }
  const taken = marks.flatMap(({ name, point }) => {
    const at = frame.place(point)
    return at ? [{ x: at[0] + 8 + name.length * 3.5, y: at[1], half: name.length * 3.5 + 12 }] : []
  })
  return (['state', 'sea'] as const).flatMap((kind) =>
    [...spots[kind]].flatMap(([id, list]) => {
      const row = world.placeById.get(id)
      if (!row || list.length < LEAST[kind] || (kind === 'sea' && row.kind !== 'sea')) return []
      const name = kind === 'state' ? row.names[0]!.toUpperCase() : shownName(row, chosen)
      const half = name.length * (kind === 'state' ? 4.6 : 3.6)
      const room = (s: Spot): boolean => Math.hypot(Math.abs(s.x - cx) + half, s.y - cy) < frame.radiusPx - 4
      const free = (s: Spot): boolean => taken.every((t) => Math.abs(t.y - s.y) > 17 || Math.abs(t.x - s.x) > t.half + half)
      const spot = nearestToMiddle(
        list.filter((s) => room(s) && free(s)),
        list,
      )
      if (!spot) return []
      taken.push({ ...spot, half })
      return [
        `<text class="${kind === 'state' ? 'state' : 'name'}" x="${spot.x.toFixed(1)}" y="${(spot.y + 4).toFixed(1)}">${escapeXml(name)}</text>`,
      ]
    }),
  )
}

const of = (lists: Map<string, Spot[]>, id: string): Spot[] => {
  const list = lists.get(id) ?? []
  lists.set(id, list)
  return list
}

/** Of the free spots the one nearest to the middle of all. */
const nearestToMiddle = (free: readonly Spot[], all: readonly Spot[]): Spot | null => {
  const middle = { x: all.reduce((sum, s) => sum + s.x, 0) / all.length, y: all.reduce((sum, s) => sum + s.y, 0) / all.length }
  const away = (s: Spot): number => Math.hypot(s.x - middle.x, s.y - middle.y)
  return free.reduce<Spot | null>((best, s) => (best === null || away(s) < away(best) ? s : best), null)
}
