import { SMALL } from '../../reading/quantities/number-words.ts'
import type { TimeMention, TimeUnit } from '../../model/report.ts'

/** How long an interval is said to be. */
export interface Length {
  readonly unit: TimeUnit
  /** In days; equal but for "less than a week" (0 to 7) and "more than a week" (7 to infinity). */
  readonly low: number
  readonly high: number
  /** How many days either way a writer's count may be off. */
  readonly slack: number
  /** "6 days", "less than 1 week" */
  readonly words: string
  readonly count: number
}

/** Days in one of the unit, and how many days either way a writer's count of them may be off. */
const UNITS: Readonly<Partial<Record<TimeUnit, { days: number; slack: number }>>> = {
  day: { days: 1, slack: 0 },
  week: { days: 7, slack: 3 },
  month: { days: 30.44, slack: 15 },
  year: { days: 365.25, slack: 183 },
}

/** The bound is one of days itself: "less than a week" leaves a day for how the ends are counted, none for rounding. */
const BOUND_SLACK = 1

const BOUND = /^(?<bound>less than|fewer than|under|within|more than|over) (?:(?<one>an?|one)|(?<figure>\d+)|(?<word>[a-z]+)) [a-z]+/i

/** What the words say of the length in days; null where they name hours, or no number. */
export const lengthOf = ({ text, offset, approx }: TimeMention): Length | null => {
  const unit = offset && UNITS[offset.unit]
  if (!offset || !unit) return null
  const say = (count: number): string => `${count} ${offset.unit}${count === 1 ? '' : 's'}`
  if (offset.count !== null) {
    const days = offset.count * unit.days
    const slack = unit.slack + (approx ? Math.max(1, days * 0.15) : 0)
    return { unit: offset.unit, low: days, high: days, slack, words: say(offset.count), count: offset.count }
  }
  const { bound, one, figure, word } = BOUND.exec(text)?.groups ?? {}
  const count = one ? 1 : figure ? Number(figure) : (SMALL.get(word?.toLowerCase() ?? '') ?? null)
  if (!bound || count === null) return null
  const most = !/^(?:more|over)/i.test(bound)
  return {
    unit: offset.unit,
    low: most ? 0 : count * unit.days,
    high: most ? count * unit.days : Infinity,
    slack: BOUND_SLACK,
    words: `${bound.toLowerCase()} ${say(count)}`,
    count,
  }
}
