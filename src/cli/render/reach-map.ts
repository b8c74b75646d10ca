import { destination } from '../../geo/sphere.ts'
import type { World } from '../../index.ts'
import { mapLines } from '../../world/map-lines.ts'
import { KM_PER_NAUTICAL_MILE } from '../../world/nautical.ts'
import type { Reach } from '../../world/reach/reach.ts'
import type { SeaMap } from '../../world/sea-map.ts'
import { mapFrame, type MapFrame } from './map/frame.ts'
import { escapeXml } from './map/escape-xml.ts'
import { nameLabels } from './map/name-labels.ts'
import { linePath } from './map/line-path.ts'
import { STYLE } from './map/style.ts'
import { tints } from './map/tint.ts'

const SIZE = { width: 920, height: 1040, radius: 430, top: 96 }
/** Free room around the ring. */
const ROOM = 1.16
const MOST_ENDS = 1600
const COLOURS = 6

/** A map as SVG: azimuthal equidistant around the launch area, so that rings are circles and bearings are straight; `chosen` as in `shownName`. */
export const reachMap = (map: SeaMap, world: World, reach: Reach, chosen: ReadonlySet<string>): string => {
  const { area, km, words } = reach.question
  const wide = area.wholeState ? area.radiusKm * 1.5 : area.radiusKm
  const frame = mapFrame(area.point, (km.high + wide) * ROOM, [SIZE.width / 2, SIZE.top + SIZE.radius], SIZE.radius)
  const [cx, cy] = frame.centre
  const zones = tints(map, frame)
  const holders = [...zones.keys()].filter((key) => /^[A-Z]{2}$/.test(key)).sort((a, b) => zones.get(b)!.length - zones.get(a)!.length)
  const colour = (key: string): string => (key === 'land' ? 'land' : holders.includes(key) ? `z${holders.indexOf(key) % COLOURS}` : 'sea')
  const lines = mapLines()
  const from = area.wholeState ? `anywhere in ${area.name}` : area.name
  const title = `A flight of ${figure(km.low)} to ${figure(km.high)} km (${figure(km.low / KM_PER_NAUTICAL_MILE)} to ${figure(km.high / KM_PER_NAUTICAL_MILE)} nautical miles) from ${from}`
  const subtitle = reach.conflict
    ? `These cannot all be true: the flight, and that it ended ${reach.conflict.map((w) => w.words).join(', ')}`
    : words.length > 0
      ? `that ended ${words.map((w) => w.words).join(', ')}: ${percent(reach.possible.length / reach.all.length)} of all such flights`
      : 'where it can have ended'
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE.width} ${SIZE.height}" width="${SIZE.width}" height="${SIZE.height}" role="img" aria-label="${escapeXml(title)}">`,
    `<title>${escapeXml(`${title} ${subtitle}`)}</title><style>${STYLE}</style>`,
    `<rect class="paper" width="${SIZE.width}" height="${SIZE.height}"/>`,
    `<text class="title" x="24" y="40">${escapeXml(title)}</text><text class="faint" x="24" y="66">${escapeXml(subtitle)}</text>`,
    `<clipPath id="disc"><circle cx="${cx}" cy="${cy}" r="${frame.radiusPx}"/></clipPath><g clip-path="url(#disc)">`,
    `<circle class="sea" cx="${cx}" cy="${cy}" r="${frame.radiusPx}"/>`,
    ...[...zones]
      .sort(([a], [b]) => Number(a === 'land') - Number(b === 'land'))
      .map(([key, path]) => `<path class="${colour(key)}" d="${path}"/>`),
    `<path class="border" d="${linePath(frame, lines.borders)}"/><path class="coast" d="${linePath(frame, lines.coasts)}"/></g>`,
    // From anywhere in a state there is no one ring.
    ...(area.wholeState ? [] : (['low', 'high'] as const)).map(
      (edge) => `<circle class="ring" cx="${cx}" cy="${cy}" r="${frame.pxOf(km[edge]).toFixed(1)}"/>`,
    ),
    ...(area.wholeState ? [] : (['low', 'high'] as const)).map((edge) => ringLabel(frame, km[edge], edge)),
    ...ends(frame, reach),
    ...(area.wholeState ? [] : arcs(frame, reach)),
    `<circle class="edge" cx="${cx}" cy="${cy}" r="${frame.radiusPx}"/>`,
    ...launch(frame, reach),
    ...reach.question.named.map(({ name, point }) => mark(frame, point, name)),
    ...nameLabels(map, frame, { world, chosen }, [
      ...(area.wholeState ? [] : [{ name: area.name, point: area.point }]),
      ...reach.question.named,
    ]),
    ...scaleBars(frame),
    ...key(holders, world, reach),
    '</svg>',
  ].join('\n')
}

/** On the north-west of the ring: the inner edge's inside, the outer edge's outside. */
const ringLabel = (frame: MapFrame, km: number, edge: 'low' | 'high'): string => {
  const r = frame.pxOf(km) + (edge === 'low' ? -14 : 8)
  const [x, y] = [frame.centre[0] - r * Math.SQRT1_2, frame.centre[1] - r * Math.SQRT1_2]
  return `<text class="faint" text-anchor="${edge === 'low' ? 'start' : 'end'}" x="${x.toFixed(1)}" y="${y.toFixed(1)}">${figure(km)} km</text>`
}

