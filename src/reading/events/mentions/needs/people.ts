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
  const named = chart.within('person', clause).length
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

/** A person arrives on a visit; troops and ships are deployed, a missile only lands. */
export const arrival: Need = (asked) => namesPerson(asked.chart, asked.clause.first, asked.at) && /^(in|at|for|on)$/.test(next(asked))

/** "met all the mission's objectives", "meets the country's strategic needs": nobody meets anybody. */
export const meetsThings = ({ tokens }: Chart, verb: number): boolean => {
  for (let k = verb + 1; k < Math.min(tokens.length, verb + 8); k++) {
    const { lower, pos } = tokens[k]!
    if (MET_BY_THINGS.has(lower)) return true
    if ((pos === 'ADP' && lower !== 'of') || pos === 'VERB' || /^[,.]$/.test(lower)) return false
  }
  return false
}
