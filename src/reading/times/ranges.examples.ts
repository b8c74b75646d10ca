import { corpus, nothing, yields } from '../../grammar/examples.ts'
import { clockDayToClockDay, clockToClock, daysMonth, dayToDay, fromTo, monthDays, yearToYear } from './ranges.ts'

export const examples = [
  corpus(fromTo, [
    yields({ month: 2, day: 8, until: { month: 2, day: 25 } }, [
      'A window between Feb. 8 and Feb. 25 was named.',
      'The window runs from 8 Feb. to 25 Feb. at the latest.',
    ]),
    yields({ weekday: 1, until: { weekday: 5 } }, ['The drill runs from Monday to Friday.']),
    yields({ year: 2015, until: { year: 2018 } }, ['He served from 2015 until 2018.']),
    nothing(['It flew from Sohae to the sea on Feb. 8.', 'The rift between May and her party grew.'], 'places; a person'),
  ]),
  corpus(dayToDay, [
    yields({ month: 7, day: 28, until: { month: 8, day: 3 } }, ['The drill of July 28 to Aug. 3 was large.']),
    yields({ month: 5, until: { month: 7 } }, ['It rained May through July.']),
    nothing(['He moved it from Sunday; Monday to Friday others worked.', 'Delayed Monday to Friday.'], 'two days, no range'),
  ]),
  corpus(monthDays, [
    yields({ month: 2, day: 7, until: { month: 2, day: 14 } }, [
      'The window is now Feb. 7-14.',
      'The window is now Feb. 7 to 14.',
      'The window lies between Feb. 7 and 14.',
    ]),
    nothing(['On Feb. 7-foot waves came.', 'On May 14-7 it was.'], 'no later day behind the dash'),
  ]),
  corpus(daysMonth, [
    yields({ month: 2, day: 7, until: { month: 2, day: 14 } }, ['The window is 7-14 February.', 'It runs from 7 to 14 February.']),
    nothing(['Some 14-7 February was cold.'], 'not rising'),
  ]),
  corpus(yearToYear, [
    yields({ year: 2015, until: { year: 2018 } }, ['The talks of 2015-18 failed.', 'The talks of 2015-2018 failed.']),
    nothing(['Logged 2018-15 by radar.'], 'not rising'),
  ]),
  corpus(clockDayToClockDay, [
    yields({ clock: '00:00', month: 5, day: 31, until: { clock: '09:00', month: 6, day: 11 } }, [
      'Ships were warned off between 0000 hours on May 31 and 0900 hours on June 11.',
    ]),
    yields({ clock: '09:00', weekday: 1, zone: 'UTC', until: { clock: '15:00', weekday: 2, zone: 'UTC' } }, [
      'The area is closed from 9 a.m. Monday to 3 p.m. Tuesday GMT.',
    ]),
    nothing(['It rose between 6 a.m. and 7 a.m. on Saturday.'], 'one day for both'),
  ]),
  corpus(clockToClock, [
    yields({ clock: '06:49', until: { clock: '07:19' }, weekday: 6 }, [
      'It was between 6:49 a.m. and 7:19 a.m. on Saturday.',
      'It was from 6:49 to 7:19 a.m. on Saturday.',
    ]),
    yields({ clock: '13:00', until: { clock: '15:00' } }, ['Ships must stay away from 1 to 3 p.m. each time.']),
    nothing(['Between 6 and 7 missiles flew.'], 'a count'),
  ]),
]
