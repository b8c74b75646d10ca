import { after, either, maybe, named, not, phrase, word } from '../../grammar/pattern.ts'
import { rule } from '../../grammar/rule.ts'
import { glued, phrases, pick } from './elements.ts'
import './pieces.ts'
import { ZONE_ABBREVIATIONS, ZONE_AREAS, ZONE_PLACES } from './words/zones.ts'

const areas = phrases(ZONE_AREAS)
const zoneNames = phrases([...ZONE_AREAS, ...ZONE_PLACES])
const places = phrases(ZONE_PLACES)

/** "GMT", "KST", "EDT" */
export const zoneAbbreviation = rule({
  name: '<zone abbreviation>',
  kind: 'time-zone',
  pattern: [pick(ZONE_ABBREVIATIONS, 'zone', (token) => token.capital && token.text.slice(1) !== token.lower.slice(1))],
  make: ({ zone }) => ({ zone, how: 'name' }),
})

/** "15:20Z" */
export const zuluLetter = rule({
  name: '<clock>Z',
  kind: 'time-zone',
  pattern: [after((before) => /^\d{1,2}:?\d\d$/.test(before?.lower ?? '')), glued, word('z')],
  make: () => ({ zone: 'UTC', how: 'name' }),
})

/** "Central Daylight Time", "Florida time", "Korea Standard Time", "Seoul's time" */
export const placeTime = rule({
  name: '<place> (standard|daylight) time',
  kind: 'time-zone',
  pattern: [
    maybe(word('the')),
    named(zoneNames, 'place'),
    maybe(word("'s")),
    maybe(word('local')),
    maybe(word('standard', 'daylight', 'summer', 'savings')),
    maybe(word('saving', 'savings')),
    word('time'),
  ],
  make: ({ place }) => ({ zone: place.entries[0]!, how: 'name' }),
})

/** "local time", "their local time" */
export const localTime = rule({
  name: 'local time',
  kind: 'time-zone',
  pattern: [maybe(word('the')), either(phrase('local|locally time'), word('locally'))],
  make: () => ({ zone: 'local', how: 'name' }),
})

/** "6 p.m. Eastern" */
export const areaAlone = rule({
  name: '<zone area>',
  kind: 'time-zone',
  pattern: [named(areas, 'area'), not(word('time', 'command', 'european', 'summer', 'mean'))],
  make: ({ area }) => ({ zone: area.entries[0]!, how: 'area' }),
})

/** "in Korea", "on the U.S. East Coast" */
export const inPlace = rule({
  name: 'in <place with a clock>',
  kind: 'time-zone',
  pattern: [word('in', 'on'), maybe(word('the')), named(places, 'place'), not(word("'s", '-'))],
  make: ({ place }) => ({ zone: place.entries[0]!, how: 'place' }),
})
