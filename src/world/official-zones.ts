import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { Areas, type Ring } from '../geo/areas.ts'
import { officialFeatures, type OfficialZone } from './official-features.ts'
import type { SeaMap, ZoneAnswer } from './sea-map.ts'

/**
 * A map whose zones come from a file of official polygons in the form of Marine Regions (GeoJSON, EEZ), and everything else
 * from `base`. Throws an Error that names file and place where the file is not of that form.
 */
export const withOfficialZones = <M extends SeaMap>(base: M, file: string): M => {
  const zones = officialFeatures(readText(file), file)
  const areas = new Areas(zones.map(({ rings }) => rings as readonly Ring[]))
  const covered = new Set(zones.flatMap(({ states }) => states))
  const name = basename(file)
  return {
    ...base,
    zoneAt: (point) => {
      const computed = base.zoneAt(point)
      if (computed.kind === 'land') return computed
      const [first, ...others] = areas.at(point)
      if (first !== undefined) {
        const found = [first, ...others].map((area) => zones[area]!)
        return inside(computed, found, Math.min(...[first, ...others].map((area) => areas.edgeKm(area, point))), name)
      }
      if (computed.kind === 'internal-waters') return computed
      // A file may hold a few states only: of the others it says nothing.
      if (computed.holder !== null && !covered.has(computed.holder))
        return { ...computed, notes: [...computed.notes, `${name} has no zone of ${computed.holder}; computed instead.`] }
      const margin = Math.min(...zones.map((_, area) => areas.edgeKm(area, point)))
      const note = computed.holder === null ? [] : [`By distance from the coast it would be the ${computed.kind} of ${computed.holder}.`]
      return { kind: 'high-seas', holder: null, claimants: [], marginKm: margin, basis: name, notes: note }
    },
  }
}

const readText = (file: string): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new Error(`${file}: cannot be read (${(error as NodeJS.ErrnoException).code}); expected a GeoJSON file of zones`, {
      cause: error,
    })
  }
}

/** Polygons of zones begin at the coast or the base line: which of 12, 24 and 200 miles it is, the distance tells. */
const inside = (computed: ZoneAnswer, found: readonly OfficialZone[], marginKm: number, basis: string): ZoneAnswer => {
  const states = [...new Set(found.flatMap((zone) => zone.states))]
  const shared = found.filter((zone) => zone.states.length > 1 || !zone.isPlain)
  const holder = states.length === 1 ? states[0]! : computed.holder !== null && states.includes(computed.holder) ? computed.holder : null
  return {
    kind: computed.kind === 'high-seas' || computed.kind === 'internal-waters' ? 'eez' : computed.kind,
    holder,
    claimants: holder === null ? states : [holder, ...states.filter((state) => state !== holder)],
    marginKm,
    basis,
    notes: [
      ...shared.map((zone) => `${zone.type}: ${zone.name}.`),
      ...(computed.holder !== null && !states.includes(computed.holder)
        ? [`By distance from the coast it would be the ${computed.kind} of ${computed.holder}.`]
        : []),
    ],
  }
}
