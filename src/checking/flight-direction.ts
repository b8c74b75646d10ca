import { compassOfDegrees, degreesOfCompass } from '../geo/bearings.ts'
import { destination, type Point } from '../geo/sphere.ts'
import type { Event, Finding, PlaceRef, Report, Span } from '../model/report.ts'
import type { SeaMap } from '../world/sea-map.ts'
import type { Check } from './check.ts'
import { isLaunch } from './splash/flight-inputs.ts'
import { ownClaims } from './splash/own-claims.ts'
import { landingWords } from './splash/landing-words.ts'
import { sentenceAround } from './spans.ts'

/** "flew to the east", "fired in a northeasterly direction", "travelled westward": not "flew over northern Japan", "off the east coast". */
const FLEW =
  /\b(?:flew|flying|flown|travel(?:l)?ed|travel(?:l)?ing|headed|heading|soared|fired|launched|shot|sent|went)\b(?:(?!\b(?:flew|fired|launched|of|off|near|over)\b)[^.;:]){0,60}?(?:\b(?:to|towards?) the |\bin an? |\bdue |(?<!\bthe )(?<!\bin )\b)(?<wind>(?:north|south)[- ]?(?:east|west)(?:wards?|erly|ern)?|(?:north|south|east|west)(?:wards?|erly|ern)?)(?: direction| trajectory)?(?=\s*(?:[,.;)(–—-]|$|and |into |before |across |from |at |for |as |toward|after |until |when |on ))/giu

/** To each side of the wind told: "east" is said of anything from the northeast to the southeast. */
const DEGREES = 50
/** Bearings and distances at which the map is asked, fine enough for a bay. */
const STEP_DEGREES = 12.5
const DISTANCES_KM = [30, 60, 100, 150, 200, 250, 300, 400, 500, 650, 800, 1000, 1300, 1600]
/** A wider launch area has no bearings of its own. */
const WIDEST_KM = 60

interface Told {
  readonly wind: number
  readonly span: Span
}

/** The winds told of the flight in the sentences that tell of the event. */
const windsTold = (report: Report, event: Event): Told[] => {
  const { text } = report.article
  const sentences = new Map(event.mentions.map((span) => sentenceAround(text, span)).map((s) => [s[0], s]))
  return [...sentences.values()].flatMap(([from, to]) =>
    [...text.slice(from, to).matchAll(FLEW)].flatMap((m) => {
      const wind = degreesOfCompass(m.groups!.wind!.replace(' ', ''))
      return wind === null ? [] : [{ wind, span: [from + m.index, from + m.index + m[0].length] as Span }]
    }),
  )
}

const reaches = (map: SeaMap, from: Point, wind: number, sea: string): boolean => {
  for (let off = -DEGREES; off <= DEGREES; off += STEP_DEGREES)
    for (const km of DISTANCES_KM) if (map.seaAt(destination(from, wind + off, km)) === sea) return true
  return false
}

const pointOf = (place: PlaceRef | null): Point | null =>
  place && place.lat !== undefined && place.lon !== undefined && (place.radiusKm ?? 0) <= WIDEST_KM
    ? { lat: place.lat, lon: place.lon }
    : null

/** The wind that a flight took against its launch site and the sea in which it ended: "flew west into the East Sea". */
export const flightDirection: Check = {
  name: 'flight-direction',
  run: (report, world) => {
    const map = world.seaMap?.()
    if (!map) return []
    return report.events.filter(isLaunch).flatMap((event): Finding[] => {
      const from = pointOf(event.launchArea)
      const told = from ? windsTold(report, event) : []
      if (!from || told.length === 0) return []
      const landings = ownClaims(report, event, 'landing').map((claim) => landingWords(report, claim))
      const seas = landings.flatMap(({ claim, all }) =>
        all.flatMap(({ words, span }) => (words.kind === 'sea' ? [{ claim, words, span }] : [])),
      )
      const sea = seas.find(({ words }) => map.outlinesSea(words.id))
      if (!sea) return []
      return told.map(({ wind, span }) => {
        const fits = reaches(map, from, wind, sea.words.id)
        const words = `${compassOfDegrees(wind)} of ${event.launchArea!.name}`
        return {
          check: 'flight-direction',
          verdict: fits ? 'consistent' : 'contradicted',
          claims: [sea.claim.id],
          spans: [span, sea.span],
          inputs: { launchArea: event.launchArea!.name, toldDegrees: wind, sea: sea.words.id },
          margin: null,
          sentence: fits
            ? `A flight to the ${compassOfDegrees(wind)} from ${event.launchArea!.name} can end ${sea.words.words}.`
            : `No water ${sea.words.words} lies ${words}.`,
        }
      })
    })
  },
}
