import { exact, overlaps, parseEdtf } from '../../../model/edtf.ts'
import { conflicts, differBesideHours, minutesApart, sitesFit, kindsFit } from './conflicts.ts'
import { signsApart } from './signs.ts'
import { soilsDiffer } from './soils.ts'
import { kindTold, type Happening, type Telling } from './telling.ts'

/** Sentences in which a firing without an hour or a day of its own still is of the day of the news. */
const TOP = 5
/** Days. */
const NEAR = 2

/**
 * The firings that clauses and days alone do not tell apart: of one day, by place, hour, kind or number. What is told of
 * another day is left to the days. The first is the primary one.
 */
export const toldApart = (happenings: readonly Happening[]): Happening[] => {
  const primary = happenings.find((h) => h.primary)
  if (!primary) return []
  const kept = happenings.filter(
    (h) =>
      h !== primary &&
      // Two sides that shell each other are told apart by whose guns they are.
      !(h.kind !== 'launch' && primary.kind === 'artillery') &&
      (isApart(h, primary) ||
        happenings.some(
          (other) =>
            other !== h && other !== primary && sharesDay(h, other) && hasPlaceOrHour(h) && hasPlaceOrHour(other) && isApart(h, other),
        )),
  )
  return kept.length === 0 ? [] : [primary, ...kept]
}

const dayOf = ({ tellings }: Happening): string | null => tellings.find((t) => t.day !== null)?.day ?? null

/** Both are told of one stated day. */
const sharesDay = (a: Happening, b: Happening): boolean => dayOf(a) !== null && dayOf(a) === dayOf(b)

const hasPlaceOrHour = ({ tellings }: Happening): boolean => tellings.some((t) => t.sites.length + t.minutes.length > 0)

const isApart = (a: Happening, b: Happening): boolean => {
  const [x, y] = [dayOf(a), dayOf(b)]
  if (x !== null && y !== null && !mayBeOneDay(x, y))
    return (
      isElided(a) ||
      isElided(b) ||
      (areNear(x, y) && (!leftToDays(a) || a.tellings.some((t) => t.behind || t.behindNews)) && !isNamedAgain(a.tellings[0]!))
    )
  const near = a.tellings.some((t) => t.minutes.length > 0 || t.day !== null || t.behind || t.sentence < TOP)
  return (
    near &&
    a.tellings.some(
      (t) =>
        (isAnchored(t) || b.tellings.some((u) => signsApart(u, t) || soilsDiffer(u, t))) &&
        b.tellings.every((u) => differ(t, u)) &&
        (isAnother(t) || t.behindNews || b.tellings.some((u) => conflicts(t, u))),
    )
  )
}

/** "on Sunday" and "at the weekend"; not "on Friday" and "less than a week ago". */
const mayBeOneDay = (x: string, y: string): boolean => x === y || (overlaps(exact(x), exact(y)) && isShort(x) && isShort(y))

/** Days of one week of news; what lies further back is recalled, and told apart by its day. */
const areNear = (x: string, y: string): boolean => {
  const [a, b] = [parseEdtf(x), parseEdtf(y)]
  return a !== null && b !== null && isShort(x) && isShort(y) && Math.abs(a.first - b.first) <= NEAR
}

const isShort = (edtf: string): boolean => {
  const days = parseEdtf(edtf)
  return days !== null && days.last - days.first <= 1
}

/** What a word for a firing tells, the day of its clause tells apart; not "over Najran on Sunday", "followed by one on Monday". */
const leftToDays = ({ tellings }: Happening): boolean => tellings.some(({ head }) => head.mention !== null)

/** "that Saturday's missile": of the news as often as not, on the day of another clock. */
const isNamedAgain = ({ head, behind, behindNews }: Telling): boolean =>
  !head.isNew && !head.other && !head.pro && !behind && !behindNews && head.mention === null

const isElided = ({ tellings }: Happening): boolean => tellings[0]?.head.elided ?? false

const isAnchored = (telling: Telling): boolean =>
  hasAnchor(telling) ||
  isAnother(telling) ||
  isDone(telling) ||
  (telling.follows && telling.head.isNew) ||
  (telling.behindNews && (telling.types.length > 0 || telling.actor !== null || telling.head.isNew))

/** Another state's act, told by a word for it: "Pakistan fired a Babur"; not "like Russia's Iskander". */
const isDone = ({ actor, head, more }: Telling): boolean =>
  actor !== null && [head, ...more].some(({ mention }) => mention !== null && !mention.aside)

const hasAnchor = ({ sites, aims, minutes, ends }: Telling): boolean => !ends && sites.length + aims.length + minutes.length > 0

/** "The other took off at five", "a second object"; not "the second blew up", which was of the same salvo. */
const isAnother = (telling: Telling): boolean => telling.head.other && !telling.ends && (hasAnchor(telling) || telling.head.isNew)

/** Nothing says that they are one. */
const differ = (a: Telling, b: Telling): boolean =>
  differBesideHours(a, b) ||
  !kindsFit(kindTold(a), kindTold(b)) ||
  !(
    a.sites.some((x) => b.sites.some((y) => sitesFit(x, y))) &&
    (a.minutes.length === 0 || b.minutes.length === 0 || minutesApart(a.minutes, b.minutes) === 0) &&
    !a.notOf.includes(b) &&
    !b.notOf.includes(a) &&
    !a.head.other
  )
