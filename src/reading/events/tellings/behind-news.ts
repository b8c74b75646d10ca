/** What sets a firing against the news that the sentences before told: it came hours after, it had flown. */
import type { Chart } from '../../../grammar/chart.ts'
import type { DatedTime } from '../days/dates.ts'
import { typesOf } from './signs.ts'
import type { Head } from './telling.ts'

/** "It came hours after", "The launch follows": what follows is set against the news. */
export const takesUpNews = (chart: Chart, sentence: number): boolean => {
  const { first, end } = chart.sentenceRange(sentence)
  if (!/^(?:it|they|this|these|that|the)$/.test(chart.tokens[first]!.lower)) return false
  for (let k = first + 1; k < Math.min(end, first + 5); k++)
    if (/^(?:comes?|came|follow(?:s|ed)?|was|were)$/.test(chart.tokens[k]!.lower)) return true
  return false
}

/** "nine hours later one was fired", "followed nine hours later by one": another than what was told, unless that is minutes. */
export const isHoursLater = (chart: Chart, first: number, times: readonly DatedTime[]): boolean => {
  for (let k = first; k >= Math.max(1, first - 4); k--) {
    const time = times.find(({ value }) => value.end === k)
    const offset = time?.value.data.offset
    if (offset) return offset.unit === 'hour' && offset.from === 'story'
    if (!/^(?:by|,|the|a|an|with|it|they|came|was|to)$/.test(chart.tokens[k - 1]!.lower) && chart.tokens[k - 1]!.pos !== 'PROPN')
      return false
  }
  return false
}

/** "the two that had flown from Kaechon", "a Topol had flown": told as of before. */
export const hadFlown = (chart: Chart, head: Head): boolean => {
  const { pro, end } = head
  const word = (k: number): string => chart.tokens[k]?.lower ?? ''
  return pro
    ? /^(?:that|which)$/.test(word(end)) && word(end + 1) === 'had'
    : typesOf(chart, head).length > 0 && word(end) === 'had' && word(end + 1) !== 'been'
}
