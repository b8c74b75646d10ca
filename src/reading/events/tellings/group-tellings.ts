import type { EventType } from '../../../model/report.ts'
import { differBesideHours, hoursDiffer, kindsFit, minutesApart, sitesFit } from './conflicts.ts'
import { signsApart } from './signs.ts'
import { kindTold, type Happening, type Telling } from './telling.ts'

/**
 * Tellings of an article by firing, in the order in which they are first told. A telling goes with the one told last
 * unless it cannot be that, or says itself that it is another; then with the one that its place, hour or number names.
 */
export const groupTellings = (tellings: readonly Telling[], kind: EventType | null): Happening[] => {
  const happenings: Happening[] = []
  let current: Happening | null = null
  const open = (telling: Telling): Happening => {
    const happening: Happening = { tellings: [telling], kind: kindTold(telling), primary: false }
    happenings.push(happening)
    return happening
  }
  for (const telling of tellings) {
    const found: Happening | null = current === null ? null : bestOf(happenings, telling, current)
    if (found) {
      found.tellings.push(telling)
      found.kind ??= kindTold(telling)
      // What is told in passing does not become what the text goes on about.
      if (!telling.aside || found === current) current = found
      continue
    }
    const opened: Happening = open(telling)
    if (!telling.aside || current === null) current = opened
  }
  const news = happenings.filter((h) => kindsFit(h.kind, kind))
  const primary = news.find((h) => h.tellings.some((t) => !t.aside)) ?? news[0] ?? happenings[0]
  if (primary) primary.primary = true
  return happenings
}

const bestOf = (happenings: readonly Happening[], telling: Telling, current: Happening): Happening | null => {
  if (!says(telling) && !current.tellings.some((told) => signsApart(told, telling))) return meant(happenings, telling, current)
  let [best, most]: [Happening | null, number] = [null, -Infinity]
  for (const happening of happenings) {
    if (isSetApart(happening, telling) || (telling.behindNews && happening === current)) continue
    const positive = evidence(happening, telling)
    // "another", "after one at Jizan": none of those told, unless it names one of them.
    if ((telling.head.other || telling.aside) && positive < 2) continue
    const score = positive + (happening === current ? 0.6 : 0) + (happening === happenings[0] ? 0.3 : 0)
    if (score > most) [best, most] = [happening, score]
  }
  return best
}

/** None that a happening's tellings can mean. "At 6:49, 7:07 and 7:19 a.m.": of a list each hour may be of one salvo with the last. */
const isSetApart = ({ tellings }: Happening, telling: Telling): boolean => {
  if (tellings.some((told) => differBesideHours(told, telling))) return true
  const timed = tellings.filter(({ minutes }) => minutes.length > 0)
  return timed.some((told) => hoursDiffer(told, telling)) && !(telling.head.elided && timed.some((told) => !hoursDiffer(told, telling)))
}

/** What a telling without a sign of its own goes on about: the one told last, unless only another is of its kind or number. */
const meant = (happenings: readonly Happening[], telling: Telling, current: Happening): Happening | null => {
  const fits = (h: Happening): boolean => kindsFit(h.kind, kindTold(telling))
  if (!fits(current)) return happenings.find(fits) ?? null
  const numbers = (h: Happening): (boolean | null)[] => h.tellings.map(({ several }) => several).filter((n) => n !== null)
  if (telling.several === null || numbers(current).length === 0 || numbers(current).includes(telling.several)) return current
  return happenings.findLast((h) => fits(h) && numbers(h).includes(telling.several)) ?? current
}

/** Anything of its own: a place, a time, a number in a list. */
const says = ({ sites, aims, soils, minutes, day, head, notOf, actor, types, behindNews, follows, courses }: Telling): boolean =>
  sites.length + aims.length + soils.length + minutes.length + notOf.length + types.length > 0 ||
  day !== null ||
  actor !== null ||
  behindNews ||
  (follows && courses.length > 0) ||
  head.other ||
  head.order !== null

const evidence = (happening: Happening, telling: Telling): number => {
  let sum = 0
  const of = <T>(pick: (telling: Telling) => readonly T[]): T[] => happening.tellings.flatMap(pick)
  if (telling.sites.some((a) => of((t) => t.sites).some((b) => sitesFit(a, b)))) sum += 3
  if (telling.aims.some((a) => of((t) => t.aims).some((b) => sitesFit(a, b)))) sum += 2
  const minutes = of((t) => t.minutes)
  if (telling.minutes.length > 0 && minutes.length > 0) sum += minutesApart(telling.minutes, minutes) === 0 && telling.clock ? 3 : 1.5
  if (telling.head.order !== null && happening.tellings.some((t) => t.head.order === telling.head.order)) sum += 3
  if (telling.head.order !== null && telling.head.order > 1 && happening.tellings.every((t) => t.head.order === null) && !happening.primary)
    sum += 2
  if (telling.day !== null && happening.tellings.some((t) => t.day === telling.day)) sum += 0.5
  return sum
}
