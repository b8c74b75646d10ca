import type { Chart } from '../../grammar/chart.ts'
import type { TokenRange } from '../../grammar/token.ts'
import { either, maybe, named, sequence, value, word } from '../../grammar/pattern.ts'
import { rule } from '../../grammar/rule.ts'
import type { Value } from '../../grammar/value.ts'
import type { TimeData } from '../../model/values.ts'
import { pick } from './elements.ts'
import { withLead } from './day-phrases.ts'
import { settle, stated } from './pieces.ts'
import { LEADS } from './words/leads.ts'
import { DAY_PARTS } from './words/parts.ts'
import { CLOCK_LEADS, DATE_PREPOSITIONS } from './words/prepositions.ts'

/** A clock can stand on a day, not in a month or a year. */
const isDay = (data: TimeData): boolean => data.day !== undefined || data.weekday !== undefined || data.deictic?.unit === 'day'

const zoned = (data: { zone: string; how: string } | undefined, before: TimeData): string | undefined => data?.zone ?? before.zone

/** "before noon on Sunday" is the morning, "shortly before midnight on Sunday" its last hours: no clock of that day. */
const partBefore = (chart: Chart, at: TokenRange, { first, data: { clock } }: Value<'clock'>): TimeData['part'] => {
  const word_ = chart.tokens[first]!.lower
  if (chart.tokens[at.end - 1]!.lower !== 'before') return undefined
  if (clock === '12:00' && /^(?:noon|midday)$/.test(word_) && at.end - at.first === 1) return 'morning'
  return clock === '00:00' && word_ === 'midnight' ? 'late' : undefined
}

/** "half past eight", "3:45": other figures without "p.m." are of a clock with 24 hours, "03:45" and "15:45". */
const mayBeLate = (chart: Chart, { first, end }: TokenRange): boolean =>
  chart.tokens.slice(first, end).every((t) => !/\d/.test(t.lower) || /^[1-9]:\d\d$/.test(t.lower))

/** "at 6:29 p.m. Central time on Saturday", "5.27am on Sunday local time", "2027 GMT Saturday", "5:39 this morning Korean time" */
export const clockOnDay = rule({
  name: '(<at>) <clock> (<zone>) (<day>) (<zone>)',
  kind: 'time',
  pattern: [
    maybe(named(CLOCK_LEADS, 'at')),
    value('clock', 'clock'),
    either(
      // "eight o'clock in Guam on Monday" names the place between: day and clock stay two values.
      value('time-zone', 'zone', (data) => data.how === 'place'),
      sequence(
        maybe(value('time-zone', 'zone', (data) => data.how !== 'place')),
        maybe(
          either(
            sequence(
              maybe(word(',')),
              maybe(word('on')),
              maybe(named(LEADS, 'lead')),
              value('day', 'day', isDay),
              maybe(pick(DAY_PARTS, 'part')),
              maybe(
                either(
                  sequence(
                    word(','),
                    value('time-zone', 'nameZone', (data) => data.how === 'name'),
                  ),
                  value('time-zone', 'dayZone'),
                ),
              ),
            ),
            sequence(word('in', 'at'), maybe(word('the')), pick(DAY_PARTS, 'part'), maybe(value('time-zone', 'dayZone'))),
          ),
        ),
      ),
    ),
  ],
  make: ({ at, clock, zone, lead, day, part, dayZone, nameZone }, { chart, first, end }) => {
    const { open, ...time } = clock.data
    // A bare figure with a point of the text around it ("Genesis 1:30", "lost 2:1") has no word that makes it a time.
    if (
      open &&
      !at &&
      !zone &&
      !day &&
      !part &&
      /^\d{1,2}:\d\d$/.test(chart.tokens[first]!.lower) &&
      end - first === 1 &&
      chart.tokens[first - 1]?.capital
    )
      return null
    const found = day ? withLead(day.data, lead?.entries[0]) : {}
    const { part: dayPart, ...date } = found
    const half = part ?? dayPart
    const lead_ = at?.entries[0]
    const edge = at && partBefore(chart, at, clock)
    if (edge) return stated({ ...date, part: edge })
    return stated({
      ...date,
      ...time,
      clock: settle(clock.data, half),
      halfOpen: open && !half && mayBeLate(chart, clock) ? true : undefined,
      part: half,
      zone: zoned((dayZone ?? nameZone ?? zone)?.data, time),
      relation: lead_?.relation,
      approx: lead_?.approx || date.approx || undefined,
    })
  },
})

/** "on Friday at 11:41 p.m. local time", "Aug. 26 around 6:49 a.m.", "Saturday, 6:49 a.m." */
export const dayAtClock = rule({
  name: '(<on>) <day> (<at>) <clock> (<zone>)',
  kind: 'time',
  pattern: [
    maybe(named(DATE_PREPOSITIONS, 'prep')),
    maybe(named(LEADS, 'lead')),
    value('day', 'day', isDay),
    maybe(pick(DAY_PARTS, 'part')),
    maybe(word(',')),
    maybe(named(CLOCK_LEADS, 'at')),
    value('clock', 'clock'),
    maybe(value('time-zone', 'zone')),
    maybe(sequence(word('in', 'at'), maybe(word('the')), pick(DAY_PARTS, 'partBehind'))),
  ],
  make: ({ prep, lead, day, part, at, clock, zone, partBehind }, { chart }) => {
    const { open, ...time } = clock.data
    const found = withLead(day.data, lead?.entries[0])
    const half = part ?? partBehind ?? found.part
    const at_ = at?.entries[0]
    const edge = at && partBefore(chart, at, clock)
    if (edge) return stated({ ...found, part: edge, relation: prep?.entries[0] })
    return stated({
      ...found,
      ...time,
      clock: settle(clock.data, half),
      halfOpen: open && !half && mayBeLate(chart, clock) ? true : undefined,
      part: half,
      zone: zoned(zone?.data, time),
      relation: prep?.entries[0] ?? at_?.relation,
      approx: at_?.approx || found.approx || undefined,
    })
  },
})
