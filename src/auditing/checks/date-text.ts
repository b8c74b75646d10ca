import { daysBetween as edtfDays, formatDay, overlaps, parseEdtf } from '../../model/edtf.ts'
import type { Report, TimeMention } from '../../model/report.ts'
import { Day, dayOf, printDay, validDay, WEEKDAYS } from '../../checking/calendar.ts'
import type { RowFinding } from '../audit-finding.ts'
import type { AuditContext, AuditedRow, RowCheck } from '../audited-row.ts'
import { isSameInstantsDay, zonesThatExplain } from '../day-zones.ts'
import { clockOfCell, localZoneOf, zoneOfColumn } from '../../rows/row-date.ts'

/** "On 16 June 2020, ...": the day with which a text opens is that of what it tells. */
const OPENING = 4

/** Days that the text gives to what the row is about: those of the main event, or the one it opens with. */
const ownTimes = (report: Report): TimeMention[] => {
  const days = report.times.filter((time) => (time.stated !== null || time.weekday !== null) && time.edtf !== null)
  const main = report.events.find((e) => e.main)
  const mains = main?.date && !main.dateInferred ? days.filter((time) => overlaps(time.edtf!, main.date!)) : []
  return mains.length > 0 ? mains : days.slice(0, 1).filter((time) => time.span[0] <= OPENING)
}

/** The day that the words state, in the year nearest to the column's where they name none. */
const dayMeant = (time: TimeMention, column: Day): Day | null => {
  const [, month, day] = /^--(\d\d)-(\d\d)$/.exec(time.stated ?? '') ?? []
  if (!month) return dayOf(time.edtf)
  const years = [column.year - 1, column.year, column.year + 1]
  const days = years.map((year) => validDay(year, Number(month), Number(day))).filter((d) => d !== null)
  return days.sort((a, b) => Math.abs(a.number - column.number) - Math.abs(b.number - column.number))[0] ?? null
}

/** Some words of the text state a day or span of days that holds the column's. */
const isToldAnywhere = (report: Report, column: Day): boolean =>
  report.times.some((time) => {
    if (time.stated === null || time.edtf === null) return false
    const days = parseEdtf(time.edtf)
    return days !== null && days.last - days.first < 60 && days.first <= column.number && column.number <= days.last
  })

const run = ({ record, report }: AuditedRow, { world }: AuditContext): RowFinding[] => {
  if (report === null || record.day === null) return []
  const column = new Day(record.day)
  const times = ownTimes(report)
  const first = times[0]
  if (!first || isToldAnywhere(report, column)) return []
  const days = times.map((time) => dayMeant(time, column))
  // A month or a span of days fits when it holds the day.
  if (times.some((time) => overlaps(time.edtf!, formatDay(column.number))) || days.some((day) => day?.equals(column))) return []
  const told = days.find((day) => day !== null)
  if (!told) return [misfit(record, report, first, column, edtfDays(first.edtf!, column.toString())?.min ?? null)]
  const clock = report.events.find((e) => e.main)?.timeLocal ?? null
  const localZone = localZoneOf(record, world)
  const columnClock = record.timeZone === record.dateZone ? clockOfCell(record.cells.time?.text) : null
  const dated = { day: column.number, clock: columnClock, zone: zoneOfColumn(record.dateZone, localZone) }
  if (isSameInstantsDay(told.number, dated, localZone)) return []
  const zones = zonesThatExplain({ day: told.number, clock, zone: localZone }, dated, localZone)
  if (zones === null) return [misfit(record, report, first, column, column.number - told.number)]
  return [
    {
      check: 'date-text',
      kind: 'zone',
      verdict: 'undetermined',
      columns: [record.cells.date!.column, record.cells.text!.column],
      words: [record.cells.date!.text, first.text],
      inputs: { told: told.toString(), date: column.toString(), zones },
      reason: `The text tells of ${printDay(told)}, the date column has ${printDay(column)}: ${zones} explains the difference${clock || columnClock ? '' : ', at some hours of the day'}.`,
    },
  ]
}

const misfit = (record: AuditedRow['record'], report: Report, time: TimeMention, column: Day, days: number | null): RowFinding => {
  const weekday = time.weekday !== null && time.stated === null
  return {
    check: 'date-text',
    kind: 'misfit',
    verdict: 'contradicted',
    columns: [record.cells.date!.column, record.cells.text!.column],
    words: [record.cells.date!.text, report.article.text.slice(...time.span)],
    inputs: { told: time.stated ?? time.edtf, date: column.toString(), days },
    reason: weekday
      ? `The text tells of a ${WEEKDAYS[time.weekday!]}, but ${printDay(column)} in the date column was a ${WEEKDAYS[column.dayOfWeek]}.`
      : `The text dates it ${sayStated(time)}, the date column ${printDay(column)}${days === null ? '' : `, ${Math.abs(days)} days ${days > 0 ? 'later' : 'earlier'}`}; no time zone explains that.`,
  }
}

const sayStated = (time: TimeMention): string => {
  const day = dayOf(time.edtf)
  return day ? printDay(day) : (time.edtf ?? time.text)
}

/** The day that the text gives against the date column; a day that another zone explains is told as such. */
export const dateText: RowCheck = { name: 'date-text', run }
