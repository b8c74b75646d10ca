import type { Report, TimeMention } from '../../model/report.ts'
import { quote } from '../../wording/clean.ts'
import { indented } from './layout.ts'
import type { Page } from './page.ts'
import { sayDate, sayPrecision } from '../../wording/say-date.ts'

/** Every time expression of the text with the date it stands for and what it counts from. */
export const renderTimeWords = (report: Report, { width, paint }: Page): string[] => {
  if (report.times.length === 0) return []
  const column = width >= 60 ? 34 : 4
  return [
    '',
    paint.strong('TIME WORDS'),
    ...report.times.flatMap((time) => {
      const words = `  ${quote(time.text, column === 4 ? 60 : 28)}`
      const meaning = sayMeaning(time, report)
      return column === 4 ? [words, ...indented(meaning, 4, width)] : indented(meaning, column, width, words)
    }),
  ]
}

const sayMeaning = (time: TimeMention, report: Report): string => {
  const date = time.edtf ? sayDate(time.edtf) : 'cannot be resolved'
  const precision = time.edtf ? sayPrecision(time.edtf) : ''
  const clock = time.clock ? ` at ${time.clock}${time.zone ? ` ${time.zone}` : ''}` : ''
  const gloss = time.glossOf === null ? '' : `, the same as ${quote(report.times[time.glossOf]?.text ?? '')}`
  return date + clock + (precision ? ` [${precision}]` : '') + anchor(time, report) + gloss
}

const anchor = (time: TimeMention, report: Report): string => {
  const from = time.anchorEdtf ? ` (${sayDate(time.anchorEdtf)})` : ''
  if (typeof time.anchor === 'string') return `, counted from ${time.anchor}${from}`
  if (time.anchor) return `, counted from ${quote(report.article.text.slice(...time.anchor), 40)}${from}`
  return time.offset ? `, counted from the publication${from}` : ''
}
