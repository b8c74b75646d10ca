import type { Frame } from './frame.ts'
import type { MapName } from './packed-land.ts'
import { pixelOf, type Size, type View } from './view.ts'

/** A name that has room on the map, with the pixel of its middle. */
export interface NameLabel {
  readonly key: string
  readonly kind: MapName['kind']
  readonly lines: readonly string[]
  readonly x: number
  readonly y: number
}

interface Box {
  readonly x: number
  readonly y: number
  readonly halfWidth: number
  readonly halfHeight: number
}

/** Width of a letter and height of a line, pixels, at the sizes the stylesheet gives them. */
const LETTER: Record<MapName['kind'], number> = { state: 7.6, sea: 5.8, disputed: 5.4 }
const LINE_PX = 14
/** What is named must cover at least this much of the map, in widths of its name. */
const LEAST_COVER: Record<MapName['kind'], number> = { state: 0.55, sea: 0.9, disputed: 0 }
const DISPUTED_FROM_SCALE = 0.35

/** Where the scale bars stand, at the lower left. */
const SCALE_BARS = ({ height }: Size): Box => ({ x: 110, y: height - 28, halfWidth: 110, halfHeight: 26 })

const overlaps = (a: Box, b: Box): boolean =>
  Math.abs(a.x - b.x) < a.halfWidth + b.halfWidth && Math.abs(a.y - b.y) < a.halfHeight + b.halfHeight

/** The names that have room, larger things first, clear of what is marked. */
export const nameLabels = (
  names: readonly MapName[],
  frame: Frame,
  view: View,
  size: Size,
  marks: readonly { x: number; y: number; text: string }[],
): NameLabel[] => {
  const taken: Box[] = marks.map(({ x, y, text }) => ({
    x: x + 8 + text.length * 3.3,
    y,
    halfWidth: text.length * 3.3 + 12,
    halfHeight: 10,
  }))
  taken.push(SCALE_BARS(size))
  return names.toSorted(bySize).flatMap(({ names: lines, kind, at, km }) => {
    if (kind === 'disputed' && view.scale < DISPUTED_FROM_SCALE) return []
    const place = frame.place(at)
    if (!place) return []
    const [x, y] = pixelOf(view, place)
    const shown = kind === 'state' ? lines.map((line) => line.toUpperCase()) : lines
    const halfWidth = (Math.max(...shown.map((line) => line.length)) * LETTER[kind]) / 2
    const box = { x, y, halfWidth: halfWidth + 4, halfHeight: (shown.length * LINE_PX) / 2 + 2 }
    if (km * view.scale < halfWidth * LEAST_COVER[kind]) return []
    if (x - halfWidth < 2 || x + halfWidth > size.width - 2 || y < 12 || y > size.height - 12) return []
    if (taken.some((other) => overlaps(other, box))) return []
    taken.push(box)
    return [{ key: `${kind} ${lines[0]} ${at[0]}`, kind, lines: shown, x, y }]
  })
}

const RANK: Record<MapName['kind'], number> = { sea: 1.1, state: 1, disputed: 0.2 }
const bySize = (a: MapName, b: MapName): number => b.km * RANK[b.kind] - a.km * RANK[a.kind]
