import type { Chart } from '../../../grammar/chart.ts'
import type { TimeMention } from '../../../model/report.ts'
import type { TimeData } from '../../../model/values.ts'
import { glossedBy } from '../../times/clock-groups.ts'
import type { DatedTime } from './dates.ts'

/** The times in the public format, by place. */
export const timeMentions = (chart: Chart, times: readonly DatedTime[], anchorOf: (time: DatedTime) => string | null): TimeMention[] => {
  const values = times.map((t) => t.value)
  return times.map((time, i): TimeMention => {
    const { data } = time.value
    return {
      text: chart.words(time.value),
      span: chart.span(time.value),
      edtf: time.edtf,
      clock: time.clock,
      zone: data.zone ?? null,
      weekday: data.weekday ?? null,
      stated: statedDate(data),
      offset: data.offset ? { count: data.offset.amount.value ?? null, unit: data.offset.unit, direction: data.offset.direction } : null,
      anchor: anchorOf(time),
      anchorEdtf: time.anchorEdtf,
      approx: time.approx,
      glossOf: glossedBy(chart, values, i),
      rule: time.value.rule,
    }
  })
}

/** The calendar date in the words: year and month, or month and day without a year as "--05-29". */
const statedDate = ({ year, month, day }: TimeData): string | null => {
  const two = (n: number): string => String(n).padStart(2, '0')
  if (month === undefined) return year === undefined ? null : String(year).padStart(4, '0')
  const date = day === undefined ? two(month) : `${two(month)}-${two(day)}`
  return year === undefined ? `--${date}` : `${String(year).padStart(4, '0')}-${date}`
}
