import { findPlaces, type PlaceAnswer } from '../world/gazetteer/find-places.ts'
import { nameKey } from '../world/gazetteer/name-key.ts'
import type { World } from '../world/world.ts'

/** A place that a cell names. */
export interface CellPlace {
  place: PlaceAnswer & { lat: number; lon: number }
  /** The words of the cell that name it. */
  words: string
  /** Only the town or province in the name of a base or site is known: the site may lie well outside of it. */
  nearby: boolean
}

/** Words for what stands at a place, behind its name. */
const INSTALLATION =
  /\s+(?:(?:north|south|east|west|international|naval|military|missile|satellite|space|rocket|strategic|general|arms|air)\s+)*(?:air\s?base|air\s?field|airport|base|launch(?:ing)? (?:ground|site|station|cent(?:er|re)|area)|testing ground|test (?:site|ground|range)|ground|site|station|shipyard|port|plant|factory|county|city|area|region|facility|garrison|desert|bay|peninsula|beach)\b.*$/i

/** The place that a cell names, its most exact part first; `state` narrows the towns of the world. Null where none is known with a position. */
export const placeOfCell = (world: World, cell: string, state: string | null): CellPlace | null => {
  const parts = cell
    .replace(/\([^)]*\)/g, ' ')
    .split(/\s+or\s+|[;/,]/i)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  for (const words of [cell, ...parts]) {
    const found = located(world, words, state)
    if (found) return { place: found, words, nearby: false }
  }
  for (const part of parts) {
    const name = part.replace(INSTALLATION, '')
    const found = name === part ? null : located(world, name, state)
    if (found) return { place: found, words: part, nearby: true }
  }
  return null
}

/** Of several of one name the curated one. A name that only begins a longer one is another place. */
const located = (world: World, words: string, state: string | null): CellPlace['place'] | null => {
  const byId = world.placeById.get(words)
  const name = byId ? byId.names[0]! : words
  const key = nameKey(name)
  const found = findPlaces(world, name, byId ? byId.country : state).find(
    (place) => place.lat !== null && place.lon !== null && [...place.names, ...place.native].some((n) => nameKey(n) === key),
  )
  return (found as CellPlace['place'] | undefined) ?? null
}
