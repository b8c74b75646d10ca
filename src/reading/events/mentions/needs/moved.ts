/** Forces and batteries that are brought somewhere: what a missile does with the same verbs is a flight. */
import { near, next, type Asked, type Need } from './asked.ts'

const MOVED = new Set(
  'battery batteries launcher launchers thaad patriot patriots shield radar fighters jets bombers carrier warship warships destroyer destroyers submarine brigade squadron marines paratroopers troops interceptors howitzers tanks'.split(
    ' ',
  ),
)

const GROUND = new Set('base course port site airfield south north border island'.split(' '))

// What must follow a verb that means many things: "touched down at", "pulled into", "rolled up a road".
const FOLLOWED: Readonly<Record<string, RegExp>> = {
  touch: /^down$/,
  pull: /^into$/,
  roll: /^(?:into|up|out|off|through|onto)$/,
  steam: /^(?:into|toward|towards|to)$/,
  sail: /^(?:into|toward|towards|to)$/,
  land: /^(?:in|at|on)$/,
  arrive: /^(?:in|at|on|from)$/,
}

/** "launchers have been flown into the country", "moved two batteries to the south", "the carrier pulled into Busan". */
export const moved: Need = (asked) => {
  const { lemma } = asked.trigger
  if (FOLLOWED[lemma]) return FOLLOWED[lemma].test(next(asked)) && isSubject(asked)
  if (lemma === 'reach') return isSubject(asked) && goesTo(asked)
  const passive = /^(?:been|was|were|being)$/.test(asked.chart.tokens[asked.at - 1]?.lower ?? '')
  return (passive ? isSubject(asked) : near(asked, MOVED, 0, 6)) && goesTo(asked)
}

const isSubject = (asked: Asked): boolean => near(asked, MOVED, 10, 0)

const goesTo = (asked: Asked): boolean => namesPlaceBehind(asked) || near(asked, GROUND, 0, 11)

const namesPlaceBehind = ({ chart, clause, at }: Asked): boolean => chart.within('place', { first: at + 1, end: clause.end }).length > 0
