/** How a clause tells of its happening: in reply, as one more, as only ordered; and what each kind of event asks of the telling. */
import { isFlight } from '../../../model/flight.ts'
import type { Chart } from '../../../grammar/chart.ts'
import type { ActorRef, EventType } from '../../../model/report.ts'
import type { FieldReading, Frame } from '../fields/reading.ts'
import type { Mention } from '../mentions/mentions.ts'

/** "and launched a rocket", "(tracked) the missile and launched one of its own": the subject is that of the clause before. */
export const goesOnWith = ({ clause, head }: Frame, chart: Chart): boolean => {
  if (!head || chart.tokens[head.token]!.pos !== 'VERB' || chart.tokens[head.token - 1]?.lower !== 'and') return false
  for (let i = clause.first; i < head.token - 1; i++) if (/^(?:VERB|AUX)$/.test(chart.tokens[i]!.pos)) return false
  return true
}

/** The first launch area among some readings. */
export const launchSite = (readings: readonly FieldReading[]): { id: string | null; name: string } | undefined =>
  readings.find((r) => r.field === 'launchArea')?.value as { id: string | null; name: string } | undefined

/** One name for the kinds that `sameKind` takes for one. */
export const kindOf = (type: EventType): EventType => (isFlight(type) ? 'launch' : type)

/** What a clause about a possible or denied flight still tells: ability, and on which side of a limit it did not fall. */
export const UNREAL = new Set(['capabilityRangeKm', 'zone', 'weaponName', 'weaponClass'])

/** One of the words stands in the clause. */
export const hasWord = ({ clause }: Frame, chart: Chart, words: ReadonlySet<string>): boolean => {
  for (let i = clause.first; i < clause.end; i++) if (words.has(chart.tokens[i]!.lower)) return true
  return false
}

/** Told as one more: "another", "a second". */
export const isAnother = (frame: Frame, chart: Chart): boolean => hasWord(frame, chart, ANOTHER)

const ANOTHER = new Set(['another', 'second', 'later', 'again', 'other'])

/** These are done at home: "recruitment in North Korea" is North Korea's. */
export const LOCAL = new Set<EventType>(['recruitment'])

/** The first state that a clause names as a place. */
export const placeOf = (frame: Frame, chart: Chart): ActorRef | null => {
  const place = chart.within('place', frame.clause).find((p) => p.data.kind === 'country')
  return place ? { id: place.data.country, name: place.data.name } : null
}

/** Inspecting, arriving, sending off: without a day they are scenery, no visit or deployment of their own. */
export const SCENERY = new Set(['tour', 'inspect', 'arrive', 'dock', 'send', 'receive'])
/** Of these a noun without a day is talk of the kind, no event. */
export const UNDATED_TALK = new Set<EventType>(['sanction', 'agreement', 'exercise', 'visit', 'deployment', 'launch'])

/** Meetings and the like are of all who take part. */
export const OF_PARTIES = new Set<EventType>(['meeting', 'agreement', 'exercise'])

/** What two sides can do to each other in turn. */
export const EXCHANGED = new Set<EventType>(['artillery', 'strike'])

/** "returned fire", "fired back", "answered", "responded". */
export const saysReturned = (frame: Frame, chart: Chart): boolean => hasWord(frame, chart, RETURNED)

const RETURNED = new Set(
  'returned back answered answer responded response retaliated retaliation return replied reply countered'.split(' '),
)

/** Of these also what is only suspected or planned is reported as such: "potential recruitment", "would go ahead". */
export const SUSPECTED = new Set<EventType>(['recruitment', 'exercise', 'visit'])

/** Of these also the planned ones are news: "is to meet on Monday", "will go ahead in August". */
export const PLANNED = new Set<EventType>(['meeting', 'exercise', 'visit', 'deployment', 'procurement', 'agreement'])

/** "the order for the launch", "preparations for a test": not the launch itself. */
export const isOnlyOrdered = (head: Mention, chart: Chart): boolean => {
  for (let k = head.token - 1; k >= Math.max(0, head.token - 5); k--)
    if (
      /^(order|orders|preparations|plan|plans|approval|go-ahead|permission|window)$/.test(chart.tokens[k]!.lower) &&
      /^(for|of)$/.test(chart.tokens[k + 1]?.lower ?? '')
    )
      return true
  return false
}

// What drops bombs or is sent itself: a strike with these is no launch of a missile.
const CARRIERS: ReadonlySet<string> = new Set(['aircraft', 'drone', 'ship', 'submarine'])

const PLANES =
  /^(?:warplanes?|planes?|jets?|fighters?|fighter-bombers?|bombers?|helicopters?|gunships?|aircraft|airstrikes?|air-strikes?|airplanes?)$/

/** "Israeli jets struck", "an airstrike": bombs from planes, no flight of a missile. */
export const isAirRaid = ({ clause, head }: Frame, chart: Chart): boolean => {
  if (head?.trigger.type !== 'strike') return false
  for (let i = clause.first; i <= head.token; i++)
    if (PLANES.test(chart.tokens[i]!.lower) || (chart.tokens[i]!.lower === 'force' && chart.tokens[i - 1]?.lower === 'air')) return true
  return chart.tokens[head.token - 1]?.lower === 'air'
}

/** Whether a clause strikes with something that flies by itself; null where it names no weapon. */
export const byMissile = (frame: Frame, chart: Chart): boolean | null => {
  if (isAirRaid(frame, chart)) return false
  const weapons = chart.within('weapon', frame.clause)
  return weapons.length === 0 ? null : weapons.some((w) => !CARRIERS.has(w.data.class ?? ''))
}