const ends = (frame: MapFrame, { possible }: Reach): string[] => {
  const step = Math.max(1, possible.length / MOST_ENDS)
  const shown = Array.from({ length: Math.min(possible.length, MOST_ENDS) }, (_, i) => possible[Math.floor(i * step)]!)
  const dots = shown.flatMap((s) => {
    const at = frame.place(s.point)
    return at ? [`M${at[0].toFixed(1)} ${at[1].toFixed(1)}m-2.2 0a2.2 2.2 0 1 0 4.4 0a2.2 2.2 0 1 0-4.4 0`] : []
  })
  return [`<path class="end" d="${dots.join('')}"/>`]
}

/** The bearings of possible flights as arcs outside of the ring, each with its part of them. */
const arcs = (frame: MapFrame, { sectors, question }: Reach): string[] => {
  const [cx, cy] = frame.centre
  const r = frame.pxOf(question.km.high) + 10
  const at = (bearing: number, radius: number): string => {
    const angle = (bearing * Math.PI) / 180
    return `${(cx + radius * Math.sin(angle)).toFixed(1)} ${(cy - radius * Math.cos(angle)).toFixed(1)}`
  }
  return sectors
    .filter((s) => s.share >= 0.005)
    .flatMap(({ of: { from, to }, share }) => {
      const turn = (to - from + 360) % 360 || (to === from ? 0.5 : 359.9)
      const [x, y] = at(from + turn / 2, r + 18).split(' ')
      return [
        `<path class="arc" d="M${at(from, r)}A${r.toFixed(1)} ${r.toFixed(1)} 0 ${turn > 180 ? 1 : 0} 1 ${at(from + turn, r)}"/>`,
        `<text class="share" x="${x}" y="${Number(y) + 5}">${percent(share)}</text>`,
      ]
    })
}

const mark = (frame: MapFrame, point: { lat: number; lon: number }, name: string): string => {
  const at = frame.place(point)
  return at
    ? `<circle class="launch" cx="${at[0].toFixed(1)}" cy="${at[1].toFixed(1)}" r="4"/><text x="${(at[0] + 8).toFixed(1)}" y="${(at[1] + 4).toFixed(1)}">${escapeXml(name)}</text>`
    : ''
}

const launch = (frame: MapFrame, { question: { area } }: Reach): string[] => {
  const [x, y] = frame.centre
  const radius = frame.pxOf(area.radiusKm)
  return [
    ...(radius > 5 && !area.wholeState ? [`<circle class="area" cx="${x}" cy="${y}" r="${radius.toFixed(1)}"/>`] : []),
    ...(area.wholeState ? [] : [mark(frame, destination(area.point, 0, 0), area.name)]),
  ]
}

/** The longest of 1, 2, 5, 10 ... that is no longer than this. */
const roundLength = (most: number): number => {
  const power = 10 ** Math.floor(Math.log10(most))
  return [5, 2, 1].map((n) => n * power).find((n) => n <= most) ?? power
}

const scaleBars = (frame: MapFrame): string[] => {
  const y = SIZE.top + SIZE.radius * 2 + 26
  const bar = (length: number, unitKm: number, unit: string, top: number): string => {
    const width = frame.pxOf(length * unitKm)
    return `<path class="bar" d="M24 ${top - 4}v8M24 ${top}h${width.toFixed(1)}m0-4v8"/><text x="${(32 + width).toFixed(1)}" y="${top + 4}">${figure(length)} ${unit}</text>`
  }
  const most = frame.radiusKm / 2.2
  return [bar(roundLength(most), 1, 'km', y), bar(roundLength(most / KM_PER_NAUTICAL_MILE), KM_PER_NAUTICAL_MILE, 'nautical miles', y + 24)]
}

const key = (holders: readonly string[], world: World, reach: Reach): string[] => {
  const top = SIZE.top + SIZE.radius * 2 + 16
  const shown = holders.slice(0, COLOURS)
  return [
    ...shown.map((holder, i) => {
      const [x, y] = [400 + (i % 3) * 170, top + Math.floor(i / 3) * 24]
      return `<rect class="z${i}" x="${x}" y="${y}" width="18" height="14"/><text x="${x + 25}" y="${y + 12}">zone of ${escapeXml(world.placeById.get(holder)?.names[0] ?? holder)}</text>`
    }),
    `<text class="faint" x="24" y="${SIZE.height - 12}">Zones by ${escapeXml(reach.possible[0]?.zone.basis === 'computed' || !reach.possible[0] ? 'distance from the coast, a hint' : reach.possible[0].zone.basis)}. Coasts: Natural Earth. Dots: possible ends, not a position.</text>`,
  ]
}

const figure = (n: number): string => Math.round(n).toLocaleString('en-US')
const percent = (share: number): string =>
  share === 0 ? 'none' : share < 0.001 ? 'under 0.1 %' : `${Number((share * 100).toPrecision(share < 0.1 ? 1 : 2))} %`
