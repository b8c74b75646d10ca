import type { Rule } from '../../grammar/rule.ts'
import { bareHour, colonClock, fourFigureHours, fourFigureZone, halfDayClock, noon, oclock, pointZone, spokenClock } from './clocks.ts'
import { clockOnDay, dayAtClock } from './clock-phrases.ts'
import {
  dayMonth, dayOfMonth, decade, halfYear, holiday, isoDate, monthAlone, monthDay, monthYear, newYearAddress, pointDate, quarter, seasonYear, slashDate,
} from './dates.ts'
import { partOfDay } from './day-parts.ts'
import { everyDay, inTheUnit, monthOfNoun, onDay, yearOfNoun } from './day-phrases.ts'
import { dateAlone, dateOfYear, dateWeekday, dayOfThisMonth, weekdayAlone, weekdayDate, weekdayOfWeek, yearAlone } from './days.ts'
import { dayOfEvent, dayWord, storySpan, thatSpan, theSeason, theWeekend, thisMonth, thisPart, thisSpan, thisWeekday, twoDaysOff } from './deictic.ts'
import { dayBeforeAfter, lengthBeforeAfter, momentsLater } from './offsets.ts'
import { inUnits, pastPeriod, recentPeriod } from './periods.ts'
import { clockDayToClockDay, clockToClock, daysMonth, dayToDay, fromTo, monthDays, yearToYear } from './ranges.ts'
import { areaAlone, inPlace, localTime, placeTime, zoneAbbreviation } from './zones.ts'

/** In order of passes: pieces (zones and dates), what is made of them (clocks and days), then the time expressions themselves. */
export const timeRules: readonly (readonly Rule[])[] = [
  [
    zoneAbbreviation, placeTime, localTime, areaAlone, inPlace,
    monthDay, dayMonth, monthYear, monthAlone, isoDate, slashDate, pointDate, dayOfMonth, seasonYear, quarter, halfYear, decade, holiday, newYearAddress,
  ],
  [
    halfDayClock, colonClock, fourFigureHours, fourFigureZone, pointZone, noon, spokenClock, oclock, bareHour,
    weekdayDate, dateWeekday, weekdayAlone, dateAlone, dateOfYear, dayOfThisMonth, weekdayOfWeek, yearAlone,
    dayWord, twoDaysOff, thisSpan, thisPart, thisWeekday, thisMonth, storySpan, thatSpan, dayOfEvent, theWeekend, theSeason,
  ],
  [
    clockDayToClockDay, clockToClock, fromTo, monthDays, daysMonth, dayToDay, yearToYear, // ranges before what they are made of
    clockOnDay, dayAtClock, inTheUnit, onDay, yearOfNoun, monthOfNoun, everyDay, partOfDay,
    lengthBeforeAfter, dayBeforeAfter, momentsLater, pastPeriod, recentPeriod, inUnits,
  ],
]
