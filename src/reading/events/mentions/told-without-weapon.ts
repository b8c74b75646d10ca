/** Firings told without a word for what was fired: by how many, by where from, by what became of it. */
import type { Chart } from '../../../grammar/chart.ts'
import type { Clause } from './clauses.ts'

const FIRES = /^(?:fire[sd]?|launch(?:es|ed)?|shot|shoots?|loosed?|lobbed|sent|flung|hurled)$/
const SOME = /^(?:another|one|two|three|four|five|six|seven|eight|nine|ten|several|more|\d{1,2})$/
const SET = /^(?:pair|brace|trio|dozen|couple|second|third|fourth|fifth|handful|few|string|salvo)$/

/** "The North shot two more out of Sondok", "Iran fired another from Semnan": a state, a count and where from. */
export const firesSome = (chart: Chart, clause: Clause, verb: number): boolean => {
  const word = (i: number): string => (i < clause.end ? chart.tokens[i]!.lower : '')
  if (!FIRES.test(word(verb))) return false
  let i = verb + 1
  if (/^(?:off|up|away)$/.test(word(i))) i++
  if (/^(?:a|the)$/.test(word(i)) && SET.test(word(i + 1))) i += 2
  else if (SOME.test(word(i))) i++
  else return false
  if (/^(?:more|others?)$/.test(word(i))) i++
  const from = chart.longestAt('place-phrase', i)
  if (!from || !/^(?:from|off|into|toward|over|across)$/.test(from.data.relation ?? '')) return false
  for (let k = verb - 1; k >= Math.max(clause.first, verb - 4); k--) if (LAUNCHERS.has(chart.tokens[k]!.lower)) return true
  return chart
    .within('place', { first: Math.max(clause.first, verb - 8), end: verb })
    .some(({ data }) => data.kind === 'country' || data.kind === 'capital')
}

/** What fires, told in place of who: "a submarine fired another out of the White Sea". */
const LAUNCHERS = new Set('submarine boat launcher battery silo ship frigate destroyer corvette crew crews gunners unit brigade'.split(' '))

const UNKNOWN = /^(?:something|object|objects|thing|things)$/
const SKYWARD = /^(?:skyward|skywards|aloft|airborne|sky|air|up)$/

/** "sent something skyward", "fired an object into the air": a state or its soldiers, and what went up is not known. */
export const sendsUnknown = (chart: Chart, verb: number): boolean => {
  if (!FIRES.test(chart.tokens[verb]!.lower)) return false
  const end = Math.min(chart.sentenceEnd(verb), verb + 9)
  let unknown = false
  for (let i = verb + 1; i < end; i++) {
    if (UNKNOWN.test(chart.tokens[i]!.lower)) unknown = true
    else if (unknown && (SKYWARD.test(chart.tokens[i]!.lower) || isFrom(chart, i))) return true
  }
  return false
}

const isFrom = (chart: Chart, at: number): boolean => {
  const phrase = chart.longestAt('place-phrase', at)
  return phrase !== null && phrase.data.head !== null && /^(?:from|into|toward)$/.test(phrase.data.relation ?? '')
}

/** "One weapon was expended": what flies in this text, done with. */
export const isSpent = (chart: Chart, clause: Clause, verb: number): boolean => {
  if (!/^(?:expended|loosed|sent|hurled|flung|lobbed)$/.test(chart.tokens[verb]!.lower)) return false
  if (!/^(?:was|were|been)$/.test(chart.tokens[verb - 1]?.lower ?? '')) return false
  for (let i = verb - 2; i >= Math.max(clause.first, verb - 5); i--)
    if (/^(?:weapons?|objects?|rounds?|one|two|three|both|another|others?)$/.test(chart.tokens[i]!.lower)) return true
  return false
}

/** "the underwater shot off Sinpo", "a trial out of Chandipur": in a text about missiles, with where from. */
export const isShotFrom = (chart: Chart, noun: number): boolean => {
  if (!/^(?:shots?|trials?)$/.test(chart.tokens[noun]!.lower)) return false
  if (chart.tokens[noun]!.pos === 'VERB' && !/^(?:DET|ADJ|NOUN)$/.test(chart.tokens[noun - 1]?.pos ?? '')) return false
  // "It struck its target in a trial off Hawaii": how that went, no other happening.
  if (/^(?:in|during)$/.test(chart.tokens[noun - 2]?.lower ?? '') && chart.tokens[noun - 1]!.pos === 'DET') return false
  const from = chart.longestAt('place-phrase', noun + 1)
  return from !== null && from.data.head !== null && /^(?:from|off)$/.test(from.data.relation ?? '')
}

const CARRIED_OUT = /^(?:conduct(?:s|ed)?|staged?|stages|performed|made|held|(?:carried|carries|carry))$/

/** "carried out a qualification shot of the M51.3", "conducted a firing": in a text about missiles. */
export const isShotCarriedOut = (chart: Chart, noun: number): boolean => {
  if (!/^(?:shots?|trials?|firings?|flights?)$/.test(chart.tokens[noun]!.lower)) return false
  for (let k = noun - 1; k >= Math.max(0, noun - 6); k--) {
    const { lower, pos } = chart.tokens[k]!
    if (CARRIED_OUT.test(lower)) return true
    if (!/^(?:DET|ADJ|NOUN|NUM|PROPN)$/.test(pos) && !/^(?:out|-)$/.test(lower) && pos !== 'VERB') return false
  }
  return false
}

/** "was put through its paces", "put a new missile through another trial". */
export const isPutToTest = (chart: Chart, clause: Clause, verb: number): boolean => {
  for (let i = verb + 1; i < Math.min(clause.end, verb + 14); i++)
    if (chart.tokens[i]!.lower === 'through')
      for (let k = i + 1; k < Math.min(clause.end, i + 5); k++)
        if (/^(?:paces|test|tests|trial|trials|check-out)$/.test(chart.tokens[k]!.lower)) return true
  return false
}

/** "Wednesday's strike on Erbil", "the attack on Abu Dhabi", in a text about missiles; not "an air strike on" or "a drone attack on". */
export const isAimedAt = (chart: Chart, noun: number): boolean => {
  if (
    /^(?:air|drone|drones|ground|knife|gun|bomb|suicide|cyber|verbal|arson|heart|terror|terrorist|militant|first|nuclear|-)$/.test(
      chart.tokens[noun - 1]?.lower ?? '',
    )
  )
    return false
  const aim = chart.longestAt('place-phrase', noun + 1)
  return (
    aim !== null &&
    aim.data.head !== null &&
    /^(?:on|against|at|near|in)$/.test(aim.data.relation ?? '') &&
    aim.data.head.kind !== 'country'
  )
}
