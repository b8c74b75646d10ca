import type { Report } from '../model/report.ts'
import type { World } from '../world/world.ts'
import { apogeeDigits } from './apogee-digits.ts'
import { arc } from './arc.ts'
import { articleDate } from './article-date.ts'
import type { Check } from './check.ts'
import { classDistance } from './class-distance.ts'
import { daysEarlier } from './days-earlier.ts'
import { interval } from './interval.ts'
import { locationGarbled } from './location-garbled.ts'
import { officeHolder } from './office-holder.ts'
import { ordinalCount } from './ordinal-count.ts'
import { quoteTwice } from './quote-twice.ts'
import { typeRange } from './type-range.ts'
import { unitPair } from './unit-pair.ts'
import { weekdayDate } from './weekday-date.ts'
import { zoneGloss } from './zone-gloss.ts'

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
  locationGarbled,
  quoteTwice, // words that were moved
  officeHolder, // people
]

/** The report with the findings of all checks. */
export const checkReport = (report: Report, world: World): Report => ({
  ...report,
  findings: checks.flatMap((check) => check.run(report, world)),
})
