import { corpus, nothing, yields } from '../../grammar/examples.ts'
import {
  bareHour,
  colonClock,
  firstHour,
  fourFigureHours,
  fourFigureZone,
  halfDayClock,
  hourOfPart,
  minutesInto,
  nearHour,
  noon,
  oclock,
  pointZone,
  sharedHalfClock,
  spokenClock,
} from './clocks.ts'

export const examples = [
  corpus(halfDayClock, [
    yields({ clock: '06:42' }, ['It rose at 6:42 a.m. today.', 'It rose at 6.42am.', 'It rose at 6:42 AM.']),
    yields({ clock: '13:30' }, ['They met at 1:30pm.', 'They met at 1:30 p.m. on Monday.']),
    yields({ clock: '00:05' }, ['It was 12:05 a.m. then.']),
    yields({ clock: '20:00' }, ['The siren sounded at 8 p.m. sharp.']),
    nothing(['At 25 am I woke.', 'It flew 8 a day.'], 'no such hour, or no half of the day'),
  ]),
  corpus(sharedHalfClock, [
    yields({ clock: '16:35' }, ['They rose at 4:35 and 4:38 p.m. there.', 'They rose at 4.35 and 4.38pm.']),
    yields({ clock: '05:34' }, ['They rose at 5:34, 5:41 and 5:50 a.m. there.']),
    nothing(['They rose at 11:50 and 12:10 p.m. there.', 'They rose at 10:00 and 2:00 p.m. there.'], 'in two halves of the day'),
    nothing(['They rose at 4:35 and 4:38.'], 'no half of the day'),
  ]),
  corpus(colonClock, [
    yields({ clock: '09:40' }, ['The log shows 09:40 for the first.']),
    yields({ clock: '12:14', open: true }, ['The time given is 12:14 there.']),
    nothing(['The vote was 25:71.'], 'no such hour'),
  ]),
  corpus(fourFigureHours, [
    yields({ clock: '05:58' }, ['It was tracked from 0558 hours.', 'It was tracked at 0558 hrs.']),
    nothing(['They worked 4000 hours.', 'It took 0990 hours.'], 'no such clock'),
  ]),
  corpus(fourFigureZone, [
    yields({ clock: '20:27', zone: 'UTC' }, ['It lifted off at 2027 GMT.']),
    nothing(['It flew 2027 km.'], 'needs a zone'),
  ]),
  corpus(pointZone, [
    yields({ clock: '20:27', zone: 'UTC' }, ['It lifted off at 20.27 GMT.']),
    nothing(['It grew by 20.27 percent.'], 'needs a zone'),
  ]),
  corpus(noon, [
    yields({ clock: '12:00' }, ['The broadcast came at noon.', 'It began at 12 noon.']),
    yields({ clock: '00:00' }, ['It began shortly before midnight.']),
    nothing(['The afternoon was calm.'], 'another word'),
  ]),
  corpus(spokenClock, [
    yields({ clock: '07:30', open: true }, ['They gather at half past seven.']),
    yields({ clock: '08:45' }, ['It started at a quarter to nine.']),
    yields({ clock: '08:04' }, ["It's four minutes past eight."]),
    yields({ clock: '07:55' }, ['The other took off at five to eight.']),
    nothing(['Some three to five rounds landed.', 'Ships stay away from 1 to 3 p.m. there.'], 'a range of numbers'),
  ]),
  corpus(oclock, [
    yields({ clock: '08:00', open: true }, ["It's eight o'clock here.", "It's 8 o'clock here."]),
    nothing(["It came from thirty o'clock."], 'no such hour'),
  ]),
  corpus(bareHour, [
    yields({ clock: '09:00' }, ['It came at 9 in the morning.']),
    yields({ clock: '19:00' }, ['It came at seven in the evening.']),
    nothing(['They fired 9 in the morning drill.'], 'a count of missiles, no "at" before it'),
  ]),
  corpus(nearHour, [
    yields({ clock: '08:00', open: true }, ['It rose shortly before eight.', 'It was seen a few minutes after eight, they said.']),
    nothing(['It fell just after two stages had dropped.', 'It broke up before eight men got there.'], 'a count of something'),
  ]),
  corpus(hourOfPart, [
    yields({ clock: '04:00', open: true }, ['The guns fired from about four on Friday afternoon.', 'It came at 4 Friday morning.']),
    nothing(['About four on Friday said no.', 'They counted four on Friday afternoon.'], 'no part of the day; no "at" before it'),
  ]),
  corpus(firstHour, [
    yields({ clock: '00:15' }, ['One rose in the first half-hour of the day.']),
    yields({ clock: '00:30' }, ['One rose in the first hour of Friday.']),
    nothing(['They spoke in the first hour of the flight.'], 'no day'),
  ]),
  corpus(minutesInto, [
    yields({ clock: '00:20' }, ['It rose 20 minutes into Friday.', 'It rose twenty minutes into the day.']),
    yields({ clock: '00:30' }, ['It rose half an hour into Sunday.']),
    nothing(['It broke up 20 minutes into the flight.'], 'no day'),
  ]),
]
