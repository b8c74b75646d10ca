/**
 * The free flight of a body thrown from the ground: an arc of a Kepler ellipse about the centre of a round Earth that
 * does not turn and has no air. Formulas: Bate, Mueller, White, "Fundamentals of Astrodynamics" (Dover 1971), ch. 6
 * (free-flight range and time of flight). The burn is left out, which is why real flights take a little longer: published
 * ones run from 1 % under to 13 % over this time.
 */

import { EARTH_RADIUS_KM } from './sphere.ts'

/** Gravitational parameter of the Earth, km³/s² (WGS 84). */
export const EARTH_MU = 398600.4418

interface Ellipse {
  /** Half the long axis, km. */
  readonly a: number
  /** 1 - eccentricity, and 1 - cosine of half the angle flown: both come near 0 on steep flights, where e and the cosine would cancel. */
  readonly w: number
  readonly u: number
}

/** The ellipse whose highest point is the apogee and which cuts the ground at both ends of the distance. */
const ellipse = (distanceKm: number, apogeeKm: number): Ellipse => {
  const u = 2 * Math.sin(distanceKm / EARTH_RADIUS_KM / 4) ** 2
  const below = EARTH_RADIUS_KM * u
  const w = below / (apogeeKm + below)
  return { a: (EARTH_RADIUS_KM + apogeeKm) / (2 - w), w, u }
}

/** Minutes from the ground to the ground over a distance along it with this apogee, both in km and above 0. */
export const freeFlightMinutes = (distanceKm: number, apogeeKm: number): number => {
  const { a, w, u } = ellipse(distanceKm, apogeeKm)
  const cosE = (u - w) / (u + w - u * w)
  const anomaly = Math.acos(Math.max(-1, Math.min(1, cosE)))
  const toApogee = Math.sqrt(a ** 3 / EARTH_MU) * (Math.PI - anomaly + (1 - w) * Math.sin(anomaly))
  return (2 * toApogee) / 60
}

/**
 * The greatest distance along the ground, km, that the speed of this flight could reach at the best angle;
 * Infinity where it could go round the Earth.
 */
export const greatestDistanceKm = (distanceKm: number, apogeeKm: number): number => {
  const { a } = ellipse(distanceKm, apogeeKm)
  const q = 2 - EARTH_RADIUS_KM / a // speed² over the square of the circular speed at the ground
  return q >= 1 ? Infinity : 2 * EARTH_RADIUS_KM * Math.asin(q / (2 - q))
}
