/** Other words of a flight: a trial, an attack, a warhead put through its paces, a missile brought down, sirens, a satellite. */
import type { Chart } from '../../../../grammar/chart.ts'
import type { Clause } from '../clauses.ts'
import { NOT_PROJECTILE, ORBITERS, SHELLS, SIRENS } from '../context-words.ts'
import { isAimedAt, isPutToTest, isShotCarriedOut, isShotFrom } from '../told-without-weapon.ts'
import { namesFlying, near, next, weaponsIn, type Need } from './asked.ts'
import { endsFlying } from './flying.ts'

/** "a trial of the missile", "shots from the coast". */
export const flown: Need = (asked) => {
  const { chart, at, aboutFlights } = asked
  return (
    (aboutFlights && (isShotFrom(chart, at) || isShotCarriedOut(chart, at))) ||
    endsFlying(chart, at) ||
    (/^(?:test|training|practice)$/.test(chart.tokens[at - 1]?.lower ?? '') && namesFlying(asked)) ||
    isTrialOf(chart, at)
  )
}

/** "flew a missile", "flew an Agni off Odisha": the weapon is what somebody made fly. */
export const object: Need = ({ chart, clause, at }) => {
  for (let k = at + 1; k < Math.min(clause.end, at + 4); k++) {
    const weapon = chart.longestAt('weapon', k)
    if (weapon) return !weapon.data.attributive && !CARRIERS.has(weapon.data.class ?? '') && !NOT_PROJECTILE.has(weapon.data.class ?? '')
    if (!/^(?:DET|ADJ|NUM)$/.test(chart.tokens[k]!.pos)) return false
  }
  return false
}

/** "a rocket attack": launched, whoever says "attack". */
export const armed: Need = ({ chart, at }) => endsFlying(chart, at)

export const aimed: Need = ({ chart, at, aboutFlights }) => aboutFlights && isAimedAt(chart, at)

export const paces: Need = (asked) => (asked.aboutFlights || namesFlying(asked)) && isPutToTest(asked.chart, asked.clause, asked.at)

export const satellite: Need = (asked) => weaponsIn(asked).some((w) => w.data.class === 'slv') || near(asked, ORBITERS, 8, 8)

export const sirens: Need = (asked) =>
  asked.aboutFlights && near(asked, SIRENS, 6, 0) && (asked.trigger.lemma !== 'go' || next(asked) === 'off')

/** "shot down a missile", "two missiles were destroyed by air defences". */
export const downed: Need = ({ chart, clause, at, trigger }) => isDowned(chart, clause, at, trigger.lemma)

const CARRIERS: ReadonlySet<string> = new Set(['aircraft', 'drone', 'ship', 'submarine', 'nuclear'])

/** "a trial of an air-defence missile", "the flight of a rocket". */
const isTrialOf = (chart: Chart, at: number): boolean => {
  if (chart.tokens[at + 1]?.lower !== 'of') return false
  const weapon = chart.longestAt('weapon', at + 2)
  return weapon !== null && weapon.data.head !== null && !weapon.data.attributive && !CARRIERS.has(weapon.data.class ?? '')
}

/** "knocked out", "taken down": with what must follow the verb. */
const DOWN: Readonly<Record<string, RegExp>> = { shoot: /^down$/, bring: /^down$/, knock: /^(?:down|out)$/, take: /^(?:down|out)$/ }

const AIRCRAFT = /^(?:jets?|planes?|airplanes?|aircraft|airliners?|helicopters?|fighters?|bombers?|warplanes?|pilots?|crew)$/

const FLYING_COUNTS = new Set(['one', 'two', 'three', 'four', 'five', 'six', 'all', 'both', 'that', 'which'])

/** "shot down a missile", "two missiles were destroyed by air defences": what flies is the object. */
const isDowned = (chart: Chart, clause: Clause, verb: number, lemma: string): boolean => {
  if (DOWN[lemma] && !DOWN[lemma].test(chart.tokens[verb + 1]?.lower ?? '')) return false
  const flies = (k: number): boolean => {
    const weapon = chart.longestAt('weapon', k)
    return (
      weapon !== null && !NOT_PROJECTILE.has(weapon.data.class ?? '') && !SHELLS.has(weapon.data.class ?? '') && weapon.data.head !== null
    )
  }
  for (let k = verb - 1; k >= Math.max(clause.first, verb - 3); k--)
    if (/^(?:was|were|been|being)$/.test(chart.tokens[k]!.lower)) {
      for (let n = k - 1; n >= Math.max(clause.first, k - 6); n--) {
        // "in which a fighter jet was shot down": manned, no missile.
        if (AIRCRAFT.test(chart.tokens[n]!.lower)) return false
        if (flies(n) || FLYING_COUNTS.has(chart.tokens[n]!.lower)) return true
      }
      return false
    }
  for (let k = verb + 1; k < Math.min(clause.end, verb + 4); k++) if (flies(k)) return true
  return false
}
