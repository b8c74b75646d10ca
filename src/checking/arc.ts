import { freeFlightMinutes } from '../geo/ballistic-arc.ts'
import type { Event, Finding, Report } from '../model/report.ts'
import { said, sentenceOf } from '../model/said.ts'
import type { Check } from './check.ts'
import { claimIds, flightFigures, printAmount, sameFlight, sayKm, type FlightFigure } from './flight-figures.ts'

/**
 * How a flight's time may differ from the free flight on a Kepler arc of its distance and apogee (`geo/ballistic-arc.ts`
 * has formula and source). Published flights run from 1 % under to 13 % over; the limits leave room for drag, burn and
 * a late clock. Below 100 km, or flatter than 0.15 of the distance, a flight is no arc: gliding and pulling up are common there.
 */
const PLAUSIBLE = { low: -0.08, high: 0.2 }
const POSSIBLE = { low: -0.15, high: 0.35 }
const LOWEST_ARC_KM = 100
const FLATTEST = 0.15
/** A ballistic missile that stays below 100 km comes down within this time; cruise missiles may take hours. */
const LONGEST_LOW_FLIGHT_MIN = 25
const BALLISTIC: ReadonlySet<string> = new Set(['SRBM', 'MRBM', 'IRBM', 'ICBM', 'SLBM', 'ballistic'])

interface Flight {
  readonly distance: FlightFigure
  readonly apogee: FlightFigure
  readonly time: FlightFigure
}

/** Shares by which the time can differ from the free flight, given what the rounded figures can stand for. */
const shares = ({ distance, apogee, time }: Flight): { low: number; high: number } => {
  const shortest = freeFlightMinutes(distance.interval.low, apogee.interval.low)
  const longest = freeFlightMinutes(distance.interval.high, apogee.interval.high)
  return { low: time.interval.low / longest - 1, high: time.interval.high / shortest - 1 }
}

/** How far outside of the limits the shares lie: 0 within. */
const outside = (range: { low: number; high: number }, limits: { low: number; high: number }): number =>
  Math.max(0, limits.low - range.high, range.low - limits.high)

const flightsOf = (report: Report, event: Event): Flight[] =>
  flightFigures(report, event, 'apogeeKm')
    .flatMap((apogee) =>
      flightFigures(report, event, 'flightTimeMin').flatMap((time) =>
        flightFigures(report, event, 'rangeKm').map((distance) => ({ distance, apogee, time })),
      ),
    )
    .filter(({ distance, apogee, time }) => sameFlight(distance, apogee, time))

const isArc = ({ distance, apogee }: Flight): boolean =>
  apogee.interval.low >= LOWEST_ARC_KM && apogee.interval.low >= distance.interval.high * FLATTEST

const finding = (flight: Flight, rest: Pick<Finding, 'verdict' | 'inputs' | 'sentence' | 'lengths' | 'margin'>): Finding => {
  const figures = [flight.apogee, flight.time, flight.distance]
  return { check: 'arc', claims: claimIds(figures), spans: figures.map((f) => f.span), ...rest }
}

const figure = (f: FlightFigure): number => f.amount.value ?? f.amount.min ?? f.amount.max ?? 0
const inputsOf = ({ distance, apogee, time }: Flight) => ({
  distanceKm: figure(distance),
  apogeeKm: figure(apogee),
  flightTimeMin: figure(time),
})

const lowFlight = (flight: Flight, event: Event): Finding => {
  const tooLong =
    BALLISTIC.has(event.weapon?.class ?? '') &&
    flight.apogee.interval.high < LOWEST_ARC_KM &&
    flight.time.interval.low > LONGEST_LOW_FLIGHT_MIN
  return finding(flight, {
    verdict: tooLong ? 'implausible' : 'undetermined',
    inputs: inputsOf(flight),
    ...sentenceOf(
      tooLong
        ? said`A ballistic missile that rises to ${sayKm(flight.apogee.amount)} is down again long before ${printAmount(flight.time.amount, 'minutes')}.`
        : said`A flight as low as ${sayKm(flight.apogee.amount)} need not follow a ballistic arc, so its time cannot be tested.`,
    ),
  })
}

const check = (report: Report, event: Event): Finding[] => {
  const flights = flightsOf(report, event)
  if (flights.length === 0) return []
  const arcs = flights.filter(isArc)
  if (arcs.length === 0) return [lowFlight(flights[0]!, event)]
  const rated = arcs
    .map((flight) => ({ flight, range: shares(flight) }))
    .map((r) => ({ ...r, off: outside(r.range, PLAUSIBLE), far: outside(r.range, POSSIBLE) }))
  // An apogee that fits no time and distance of any speaker, beside one that does, is wrong by itself.
  const worstApogee = [...new Set(arcs.map((a) => a.apogee))].map(
    (apogee) => rated.filter((r) => r.flight.apogee === apogee).sort((a, b) => a.off - b.off)[0]!,
  )
  return worstApogee.map(({ flight, range, off, far }) => {
    const free = freeFlightMinutes(figure(flight.distance), figure(flight.apogee))
    const verdict = off === 0 ? 'consistent' : far === 0 ? 'implausible' : 'contradicted'
    const expected = `${Math.round(free)} to ${Math.round(free * 1.13)} minutes`
    const path = said`${sayKm(flight.distance.amount)} with an apogee of ${sayKm(flight.apogee.amount)}`
    return finding(flight, {
      verdict,
      inputs: { ...inputsOf(flight), freeFlightMin: Number(free.toFixed(1)) },
      margin: { percent: Number((Math.min(range.high - PLAUSIBLE.low, PLAUSIBLE.high - range.low) * 100).toFixed(1)) },
      ...sentenceOf(
        said`A ballistic flight of ${path} takes about ${expected}; ${printAmount(flight.time.amount, 'minutes')} ${verdict === 'consistent' ? 'fits' : 'does not fit'}.`,
      ),
    })
  })
}

/** Apogee, distance and flight time of one flight against a ballistic arc. */
export const arc: Check = {
  name: 'arc',
  run: (report) => report.events.filter((e) => e.type === 'launch').flatMap((event) => check(report, event)),
}
