import { corpus, nothing, yields } from '../../grammar/examples.ts'
import { areaAlone, inPlace, localTime, placeTime, zoneAbbreviation, zuluLetter } from './zones.ts'

export const examples = [
  corpus(zoneAbbreviation, [
    yields({ zone: 'UTC' }, ['It left at 0413 GMT.', 'It left at 04:13 UTC.']),
    yields({ zone: 'Asia/Seoul' }, ['Updated 9:15 KST']),
    nothing(['They met for ct scans.', 'It is est. 40 km.'], 'printed in capitals only'),
  ]),
  corpus(zuluLetter, [
    yields({ zone: 'UTC' }, ['It rose at 00:10Z that day.', 'It rose at 0010Z that day.']),
    nothing(['They sang from A to Z.'], 'no clock before it'),
  ]),
  corpus(placeTime, [
    yields({ zone: 'America/Chicago' }, ['It was seen at 4:15 p.m. Central Daylight Time.', 'It was seen at 4:15 p.m. Central time.']),
    yields({ zone: 'Asia/Pyongyang' }, ['The bulletin came at noon Pyongyang time.']),
    yields({ zone: 'Pacific/Honolulu' }, ['The radar woke at 6 a.m. Hawaii time.']),
    nothing(['Seoul has no time to lose.', 'Central Asia'], 'needs the word time behind the place'),
  ]),
  corpus(localTime, [yields({ zone: 'local' }, ['It began at 6:20 a.m. local time.']), nothing(['Local residents saw it.'], 'needs time')]),
  corpus(areaAlone, [
    yields({ zone: 'America/New_York' }, ['The briefing starts at 6 p.m. Eastern.']),
    nothing(['Central time runs an hour behind.'], 'with time it is the fuller name'),
  ]),
  corpus(inPlace, [
    yields({ zone: 'Asia/Tokyo', how: 'place' }, ['It was 7:10 a.m. in Japan.']),
    nothing(["It fell in Japan's waters."], 'the place owns something'),
  ]),
]
