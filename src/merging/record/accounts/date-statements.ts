import { exact } from '../../../model/edtf.ts'
import type { Claim, Report, Span, TimeMention } from '../../../model/report.ts'
import type { Statement, ToldEvent } from './account.ts'

/** Who states the day of the event, and in which words; the article where no speaker's words hold it. */
export const dateStatements = ({ report, event }: ToldEvent): Statement[] => {
  const { date } = event
  if (date === null) return []
  // "Four days after it was reported": the words name a day, the event was about then.
  const times = report.times.filter((t) => t.edtf !== null && exact(t.edtf) === exact(date))
  const occurrences = report.claims.filter((c) => c.event === event.id && c.field === 'occurrence')
  const stated = occurrences.flatMap((claim) =>
    times.filter((t) => within(t.span, claim.span)).map((t) => statement(report, date, t, claim)),
  )
  const perVoice = new Map(stated.map((s) => [s.sources.map((x) => x.id ?? x.name).join('<'), s] as const).toReversed())
  if (perVoice.size > 0) return [...perVoice.values()]
  // A day that no words name is the reader's guess from the day of publication.
  return times[0] ? [ownWords(report, date, times[0].span)] : []
}

const within = (inner: Span, outer: Span): boolean => inner[0] < outer[1] && outer[0] < inner[1]

const statement = (report: Report, date: string, { span }: TimeMention, { sources, quoted, hedge }: Claim): Statement => ({
  ...ownWords(report, date, span),
  sources,
  quoted,
  hedge: hedge?.scope === 'claim' ? null : hedge,
})

const ownWords = (report: Report, date: string, span: Span): Statement => ({
  field: 'date',
  value: date,
  span,
  words: report.article.text.slice(...span),
  quoted: false,
  sources: [],
  hedge: null,
  polarity: 'affirmed',
  item: null,
  turn: null,
})
