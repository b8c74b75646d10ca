/** What bodies and forces do: decide, impose, deploy, give notice. */
import type { Chart } from '../../../../grammar/chart.ts'
import type { Clause } from '../clauses.ts'
import { FORCES } from '../context-words.ts'
import type { WeaponData } from '../../../../model/values.ts'
import { near, weaponsIn, type Asked, type Need } from './asked.ts'

const MEASURES = new Set([
  'sanctions',
  'resolution',
  'exports',
  'imports',
  'ban',
  'measures',
  'embargo',
  'cap',
  'penalties',
  'restrictions',
])

const BODIES = new Set(['council', 'union', 'eu', 'treasury', 'members', 'security', 'government', 'nations', 'u.n.', 'un'])

const CARGO = new Set('object objects payload payloads satellite satellites warhead warheads decoys parachute'.split(' '))

/** "decided Friday to put a battery on", "the decision to deploy". */
export const decision: Need = ({ chart, clause, at }) => {
  for (let k = at + 1; k < Math.min(clause.end, at + 6); k++)
    if (chart.tokens[k]!.lower === 'to')
      return /^(deploy|station|host|install|place|put|base|introduce|bring|buy|purchase|acquire|set|build|send)$/.test(
        chart.tokens[k + 1]?.lower ?? '',
      )
  return false
}

/** "imposed sanctions", where a body that can do so is named. */
export const measures: Need = (asked) => near(asked, MEASURES, 2, 14) && near(asked, BODIES, 14, 14)

const GOODS = new Set(
  'exports imports oil fuel coal textiles seafood trade iron ore workers assets sales gas petroleum crude luxury deliveries earnings labour labor shipments metals minerals currency'.split(
    ' ',
  ),
)
const LISTS = new Set(['blacklist', 'list'])
const VOTERS = new Set([...BODIES, 'resolution', 'vote', 'votes', 'resolutions'])

/** "halved the North's coal sales", "put 11 firms on its blacklist": trade cut by a body that can, or by its resolution. */
export const curbs: Need = (asked) => {
  const { lemma } = asked.trigger
  if (lemma === 'put') return near(asked, LISTS, 0, 10) && near(asked, BODIES, 14, 4)
  if (lemma === 'take' && !near(asked, AWAY, 0, 1)) return false
  return near(asked, GOODS, 0, 16) && (near(asked, VOTERS, 14, 14) || isOfResolution(asked))
}

/** "A resolution that caps deliveries": it stands before the clause. */
const isOfResolution = ({ chart, clause }: Asked): boolean => {
  const before = clause.first - 1
  return [0, 1, 2].some((k) => /^(?:resolutions?|measures?|draft|text)$/.test(chart.tokens[before - k]?.lower ?? ''))
}

const AWAY = new Set(['away'])

const HOMES = new Set(['home', 'site', 'host', 'location', 'spot'])

/** "chose the county as the home of a battery". */
export const siting: Need = (asked) => near(asked, HOMES, 0, 14) && near(asked, FORCES, 14, 16)

/** Troops, ships, batteries; not "the missile deployed an object", "the rocket deployed its payload". */
export const force: Need = (asked) =>
  (near(asked, FORCES, 8, asked.trigger.lemma === 'deploy' ? 11 : 8) || weaponsIn(asked).some(({ data }) => isShield(data))) &&
  !(asked.trigger.lemma === 'deploy' && near(asked, CARGO, 0, 4)) &&
  !isStationed(asked)

/** "the Terminal High-Altitude Area Defense": a system by its name alone. */
const isShield = ({ name, class: kind, typeClass }: WeaponData): boolean =>
  name !== null && /^(?:missile-defence|interceptor|anti-aircraft|air-defen[cs]e)$/.test(kind ?? typeClass ?? '')

/** "the U.S. military stationed in South Korea": where it has been all along. */
const isStationed = ({ chart, at }: Asked): boolean =>
  /^(?:stationed|based)$/.test(chart.tokens[at]!.lower) &&
  (/^(?:NOUN|PROPN)$/.test(chart.tokens[at - 1]?.pos ?? '') || chart.tokens[at - 1]?.lower === 'military')

const SHIELDS = new Set('battery batteries thaad patriot patriots shield interceptors launchers radar aegis missile-defence'.split(' '))

const GROUND = new Set('in on at to near onto'.split(' '))

/** "will base a battery in the south", "is to host a missile defence site": what stands ready there from then on. */
export const hosting: Need = (asked) => {
  const { chart, at, trigger } = asked
  // "a U.S.-based battery", "the U.S. military based there", "talks on putting a battery in place".
  if (chart.tokens[at - 1]?.lower === '-' || /^based$|ing$/.test(chart.tokens[at]!.lower)) return false
  if (!near(asked, SHIELDS, 0, 10) && !(near(asked, DEFENCE, 0, 8) && near(asked, SITE, 0, 9))) return false
  return trigger.lemma === 'host' || trigger.lemma === 'accept' || near(asked, GROUND, 0, 14)
}

const DEFENCE = new Set(['defence', 'defense', 'anti-missile', 'interceptor'])
const SITE = new Set(['site', 'base', 'system', 'station'])

export const notice: Need = ({ chart, clause, at, trigger }) =>
  trigger.noun || (trigger.lemma === 'notify' ? tellsOfPlan(chart, at) : givesNotice(chart, clause, at))

/** "issued a notice to airmen", "declared a no-fly zone": what ships and aircraft are told to keep clear of. */
const givesNotice = (chart: Chart, clause: Clause, verb: number): boolean => {
  const word = (k: number): string => chart.tokens[k]?.lower ?? ''
  for (let k = verb - 8; k < Math.min(clause.end, verb + 10); k++) {
    if (k < clause.first || k === verb) continue
    if (/^(?:notams?|navarea)$/.test(word(k))) return true
    if (/^notices?$/.test(word(k)) && word(k + 1) === 'to' && /^(?:airmen|air|mariners|pilots|aviators|shipping)$/.test(word(k + 2)))
      return true
    if (/^(?:warnings?|alerts?)$/.test(word(k)) && /^(?:navigational|navigation|maritime|airspace|shipping)$/.test(word(k - 1))) return true
    if (/^(?:zones?|areas?)$/.test(word(k)) && /^(?:fly|sail|no-fly|no-sail|danger|exclusion)$/.test(word(k - 1))) return true
  }
  return false
}

/** "notified Japan that it plans to launch a satellite". */
const tellsOfPlan = (chart: Chart, verb: number): boolean => {
  const words = chart.tokens.slice(verb + 1, Math.min(chart.sentenceEnd(verb), verb + 18)).map((t) => t.lower)
  return (
    words.some((w) => /^(?:plans?|planned|intends?|intention|will|would|upcoming|impending)$/.test(w)) &&
    words.some((w) => /^(?:launch|launches|launching|fire|firing|test|tests|rocket|satellite)$/.test(w))
  )
}
