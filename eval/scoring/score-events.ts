import { isFlight } from '../../src/model/flight.ts'
import type { Event } from '../../src/model/report.ts'
import { actorKey } from './actors.ts'
import { dateAgrees } from './dates.ts'
import { FIELDS, isStated } from './event-fields.ts'
import type { GoldEvent, GoldReport } from './gold.ts'
import { numberAgrees } from './numbers.ts'
import { pairUp } from './pairing.ts'
import type { Tally } from './tally.ts'

// Background events of these types are gated; statements and meetings are told too loosely to be.
const GATED = new Set([
  'launch',
  'satellite-launch',
  'nuclear-test',
  'artillery',
  'visit',
  'agreement',
  'sanction',
  'exercise',
  'deployment',
])
const isKin = (a: string, b: string): boolean => a === b || (isFlight(a) && isFlight(b))

const mainScore = (gold: GoldEvent, read: Event): number => {
  if (!isKin(gold.type, read.type)) return 0
  const date = isStated(gold.date) && dateAgrees(gold.date, read.date) ? 2 : 0
  const actor = actorKey(gold.actor) === actorKey(read.actor) ? 1 : 0
  const range = isStated(gold.range_km) && numberAgrees(gold.range_km, read.rangeKm) ? 1 : 0
  return 1 + date + actor + range + (gold.type === read.type ? 0.5 : 0)
}

/** Background events are one when type and day agree; without a day in both, when the actor does. */
const backgroundScore = (gold: GoldEvent, read: Event): number => {
  if (!isKin(gold.type, read.type)) return 0
  if (isStated(gold.date)) return dateAgrees(gold.date, read.date) ? mainScore(gold, read) : 0
  return !isStated(read.date) && actorKey(gold.actor) === actorKey(read.actor) ? 1 : 0
}

/** Main events and each of their fields. */
export const scoreMainEvents = (gold: GoldReport, events: readonly Event[], tally: Tally): void => {
  const wanted = gold.events.filter((e) => e.main)
  const got = events.filter((e) => e.main)
  const pairs = new Map(pairUp(wanted, got, mainScore))
  tally.count('main event', pairs.size, wanted.length, got.length)
  for (const event of wanted) {
    const read: Partial<Event> = pairs.get(event) ?? {}
    if (!read.type) tally.miss(gold.id, 'main event', event.type, got.map((e) => e.type).join(','))
    for (const field of FIELDS) if (!field.unscored?.(event)) scoreField(gold.id, field, event, read, tally)
  }
}

const scoreField = (id: string, field: (typeof FIELDS)[number], event: GoldEvent, read: Partial<Event>, tally: Tally): void => {
  const want = field.gold(event)
  const got = field.read(read)
  const hit = isStated(want) && isStated(got) && field.agrees(want as never, got as never)
  tally.count(`main.${field.name}`, hit ? 1 : 0, isStated(want) ? 1 : 0, isStated(got) ? 1 : 0)
  if (!hit && (isStated(want) || isStated(got))) tally.miss(id, field.name, JSON.stringify(want), JSON.stringify(got))
}

/** Events that are recalled or announced: of the gated types, and of all. */
export const scoreBackgroundEvents = (gold: GoldReport, events: readonly Event[], tally: Tally): void => {
  const wanted = gold.events.filter((e) => !e.main)
  const got = events.filter((e) => !e.main)
  const pairs = pairUp(wanted, got, backgroundScore)
  const gated = (list: readonly { type: string }[]): number => list.filter((e) => GATED.has(e.type)).length
  tally.count('background event', gated(pairs.map(([g]) => g)), gated(wanted), gated(got))
  tally.count('background, all types', pairs.length, wanted.length, got.length)
  for (const event of wanted)
    if (GATED.has(event.type) && !pairs.some(([g]) => g === event)) tally.miss(gold.id, 'background', event.type, event.date)
}
