import { InvalidArgumentError } from 'commander'
import type { Point } from '../geo/sphere.ts'

const FORMS = `expected latitude and longitude: 40.5 133.4, 40.5N 133.4E, 40°30'N 133°24'E or 40-30N 133-24E`
const SIDE = { N: ['lat', 1], S: ['lat', -1], E: ['lon', 1], W: ['lon', -1] } as const
const LIMIT = { lat: 90, lon: 180 } as const
// Degrees, then minutes, then seconds; signs between them as people write them.
const ANGLE = /^([+\-\u2212]?)(\d+(?:\.\d+)?)(?:\s*[°º-]\s*(?:(\d+(?:\.\d+)?)\s*['′’]?\s*(?:(\d+(?:\.\d+)?)\s*["″”]?)?)?)?$/

/** Reads a point as people write it, latitude first unless letters say otherwise. Throws commander's error naming got and expected. */
export const parsePoint = (given: string): Point => {
  const text = given.trim().toUpperCase()
  const fail = (what: string): never => {
    throw new InvalidArgumentError(`Got ${JSON.stringify(given)}: ${what}`)
  }
  const lettered = [...text.matchAll(/([^NSEW]*)([NSEW])[\s,;]*/g)]
  const parts: { angle: string; axis: 'lat' | 'lon'; sign: 1 | -1 }[] =
    lettered.length > 0
      ? lettered.map(([, angle, letter]) => {
          const [axis, sign] = SIDE[letter as keyof typeof SIDE]
          return { angle: angle!.trim(), axis, sign }
        })
      : text.split(/\s*[,;]\s*|\s+/).map((angle, i) => ({ angle, axis: i === 0 ? 'lat' : 'lon', sign: 1 }))
  const lengths = lettered.reduce((sum, [all]) => sum + all.length, 0)
  if (parts.length !== 2 || (lettered.length > 0 && lengths !== text.length)) return fail(FORMS)
  const point: Partial<Record<'lat' | 'lon', number>> = {}
  for (const { angle, axis, sign } of parts) {
    const [, minus, degrees, minutes = '0', seconds = '0'] = ANGLE.exec(angle) ?? fail(FORMS)
    if (point[axis] !== undefined) fail(`two of ${axis === 'lat' ? 'N and S' : 'E and W'}; ${FORMS}`)
    if (minus && lettered.length > 0) fail(`a sign beside the letter of ${angle}; expected one of them`)
    if (Number(minutes) >= 60 || Number(seconds) >= 60) fail('minutes and seconds are below 60')
    const value = sign * (minus === '-' || minus === '\u2212' ? -1 : 1) * (Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600)
    if (Math.abs(value) > LIMIT[axis])
      fail(
        `${axis === 'lat' ? 'latitude' : 'longitude'} ${value}, expected -${LIMIT[axis]} to ${LIMIT[axis]}${axis === 'lat' ? '; latitude comes first' : ''}`,
      )
    point[axis] = value
  }
  return { lat: point.lat!, lon: point.lon! }
}
