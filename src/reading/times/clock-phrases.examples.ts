import { corpus, nothing, yields } from '../../grammar/examples.ts'
import { clockOnDay, dayAtClock } from './clock-phrases.ts'

export const examples = [
  corpus(clockOnDay, [
    yields({ clock: '16:15', zone: 'America/Chicago', weekday: 6, relation: 'at' }, [
      'It was logged at 4:15 p.m. Central time on Saturday.',
    ]),
    yields({ clock: '05:12', weekday: 7, zone: 'local', approx: true }, ['The time given is about 5.12am on Sunday local time.']),
    yields({ clock: '20:12', zone: 'UTC', weekday: 6 }, ['It was early (2012 GMT Saturday).', 'It was early (2012 GMT on Saturday).']),
    yields({ clock: '05:12', part: 'morning', zone: 'Asia/Seoul', deictic: { unit: 'day', step: 0 } }, [
      'It was fired at 5:12 this morning Korean time.',
    ]),
    yields({ clock: '19:30', part: 'evening' }, ['They met at half past seven in the evening.']),
    yields({ weekday: 7, part: 'morning' }, ['It rose before noon on Sunday.']),
    yields({ weekday: 7, part: 'late' }, ['It rose shortly before midnight on Sunday.']),
    yields({ clock: '07:55', weekday: 7, zone: 'Asia/Seoul' }, ['It rose at 7:55 a.m. Sunday in Korea.']),
    yields({ clock: '22:00', weekday: 1, zone: 'America/New_York' }, [
      'It rose at about 10 p.m. Monday, Eastern time.',
      'It rose at 10 p.m. Monday ET.',
    ]),
    yields({ clock: '08:00', zone: 'Pacific/Guam' }, ["It's eight o'clock in Guam on Monday."]),
    nothing(['They read Genesis 1:30 aloud.', 'It flew 2027 km on Saturday.'], 'a verse; a distance'),
  ]),
  corpus(dayAtClock, [
    yields({ clock: '23:41', weekday: 5, zone: 'local' }, ['It rose on Friday at 11:41 p.m. local time.']),
    yields({ clock: '06:49', month: 8, day: 26, approx: true }, [
      'It rose on Aug. 26 at around 6:49 a.m. from a pad.',
      'It rose on August 26 about 6:49 a.m. from a pad.',
    ]),
    yields({ clock: '12:00', day: 5 }, ['It rose on the 5th at noon.']),
    nothing(['It rose on Friday at Sohae.', 'In May at 6 a.m. it rose.'], 'no clock; a month has none'),
  ]),
]
