import type { Chart } from '../../../grammar/chart.ts'
import { conflicts } from './conflicts.ts'
import type { Head, Telling } from './telling.ts'
import { SEPARATORS } from './words.ts'

/** Whether a head begins a telling of its own behind another of its sentence. */
export const begins = (chart: Chart, last: Telling, next: Telling, anchored: boolean): boolean => {
  // "a Hyunmoo-2 and an ATACMS from Gangneung": of one salvo.
  if (isSecondOfTwo(chart, last, next) || isMeans(chart, last, next)) return false
  if (conflicts(last, next)) return true
  const between: string[] = []
  for (let i = last.head.end; i < next.first; i++) between.push(chart.tokens[i]!.lower)
  if (next.behind || (next.behindNews && (anchored || next.head.pro)) || (last.behind && between.includes(','))) return true
  const separated = between.some((word) => SEPARATORS.has(word))
  // "two on Friday: one at dawn, the other at dusk".
  if (next.head.pro && next.head.order !== null && separated && last.head.order !== next.head.order) return true
  if (!anchored && !next.head.other) return false
  // "The launch was the second of the day: at 6:05 two missiles had flown".
  if (separated && next.clock && last.head.definite && isIndefinite(chart, next.head)) return true
  // "fired at the airport in Riyadh, and others at Abha": of one salvo.
  if (chart.tokens[next.head.token]!.lower === 'others' && next.minutes.length === 0 && chart.tokens[next.head.first - 1]?.lower !== 'with')
    return false
  const told = last.sites.length + last.aims.length + last.minutes.length > 0 || last.head.pro
  return told && (next.head.other || next.head.pro) && separated
}

/** "Pakistan's turn came at four with a Babur", "struck Jizan at dawn with nine missiles": what a deed was done with. Rockets are none of a shelling's shells. */
const isMeans = (chart: Chart, last: Telling, next: Telling): boolean => {
  const verb = (last.more.at(-1) ?? last.head).mention
  if (
    verb === null ||
    (verb.trigger.type === 'artillery' && !verb.words) ||
    (verb.trigger.noun && !verb.words) ||
    next.head.mention !== null ||
    chart.tokens[next.head.first - 1]?.lower !== 'with'
  )
    return false
  for (let i = verb.token + 1; i < next.head.first; i++) if (SEPARATORS.has(chart.tokens[i]!.lower)) return false
  return true
}

/** Two weapons that "and" alone parts, the first without a place or hour of its own. */
const isSecondOfTwo = (chart: Chart, last: Telling, next: Telling): boolean => {
  const before = last.more.at(-1) ?? last.head
  const things = [before, next.head].every(({ mention, pro, kind }) => mention === null && !pro && kind === 'launch')
  const alone = last.sites.length + last.aims.length + last.minutes.length === 0
  return things && alone && next.head.first === before.end + 1 && chart.tokens[before.end]!.lower === 'and'
}

/** "a missile", "two rockets": not told before. */
export const isIndefinite = (chart: Chart, { first }: Head): boolean =>
  /^(?:a|an|another)$/.test(chart.tokens[first]!.lower) || chart.tokens[first]!.pos === 'NUM'
