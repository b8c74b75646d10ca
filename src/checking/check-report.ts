import type { Report } from '../model/report.ts'
import type { World } from '../world/world.ts'
import type { Assumptions } from './assumptions.ts'
import type { Check } from './check.ts'
import { apogeeDigits } from './apogee-digits.ts'
import { arc } from './arc.ts'
import { articleDate } from './article-date.ts'
import { classDistance } from './class-distance.ts'
import { daysEarlier } from './intervals/days-earlier.ts'
import { flightDirection } from './flight-direction.ts'
import { interval } from './intervals/interval.ts'
import { launchSite } from './launch-site.ts'
import { locationGarbled } from './location-garbled.ts'
import { nearBorder } from './near-border.ts'
import { officeHolder } from './office-holder.ts'
import { ordinalCount } from './ordinals/ordinal-count.ts'
import { overflight } from './overflight.ts'
import { placeBearing } from './place-bearing.ts'
import { placeConfused } from './place-confused.ts'
import { placeOffset } from './place-offset.ts'
import { placeSide } from './place-side.ts'
import { quoteTwice } from './quote-twice.ts'
import { seaReach } from './sea-reach.ts'
import { typeRange } from './type-range.ts'
import { unitPair } from './unit-pair.ts'
import { weekdayDate } from './weekday-date.ts'
import { zoneGloss } from './zone-gloss.ts'
import { zoneReach } from './zone-reach.ts'

/** In the order in which a reader meets them in the output. */
export const checks: readonly Check[] = [
  unitPair,
  weekdayDate,
  zoneGloss,
  interval,
  daysEarlier,
  ordinalCount,
  articleDate, // arithmetic and calendar
  arc,
  apogeeDigits,
  classDistance,
  typeRange, // flight
  nearBorder,
  placeOffset,
  placeBearing,
  placeSide,
  flightDirection,
  seaReach,
  zoneReach,
  overflight, // where it can have ended, against the map
  launchSite,
  placeConfused, // questions
  locationGarbled,
  quoteTwice, // words that were moved
  officeHolder, // people
]

/** The report with the findings of all checks; `assumptions`: what the user supposes of the main launch. */
export const checkReport = (report: Report, world: World, assumptions: Assumptions = {}): Report => ({
  ...report,
  findings: checks.flatMap((check) => check.run(report, world, assumptions)),
})
