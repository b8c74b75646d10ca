/** What only people do: meet, call each other, arrive. */
import type { Chart } from '../../../../grammar/chart.ts'
import { CALLERS, MET_BY_THINGS, PHONES } from '../context-words.ts'
import { namesPerson } from '../names-in.ts'
import { namesCall } from '../spoken-of.ts'
import { near, next, type Need } from './asked.ts'

export const persons: Need = ({ chart, clause, at }) => namesPerson(chart, clause.first, at) && namesPerson(chart, at + 1, clause.end)

export const phone: Need = (asked) => {
  const { chart, clause, at, trigger } = asked
  // "a 40-minute telephone call", "the call came at 8 p.m." in a report of one.
  if (trigger.noun) return near(asked, PHONES, 2, 0) || (namesCall(chart) && /^(?:the|a)$/.test(chart.tokens[at - 1]?.lower ?? ''))
  // "spoke with the president by phone"; calling alone may be for anything.
  return (
    near(asked, PHONES, 2, 12) &&
    (namesPerson(chart, clause.first, clause.end) || near(asked, CALLERS, 6, 6) || (chart.tokens[at - 1]?.capital ?? false))
  )
}

const TOGETHER = new Set(['together', 'opposite', 'face', 'talks', 'one-on-one'])
const FOR_LONG = new Set(['minutes', 'hours', 'hour', 'together', 'privately', 'alone'])

/** "shook hands", "sat down together", "talked for 30 minutes", "embraced": what two do who are both named. */
export const encounter: Need = (asked) => {
  const { chart, clause, at, trigger } = asked
  // "stepped over the line and shook hands with him": who does so may stand in the clause before.
  const named = chart.within('person', { first: chart.sentenceRange(clause.sentence).first, end: clause.end }).length
  switch (trigger.lemma) {
    case 'shake':
      return next(asked) === 'hands' && (named > 1 || near(asked, CALLERS, 6, 6))
    case 'sit':
      return next(asked) === 'down' && (named > 1 || (named > 0 && near(asked, TOGETHER, 0, 9)))
    case 'talk':
      return (named > 1 || near(asked, CALLERS, 6, 0)) && near(asked, FOR_LONG, 0, 8)
    default:
      return namesPerson(chart, clause.first, at) && namesPerson(chart, at + 1, clause.end)
  }
}

// What follows a verb of coming that means many things: "came to power", "crossed a line".
const CAME: Readonly<Record<string, RegExp>> = {
  arrive: /^(?:in|at|for|on)$/,
  travel: /^(?:to|by|aboard|from)$/,
  journey: /^(?:to|by)$/,
  come: /^(?:to|by|aboard)$/,
  fly: /^(?:to|into|in)$/,
  land: /^(?:in|at)$/,
  cross: /^(?:into|over|the)$/,
  step: /^(?:off|from|onto)$/,
  pull: /^into$/,
  roll: /^into$/,
  touch: /^down$/,
}
const VEHICLES = new Set('train plane jet aircraft motorcade car station platform airport border'.split(' '))

/** A person arrives on a visit, by whatever train or plane; troops and ships are deployed, a missile only lands. */
export const arrival: Need = (asked) => {
  const { chart, clause, at, trigger } = asked
  if (!CAME[trigger.lemma]?.test(next(asked)) || !namesPerson(chart, clause.first, at)) return false
  // "The missile watched by Kim flew to a range in the east".
  if (trigger.lemma !== 'arrive' && chart.within('weapon', { first: clause.first, end: at }).length > 0) return false
  return trigger.lemma === 'arrive' || goesSomewhere(asked) || near(asked, VEHICLES, 0, 6)
}

/** A place stands right behind "to", "into", "in". */
const goesSomewhere: Need = ({ chart, clause, at }) =>
  chart.within('place', { first: at + 2, end: Math.min(clause.end, at + 7) }).length > 0

/** "met all the mission's objectives", "meets the country's strategic needs": nobody meets anybody. */
export const meetsThings = ({ tokens }: Chart, verb: number): boolean => {
  for (let k = verb + 1; k < Math.min(tokens.length, verb + 8); k++) {
    const { lower, pos } = tokens[k]!
    if (MET_BY_THINGS.has(lower)) return true
    if ((pos === 'ADP' && lower !== 'of') || pos === 'VERB' || /^[,.]$/.test(lower)) return false
  }
  return false
}
