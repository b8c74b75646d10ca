/** Places told by a noun of their own, where no verb of flight stands: impact points, launch sites, where something is to stand. */
import type { Chart } from '../../../grammar/chart.ts'
import type { Value } from '../../../grammar/value.ts'
import { isFired } from '../kinds.ts'
import { governor, type Frame } from './reading.ts'

const POINTS = new Set(['point', 'site', 'area', 'zone', 'location', 'spot'])

const COMING_DOWN = new Set(['impact', 'splashdown', 'splash-down', 'landing', 'crash'])

const COPULAS = new Set(['was', 'is', 'were', 'are', 'lay', 'lies'])

const HARDLY_ANYTHING = new Set('about some around roughly just only nearly over put estimated given placed at as to be'.split(' '))

/** "The impact point was about 97 km from the port": the end of a flight told by a noun, where no verb of falling stands. */
export const isPointedOut = ({ first }: Value<'place-phrase'>, frame: Frame, chart: Chart): boolean => {
  const lower = (i: number): string => (i >= frame.sentence.first ? chart.tokens[i]!.lower : '')
  let at = first - 1
  while (HARDLY_ANYTHING.has(lower(at))) at--
  if (!COPULAS.has(lower(at))) return false
  const noun = POINTS.has(lower(at - 1)) ? at - 2 : at - 1
  return COMING_DOWN.has(lower(noun))
}

const ORIGINS = new Set(['site', 'location', 'origin', 'launchpad', 'launch'])
const PLACES = new Set(['point', 'area', 'place', 'spot'])
const SOURCES = /^(?:site|location|origin|source|launch|launches|firing|firings|missiles?|rockets?|projectiles?)$/
const TRACED = /^(?:traced?|tracked|pinned|attributed|pinpointed)$/

/** "traced the launch to the Sunchon area", "tracked it back to Kusong". */
const isTracedTo = ({ first, data }: Value<'place-phrase'>, { tokens }: Chart, from: number): boolean => {
  if (data.relation !== 'to') return false
  const to = tokens[first]!.lower === 'to' ? first : first - 1
  for (let i = to - 1; i >= Math.max(from, to - 5); i--) {
    if (TRACED.test(tokens[i]!.lower))
      return tokens.slice(i + 1, to).every(({ lower, pos }) => SOURCES.test(lower) || /^(?:DET|PRON|ADV|ADJ|ADP|NUM)$/.test(pos))
    if (tokens[i]!.pos === 'VERB') return false
  }
  return false
}

const SENT_UP = /^(?:fired|launched|test-fired|lifted|started|originated|flown|sent|took|loosed)$/

/** "Kermanshah, where they are believed to have started", "the airfield from which it was fired". */
const isWhereFired = ({ end, data }: Value<'place-phrase'>, { tokens }: Chart): boolean => {
  if (data.head === null || data.head.kind === 'country' || data.head.kind === 'capital') return false
  let at = tokens[end]?.lower === ',' ? end + 1 : end
  if (tokens[at]?.lower === 'from') at++
  const opener = tokens[at]?.lower
  if (opener !== 'where' && !(opener === 'which' && tokens[at - 1]?.lower === 'from')) return false
  for (let i = at + 1; i < Math.min(tokens.length, at + 11) && !/^[,.;]$/.test(tokens[i]!.lower); i++)
    if (SENT_UP.test(tokens[i]!.lower)) return true
  return false
}

/** "The site was near Sunchon", "The launch point was in Kermanshah". */
export const isSite = (phrase: Value<'place-phrase'>, frame: Frame, chart: Chart): boolean => {
  const { first, data } = phrase
  const lower = (i: number): string => (i >= frame.sentence.first ? chart.tokens[i]!.lower : '')
  if (data.head === null || data.distanceKm) return false
  if (isTracedTo(phrase, chart, frame.clause.first) || isWhereFired(phrase, chart)) return true
  // The phrase itself may begin at the noun.
  let at = ORIGINS.has(lower(first)) || lower(first) === 'point' ? first : first - 1
  while (at !== first && HARDLY_ANYTHING.has(lower(at))) at--
  if (at !== first) {
    if (!COPULAS.has(lower(at))) return false
    at--
  }
  // "The place of launch was".
  if (/^(?:launch|firing|departure|origin)$/.test(lower(at)) && lower(at - 1) === 'of' && PLACES.has(lower(at - 2))) return true
  if (PLACES.has(lower(at))) return /^(?:launch|launching|firing|starting|take-off|departure)$/.test(lower(at - 1))
  return ORIGINS.has(lower(at)) && /^(?:the|its|launch|firing|a)$/.test(lower(at - 1)) && !COMING_DOWN.has(lower(at - 1))
}

/** An explosion has one place: "at the Punggye-ri site", "near Kilju in the northeast". */
export const siteOfTest = ({ first, data }: Value<'place-phrase'>, frame: Frame): 'launchArea' | null => {
  const mention = governor(frame, first)
  const exact = data.head !== null && data.head.kind !== 'country' && data.head.kind !== 'capital'
  return mention?.trigger.type === 'nuclear-test' && exact && /^(in|at|near|from|around|within)$/.test(data.relation ?? '')
    ? 'launchArea'
    : null
}

/** Rule name of the readings of where something is to stand. */
export const STANDS = 'where it is to stand'

const PLACING = /^(?:place|put|deploy|station|install|base|host|build|set|locate)(?:d|ed|s|ing)?$|^(?:built|putting|setting)$/

/** "to put a battery on a golf course in Seongju", "will be placed on the country club": where what is decided or deployed is to stand. */
export const isToStand = ({ first, data }: Value<'place-phrase'>, frame: Frame, chart: Chart): boolean => {
  if (!/^(?:on|in|at|near)$/.test(data.relation ?? '') || data.head?.kind === 'country') return false
  if (frame.head !== null && isFired(frame.head.trigger.type)) return false
  for (let i = first - 1; i >= Math.max(frame.clause.first, first - 9); i--) {
    if (PLACING.test(chart.tokens[i]!.lower)) return chart.within('weapon', frame.clause).length > 0
    if (chart.tokens[i]!.pos === 'VERB') return false
  }
  return false
}
