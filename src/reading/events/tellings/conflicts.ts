import { partsDiffer } from '../../../model/day-parts.ts'
import { exact, overlaps } from '../../../model/edtf.ts'
import { distanceKm } from '../../../geo/sphere.ts'
import type { EventType } from '../../../model/report.ts'
import { signsApart } from './signs.ts'
import { soilsDiffer } from './soils.ts'
import { kindTold, type Minutes, type Site, type Telling } from './telling.ts'

/** A salvo lasts less than this; what lies further apart is two firings. Minutes. */
const SALVO = 25
/** Between two parts of the day, or a part and a clock. */
const PART = 45

/** Between the middles of two parts that one text tells apart: "in the morning" and "at night". */
const PARTS_APART = 190

const ACTS: readonly (readonly EventType[])[] = [
  ['launch', 'satellite-launch', 'strike', 'interception'],
  ['artillery', 'strike'],
  ['exercise'],
]

/** Whether two kinds can name one act. */
export const kindsFit = (a: EventType | null, b: EventType | null): boolean =>
  a === null || b === null || a === b || ACTS.some((act) => act.includes(a) && act.includes(b))

/** Whether two sites can be one; null where that is not known. */
export const sitesFit = (a: Site, b: Site): boolean | null => {
  if (a.id !== null && a.id === b.id) return true
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return a.name === b.name ? true : null
  return distanceKm({ lat: a.lat, lon: a.lon }, { lat: b.lat, lon: b.lon }) <= Math.max(a.radiusKm, b.radiusKm) + 10
}

/** Least minutes between two times of one day. */
export const minutesApart = (a: readonly Minutes[], b: readonly Minutes[]): number =>
  Math.min(...a.flatMap(([x, y]) => b.map(([u, v]) => Math.max(0, u - y, x - v))))

/** Whether all sites of one lie away from all of the other. */
const apart = (some: readonly Site[], others: readonly Site[]): boolean =>
  some.length > 0 && others.length > 0 && some.every((a) => others.every((b) => sitesFit(a, b) === false))

const isAttack = ({ head: { mention } }: Telling): boolean => mention !== null && ATTACKS.has(mention.trigger.lemma)

const ATTACKS = new Set(['barrage', 'salvo', 'volley', 'attack', 'attacks', 'strike', 'strikes', 'bombardment', 'shelling'])

const isBare = ({ head, narrowed, behind, actor }: Telling): boolean =>
  head.definite && !head.other && !narrowed && !behind && actor === null

const isPlaced = ({ sites, aims, minutes }: Telling): boolean => sites.length + aims.length + minutes.length > 0

/** "two more", "another": beside what came first, told next to it. */
const isMore = ({ head, sentence, ends }: Telling, first: Telling): boolean =>
  !ends && !first.ends && head.pro && head.other && head.order === null && Math.abs(sentence - first.sentence) <= 1

/** Whether two tellings cannot be of one firing: another site, hour, day or kind. */
export const conflicts = (a: Telling, b: Telling): boolean => differBesideHours(a, b) || hoursDiffer(a, b)

/** The same but for the hours, of which a salvo has several. */
export const differBesideHours = (a: Telling, b: Telling): boolean => {
  if (a.notOf.includes(b) || b.notOf.includes(a)) return true
  // "the five-day exercise" and "the launch": no words of one for the other.
  if ((kindTold(a) === 'exercise') !== (kindTold(b) === 'exercise') && kindTold(a) !== null && kindTold(b) !== null) return true
  // "the launch took place near X": the one told of, wherever; "the launch from X" may be another.
  // What is shot at stands with the shot: "the barrage on Najran" is none of that on Riyadh.
  if (takesUp(a, b)) return [a, b].some((t) => isBare(t) && isAttack(t)) && apart(a.aims, b.aims)
  // "fired two more" and "the first, which went up at six".
  if ((a.head.order === 1 && isMore(b, a)) || (b.head.order === 1 && isMore(a, b))) return true
  if (!kindsFit(kindTold(a), kindTold(b))) return true
  if (apart(a.sites, b.sites)) return true
  if (typesDiffer(a.types, b.types) || soilsDiffer(a, b)) return true
  if (a.actor !== null && b.actor !== null && a.actor.id !== b.actor.id) return true
  if (a.day !== null && b.day !== null && !overlaps(exact(a.day), exact(b.day))) return true
  // Shots at two towns, unless they are parts of one salvo.
  if (!a.head.pro && !b.head.pro && apart(a.aims, b.aims)) return true
  return a.head.first <= b.head.first ? signsApart(a, b) : signsApart(b, a)
}

/** Whether the later of two tellings only takes up what was told: "the launch", with a place or hour or without. */
const takesUp = (a: Telling, b: Telling): boolean => {
  const [former, later] = a.head.first <= b.head.first ? [a, b] : [b, a]
  return isBare(later) || (isBare(former) && !(isPlaced(former) && (later.narrowed || later.speaker === former.speaker)))
}

/** Whether the hours of two tellings are too far apart for one salvo; of two speakers each may have the hour of its own. */
export const hoursDiffer = (a: Telling, b: Telling): boolean => {
  if (a.minutes.length === 0 || b.minutes.length === 0 || takesUp(a, b)) return false
  if (minutesApart(a.minutes, b.minutes) > (a.clock && b.clock ? SALVO : PART)) return true
  return !a.clock && !b.clock && partsDiffer(a.minutes, b.minutes, PARTS_APART)
}

/** "a Yars" and "a Bulava"; "Fateh" and "Fateh-110" may be one. */
const typesDiffer = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && a.every((x) => b.every((y) => !x.startsWith(y) && !y.startsWith(x)))
