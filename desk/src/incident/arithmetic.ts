import type { IncidentFinding } from '../../../src/model/incident.ts'
import { asSaid, said, type Said } from '../../../src/model/said.ts'
import { saidKm } from '../../../src/wording/say-amount.ts'
import type { LengthUnit } from '../settings/settings.svelte.ts'
import { inUnit, sayLength } from '../words/length.ts'

/** A figure of a check with its name and unit. */
export interface Figure {
  readonly name: string
  readonly value: string
}

/** How a finding came about. */
export interface Arithmetic {
  readonly method: string
  readonly inputs: readonly Figure[]
  readonly margin: readonly Figure[]
}

/** What each check does, for a reader who wants to do it again; a check without words here shows its inputs only. */
const METHODS: Readonly<Record<string, Said | string>> = {
  'unit-pair':
    'One figure is converted into the unit of the other, both with what their rounding allows. They contradict where no two values within the rounding agree.',
  'weekday-date': 'The weekday of the date by the calendar, against the weekday in the words.',
  'zone-gloss': 'One clock time is carried to the zone of the other, against the time told there.',
  interval: 'The days between the two dates by the calendar, against the number told.',
  'days-earlier': 'The dates counted from the day that the words count from.',
  'ordinal-count': 'What was counted before, against the ordinal told.',
  'article-date': 'The publication time, against the times that the article tells of as past.',
  arc: said`The time of a free flight on a ballistic arc of this distance and height (turning Earth left out), against the time told: implausible outside -8 to +20 %, contradicted outside -15 to +35 %. Flights under ${saidKm(100)} height, or lower than 0.15 of their distance, are no such arcs.`,
  'apogee-digits': 'The height with a digit more or less, against the class and the distance told.',
  'class-distance': said`The distance flown, or for a lofted flight the greatest distance of the same energy, against the limits of the class: SRBM to ${saidKm(1000)}, MRBM to ${saidKm(3000)}, IRBM to ${saidKm(5500)}, ICBM beyond.`,
  'type-range': 'The distance flown against the published range of the type.',
  'near-border': said`All launch points that fit, all bearings and the distance with its rounding give the points where the flight can have ended. Counted is how many of those at which the other words hold lie as near to the state as told (${saidKm(50)} where no number is told). Under 5 %: implausible; none: contradicted.`,
  'place-offset':
    'All points where the flight can have ended, against the distance and bearing told from the named place. Under 5 %: implausible; none: contradicted.',
  'place-bearing': 'The bearing between the two places on the ellipsoid, against the wind told (35 degrees each way).',
  'place-side':
    'Where the place lies between the edges of its state’s land at that latitude or longitude, and from the middle of the state, against the side told. Beyond three quarters of the way to the other side: implausible; beyond 85 %: contradicted.',
  'flight-direction':
    'All points up to 50 degrees to each side of the wind told, as far as 1,600 km from the launch site: contradicted where none lies in the sea told.',
  'sea-reach': 'All points where the flight can have ended, counted by the sea they lie in.',
  'zone-reach':
    'All points where the flight can have ended at sea, counted by the side of the zone limit they lie on. Limits are computed from the coast: 200 nautical miles and lines in the middle.',
  overflight:
    'The ground track from every launch point that fits to the points where the flight can have ended, against the states told to be crossed.',
  'launch-site': 'The launch site told, against the sites known of the state.',
  'place-confused': 'Names of places that are taken for each other, against the rest of what is told.',
  'location-garbled': 'Words of a place that fit another place of the story better.',
  'apogee-magnitude':
    'The height, against the height that other reports tell: about ten times or a tenth of it is a slip of a digit, a unit or a point.',
  'one-as-several':
    'The number of missiles told later, against what its source has taken back, or against pieces of one missile told before.',
  'ordinal-archive':
    'The earlier incidents of the archive, counted by days, launches and missiles, against the ordinal told: contradicted is only one that is too low by every count.',
  'outlier-value': 'The figure, against those of all other reports: it lies beyond all of them by far.',
  'quote-moved': 'The same words in quotation marks, given to another speaker by the other reports.',
  'range-of-type':
    'The distance told as flown, against the range of the type that others tell: the same figure is the range, taken for the flight.',
  'wrong-year': 'The year told with this day, against the year that the other reports give it.',
  'zone-reversed': 'Inside and outside of one zone, given to one speaker by two articles: one of them turned it round.',
  'quote-twice': 'The same words in quotation marks, given to two speakers.',
  'office-holder': 'Who held the office on that day, by dated sources.',
}

const UNITS: readonly (readonly [RegExp, string])[] = [
  [/Km$/, 'km'],
  [/Min(?:utes)?$/, 'min'],
  [/Degrees$|Deg$/, '°'],
  [/Percent$/, '%'],
  [/Days$/, 'days'],
  [/Hours$/, 'h'],
]

/** "distanceFromKm" as "distance from" with "km". */
const named = (key: string): { name: string; unit: string } => {
  const found = UNITS.find(([ending]) => ending.test(key))
  const bare = found ? key.replace(found[0], '') : key
  const words = (bare || key).replace(/([a-z])([A-Z0-9])/g, '$1 $2').toLowerCase()
  return key === 'km' ? { name: 'distance', unit: 'km' } : { name: words, unit: found?.[1] ?? '' }
}

const figure = ([key, value]: readonly [string, string | number | boolean | null], length: LengthUnit): Figure => {
  const { name, unit } = named(key)
  if (unit === 'km' && length !== 'km' && typeof value === 'number') return { name, value: sayLength(value, length) }
  const said =
    typeof value === 'number'
      ? value.toLocaleString('en-US', { maximumFractionDigits: 2 })
      : value === null
        ? 'not known'
        : typeof value === 'boolean'
          ? value
            ? 'yes'
            : 'no'
          : value
  return { name, value: unit && typeof value === 'number' ? (unit === '°' ? `${said}°` : `${said} ${unit}`) : said }
}

/** The method, inputs and margins of a finding in words, lengths in the chosen unit. */
export const arithmetic = (
  { check, inputs, margin }: Pick<IncidentFinding, 'check' | 'inputs' | 'margin'>,
  length: LengthUnit = 'km',
): Arithmetic => {
  const method = asSaid(METHODS[check] ?? 'The figures below went into the check.')
  return {
    method: inUnit(method.text, method.lengths, length),
    inputs: Object.entries(inputs).map((input) => figure(input, length)),
    margin: Object.entries(margin ?? {}).map((limit) => figure(limit, length)),
  }
}
