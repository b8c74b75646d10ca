/** What a telling says that speaks for a firing of its own, though none of it alone proves one. */
import type { Chart } from '../../../grammar/chart.ts'
import type { DatedTime } from '../days/dates.ts'
import { kindTold, type Head, type Telling } from './telling.ts'

/** Classes that fly alike: no missile is of two of these. */
const COURSE: ReadonlyMap<string, string> = new Map([
  ['cruise', 'cruise'],
  ['SRBM', 'ballistic'],
  ['MRBM', 'ballistic'],
  ['IRBM', 'ballistic'],
  ['ICBM', 'ballistic'],
  ['ballistic', 'ballistic'],
])

/** "a cruise missile", "two Iskanders": how what is named flies, by its words or by its type. */
export const coursesOf = (chart: Chart, { first, end }: Head): string[] =>
  chart.within('weapon', { first, end }).flatMap(({ data }) => COURSE.get(data.class ?? '') ?? COURSE.get(data.typeClass ?? '') ?? [])

/** "a Yars", "the Fateh missile": the type by its name. */
export const typesOf = (chart: Chart, { mention, pro, first, end }: Head): string[] =>
  mention || pro ? [] : chart.within('weapon', { first, end }).flatMap(({ data }) => (data.class === 'satellite' ? [] : (data.name ?? [])))

/** "three missiles", "a pair": how many the words of a head count. */
export const countOf = (chart: Chart, { first, end }: Head): number | null => {
  for (const { data } of chart.within('weapon', { first, end })) {
    const count = data.count
    if (count && 'value' in count && typeof count.value === 'number') return count.value
  }
  return null
}

/** "the missiles" or "the missile": several or one; null for a deed and for what stands for a noun. */
export const severalIn = (chart: Chart, { mention, pro, first, end }: Head): boolean | null =>
  mention || pro ? null : (chart.within('weapon', { first, end }).find(({ data }) => data.head !== null)?.data.plural ?? null)

const SEQUENCE = /^(?:then|later|next|again|afterwards?|subsequently|meanwhile|turn|followed|follows|fresh|further|also|too)$/

/** A word of sequence, or hours counted from what was told, in the sentence up to the head and right behind it; not of who says it. */
export const followsOn = (
  chart: Chart,
  head: Head,
  sentence: number,
  times: readonly DatedTime[],
  saying: (token: number) => boolean,
): boolean => {
  const range = chart.sentenceRange(sentence)
  const end = Math.min(range.end, head.end + 4)
  for (let i = range.first; i < end; i++) if (SEQUENCE.test(chart.tokens[i]!.lower) && !saying(i)) return true
  return times.some(
    ({ value: { first, data } }) => data.offset?.from === 'story' && data.offset.unit === 'hour' && first >= range.first && first < end,
  )
}

/** Evidence needed before a telling is taken for one of another firing. */
const ENOUGH = 1

/** Sentences in which a firing told as new is set beside the one before it; further on a text may tell its news again. */
const NEAR = 3

const WEIGHTS = { follows: 0.6, course: 0.6, count: 0.4, isNew: 1.0, aside: 0.4, restated: -0.6 }

/** Whether what a telling says, taken together, sets it apart from one before it. */
export const signsApart = (former: Telling, later: Telling): boolean => {
  if (later.sentence === former.sentence && !later.follows) return false
  const sameSpeaker = former.speaker === null || later.speaker === null || former.speaker === later.speaker
  const courses = former.courses.length > 0 && later.courses.length > 0 && !later.courses.some((c) => former.courses.includes(c))
  const counts = former.count !== null && later.count !== null && later.count > former.count
  const sum =
    (later.follows ? WEIGHTS.follows : 0) +
    (courses ? WEIGHTS.course : 0) +
    (counts ? WEIGHTS.count : 0) +
    (isNewFiring(former, later) ? WEIGHTS.isNew : 0) +
    (later.aside ? WEIGHTS.aside : 0) +
    (sameSpeaker ? 0 : WEIGHTS.restated)
  return sum >= ENOUGH
}

/** "A missile left Wonsan. A missile came down in Japan": told as new a second time, with a place or hour of its own. */
const isNewFiring = (former: Telling, later: Telling): boolean =>
  later.head.isNew &&
  former.speaker === later.speaker &&
  later.sentence - former.sentence <= NEAR &&
  hasOwn(later) &&
  hasOwn(former) &&
  kindTold(later) === 'launch' &&
  kindTold(former) !== 'satellite-launch'

const hasOwn = ({ sites, aims, minutes }: Telling): boolean => sites.length + aims.length + minutes.length > 0
