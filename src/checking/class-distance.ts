import { greatestDistanceKm } from '../geo/ballistic-arc.ts'
import type { Event, Finding, Report } from '../model/report.ts'
import { said, sentenceOf, type Said } from '../model/said.ts'
import type { Check } from './check.ts'
import { claimIds, flightFigures, sayKm, sameFlight, type FlightFigure } from './flight-figures.ts'
import { GREATEST_KM } from './missile-classes.ts'
import { claimsOf } from './spans.ts'

/** Flights and classes are both rounded: only a tenth beyond the class is odd. */
const BEYOND = 1.1
/** The reach drawn from a lofted flight is an estimate: a quarter beyond the class is odd. */
const REACH_BEYOND = 1.25
/** Flatter than this share of the distance a flight is no arc and its energy cannot be told from it. */
const FLATTEST = 0.15

/** Class words as a text prints them; a claim of the class may be about all sorts of words. */
const CLASS_WORDS: Readonly<Record<string, RegExp>> = {
  SRBM: /\bshort[- ]range\b|\bSRBMs?\b/iu,
  MRBM: /\bmedium[- ]range\b|\bMRBMs?\b/iu,
  IRBM: /\bintermediate[- ]range\b|\bIRBMs?\b/iu,
}

const classWords = (report: Report, event: Event): [number, number][] => {
  const pattern = CLASS_WORDS[event.weapon?.class ?? '']
  const claimed = claimsOf(report, event.id, 'weapon', 'weaponClass', 'class')
  for (const { span } of claimed) {
    const match = pattern?.exec(report.article.text.slice(...span))
    if (match) return [[span[0] + match.index, span[0] + match.index + match[0].length]]
  }
  return []
}

const check = (report: Report, event: Event): Finding[] => {
  const limit = GREATEST_KM[event.weapon?.class ?? '']
  if (!limit) return []
  const classClaims = claimsOf(report, event.id, 'weapon', 'weaponClass', 'class').map((c) => c.id)
  const distances = flightFigures(report, event, 'rangeKm')
  const finding = (figures: FlightFigure[], reach: number, allowed: number, sentence: Said): Finding => ({
    check: 'class-distance',
    verdict: reach > allowed ? 'implausible' : 'consistent',
    claims: [...claimIds(figures), ...classClaims],
    spans: [...figures.map((f) => f.span), ...(reach > allowed ? classWords(report, event) : [])],
    inputs: { class: event.weapon!.class, reachKm: Number.isFinite(reach) ? Math.round(reach) : null, greatestKm: limit.km },
    margin: { km: Number.isFinite(reach) ? Math.round(allowed - reach) : -limit.km },
    ...sentenceOf(sentence),
  })
  // The speaker who gives the shortest distance decides: the others may be of another missile.
  const nearest = distances.sort((a, b) => a.interval.low - b.interval.low)[0]
  if (nearest && nearest.interval.low > limit.km * BEYOND)
    return [
      finding(
        [nearest],
        nearest.interval.low,
        limit.km * BEYOND,
        said`${sayKm(nearest.amount)} is farther than ${limit.words} missile flies (${sayKm(limit.km)}).`,
      ),
    ]
  const lofted = flightFigures(report, event, 'apogeeKm')
    .flatMap((apogee) =>
      distances
        .filter((d) => sameFlight(d, apogee) && apogee.interval.low > 100 && apogee.interval.low >= d.interval.high * FLATTEST)
        .map((distance) => ({
          figures: [apogee, distance],
          reach: greatestDistanceKm(distance.interval.low, apogee.interval.low),
        })),
    )
    .sort((a, b) => a.reach - b.reach)
  // Each apogee by itself: one speaker's may be wrong where another's fits.
  const worst = lofted.at(-1)
  if (worst && worst.reach > limit.km * REACH_BEYOND) {
    const reach = Number.isFinite(worst.reach) ? said`some ${sayKm(Math.round(worst.reach / 100) * 100)}` : 'any point of the Earth'
    return [
      finding(
        worst.figures,
        worst.reach,
        limit.km * REACH_BEYOND,
        said`A missile that rises to ${sayKm(worst.figures[0]!.amount)} could reach ${reach} on a flatter path, farther than ${limit.words} missile flies (${sayKm(limit.km)}).`,
      ),
    ]
  }
  return nearest
    ? [
        finding(
          [nearest],
          nearest.interval.low,
          limit.km * BEYOND,
          said`${sayKm(nearest.amount)} is within what ${limit.words} missile flies.`,
        ),
      ]
    : []
}

/** The class a text gives a missile against the distance it flew and, on lofted flights, what its energy could reach. Upwards only. */
export const classDistance: Check = {
  name: 'class-distance',
  run: (report) => report.events.filter((e) => e.type === 'launch').flatMap((event) => check(report, event)),
}
