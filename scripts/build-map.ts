/**
 * Packs the map of the world into data/built/map.bin: coasts and borders of world-atlas (Natural Earth 10m, public
 * domain), states of data/map-states.json, disputed land, joint zones and seas of the files beside it. Refuses rows that
 * select nothing, unknown places and rows without source; says file, row and fix. `--check` only compares.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { destination, distanceKm } from '../src/geo/sphere.ts'
import { packIntegers } from '../src/geo/varints.ts'
import { packMap, type LandUnit } from '../src/world/packed-map.ts'
import type { PlaceRow } from '../src/world/rows.ts'
import { mapProblems } from './map-problems.ts'
import type { DisputedRow, IsletRow, JointZoneRow, SeaRow } from './map-rows.ts'
import { polygonsOf, readAtlas } from './natural-earth.ts'
import { writeOrCheck } from './write-or-check.ts'

const OUT = 'data/built/map.bin'
const json = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T
const atlas = readAtlas()
const { states } = json<{ states: Record<string, string | null> }>('data/map-states.json')
const disputed = json<DisputedRow[]>('data/disputed-islands.json')
const islets = json<IsletRow[]>('data/islets.json')
const joint = json<JointZoneRow[]>('data/joint-zones.json')
const seas = json<SeaRow[]>('data/sea-outlines.json')
const places = new Set(json<PlaceRow[]>('data/places.json').map(({ id }) => id))
const features = atlas.objects.countries.geometries.filter((shape) => polygonsOf(shape).length > 0).map((shape) => shape.properties.name)

const problems = mapProblems({ features, states, disputed, islets, joint, seas, places })
const { scale, translate } = atlas.transform

// Lines in whole steps of the atlas; islets are added at the end.
const lines: [number, number][][] = atlas.arcs.map((arc) => {
  let [x, y] = [0, 0]
  return arc.map(([dx, dy]) => [(x += dx!), (y += dy!)] as [number, number])
})
const degrees = ([x, y]: [number, number]): { lon: number; lat: number } => ({
  lon: translate[0] + x * scale[0],
  lat: translate[1] + y * scale[1],
})
const arcOf = (ref: number): number => (ref < 0 ? ~ref : ref)

interface Part {
  feature: string
  arcs: number[]
  dispute: DisputedRow | null
}
const parts: Part[] = []
for (const shape of atlas.objects.countries.geometries)
  for (const polygon of polygonsOf(shape)) parts.push({ feature: shape.properties.name, arcs: polygon.flat().map(arcOf), dispute: null })

for (const row of disputed)
  for (const { feature, lat, lon, radiusKm } of row.select) {
    const within = (arc: number): boolean =>
      radiusKm === undefined || lines[arc]!.every((p) => distanceKm({ lat: lat!, lon: lon! }, degrees(p)) <= radiusKm)
    const chosen = parts.filter((part) => part.feature === feature && part.arcs.every(within))
    if (chosen.length === 0)
      problems.push(
        `data/disputed-islands.json: ${row.id}: no part of ${feature} lies within ${radiusKm} km of ${lat}, ${lon}; widen the circle or give islets`,
      )
    for (const part of chosen) part.dispute = row
  }
for (const { feature, dispute } of parts)
  if (states[feature] === null && !dispute)
    problems.push(`data/map-states.json: ${feature} has no state and is in no row of disputed-islands.json`)
if (problems.length > 0) {
  console.error(problems.join('\n'))
  process.exit(1)
}

// A line that two parts share is a border (or, within one state, nothing at all); a line with one owner is a coast.
const uses = new Map<number, number>()
for (const { arcs } of parts) for (const arc of arcs) uses.set(arc, (uses.get(arc) ?? 0) + 1)

interface Unit extends LandUnit {
  coast: number[]
  border: number[]
}
const units = new Map<string, Unit>()
const unitFor = (state: string | null, dispute: DisputedRow | null): Unit => {
  const key = `${state} ${dispute?.id ?? ''}`
  const { names, claimants, note } = dispute ?? {}
  const unit = units.get(key) ?? {
    state,
    ...(names && claimants ? { dispute: { names, claimants, ...(note ? { note } : {}) } } : {}),
    coast: [],
    border: [],
  }
  units.set(key, unit)
  return unit
}
for (const { feature, arcs, dispute } of parts) {
  const unit = unitFor(dispute ? dispute.administers : states[feature]!, dispute)
  for (const arc of arcs) (uses.get(arc) === 1 ? unit.coast : unit.border).push(arc)
}
// A border between two parts of one unit (a territory and its state) bounds nothing.
for (const unit of units.values()) unit.border = unit.border.filter((arc, _, all) => all.filter((other) => other === arc).length === 1)

const CORNERS = 8
const addIslet = (unit: Unit, { lat, lon, areaKm2 }: Pick<IsletRow, 'lat' | 'lon' | 'areaKm2'>): void => {
  const radius = Math.sqrt(areaKm2 / Math.PI)
  const ring = Array.from({ length: CORNERS + 1 }, (_, i) => destination({ lat, lon }, ((i % CORNERS) * 360) / CORNERS, radius))
  lines.push(ring.map((p) => [Math.round((p.lon - translate[0]) / scale[0]), Math.round((p.lat - translate[1]) / scale[1])]))
  unit.coast.push(lines.length - 1)
}
for (const row of disputed) for (const islet of row.islets ?? []) addIslet(unitFor(row.administers, row), islet)
for (const islet of islets) addIslet(unitFor(islet.state, null), islet)

const holes = atlas.objects.land.geometries.flatMap((shape) => polygonsOf(shape).flatMap((rings) => rings.slice(1)))

const used = [...new Set([...units.values()].flatMap((unit) => [...unit.coast, ...unit.border]))].sort((a, b) => a - b)
const number = new Map(used.map((arc, i) => [arc, i]))
const renumber = (arcs: readonly number[]): number[] => arcs.map((arc) => number.get(arc)!).sort((a, b) => a - b)
const steps = used.flatMap((arc) => {
  let [x, y] = [0, 0]
  return lines[arc]!.flatMap(([px, py]) => {
    const step = [px - x, py - y]
    ;[x, y] = [px, py]
    return step
  })
})
const size = (outlines: SeaRow['outlines']): number => {
  const box = outlines.flat()
  const [lons, lats] = [box.map(([lon]) => lon), box.map(([, lat]) => lat)]
  return (Math.max(...lons) - Math.min(...lons)) * (Math.max(...lats) - Math.min(...lats))
}
const packed = packMap(
  {
    units: [...units.values()].map((unit) => ({ ...unit, coast: renumber(unit.coast), border: renumber(unit.border) })),
    enclosed: holes.map((ring) => renumber(ring.map(arcOf))),
    joint: joint.map(({ name, states, matter, outline }) => ({ name, states, matter, outline: [...outline, outline[0]!] })),
    seas: seas
      .map(({ id, internalOf, outlines }) => ({ id, ...(internalOf ? { internalOf } : {}), outlines }))
      .sort((a, b) => size(a.outlines) - size(b.outlines)),
    lengths: used.map((arc) => lines[arc]!.length),
    step: [scale[0], scale[1]],
    origin: [translate[0], translate[1]],
  },
  packIntegers(steps),
)
if (process.argv.includes('--check')) {
  if (!existsSync(OUT) || Buffer.compare(readFileSync(OUT), packed) !== 0) {
    console.error(`${OUT} is stale: run \`npm run build:map\``)
    process.exitCode = 1
  }
} else writeFileSync(OUT, packed)
const { alpha2 } = json<{ alpha2: Record<string, string> }>('data/iso-3166.json')
writeOrCheck('data/built/iso-3166.json', `${JSON.stringify(alpha2)}\n`, 'npm run build:map')
console.log(
  `${units.size} units, ${used.length} lines, ${steps.length / 2} points, ${seas.length} seas, ${(packed.length / 1e6).toFixed(2)} MB`,
)
