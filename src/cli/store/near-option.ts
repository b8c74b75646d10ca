import { InvalidArgumentError } from 'commander'
import { findPlace } from '../../world/find-place.ts'
import type { World } from '../../world/world.ts'
import { parsePoint } from '../parse-point.ts'

const DEFAULT_KM = 50
// A circle: beyond it nothing is near.
const MOST_KM = 5000

/** "Wonsan", "Wonsan,100", "39.15,127.44" or "39.15,127.44,100" as a circle. Throws commander's error naming got and expected. */
export const parseNear = (given: string, world: World): { lat: number; lon: number; km: number } => {
  const parts = given.split(',').map((part) => part.trim())
  const isPoint = /^[+\-\u2212]?\d/.test(given.trim())
  const [place, distance, ...rest] = isPoint ? [parts.slice(0, 2).join(','), ...parts.slice(2)] : parts
  const km = distance === undefined ? DEFAULT_KM : Number(distance.replace(/\s*km$/i, ''))
  if (!place || rest.length > 0 || distance === '' || !(km > 0 && km <= MOST_KM))
    throw new InvalidArgumentError(
      `Got --near ${JSON.stringify(given)}; expected a place or latitude,longitude and kilometres up to ${MOST_KM}: Wonsan,100 or 39.15,127.44,100.`,
    )
  if (isPoint) return { ...parsePoint(place), km }
  const found = findPlace(world, place)
  if ('problem' in found)
    throw new InvalidArgumentError(
      `Got --near ${JSON.stringify(given)}: ${found.problem}. Look it up with groundtrack place, or give latitude,longitude.`,
    )
  return { lat: found.row.lat!, lon: found.row.lon!, km }
}
