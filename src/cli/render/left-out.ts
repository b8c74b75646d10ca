import type { Report } from '../../model/report.ts'
import { clean, quote } from '../../wording/clean.ts'
import { hanging } from './layout.ts'
import type { Page } from './page.ts'

/** What was kept out of the reading and why: how many of each reason, and how they begin. */
export const renderLeftOut = (report: Report, { width, paint }: Page): string[] => {
  const { dropped, text } = report.article
  if (dropped.length === 0) return []
  const reasons = new Map<string, string[]>()
  for (const { span, reason } of dropped) reasons.set(reason, [...(reasons.get(reason) ?? []), text.slice(...span)])
  const lines = [...reasons].flatMap(([reason, texts]) => {
    const shown = texts
      .slice(0, 3)
      .map((t) => quote(t.trim(), 50))
      .join(', ')
    const more = texts.length > 3 ? ` and ${texts.length - 3} more` : ''
    return hanging(`${reason.replaceAll('-', ' ')}: ${paint.faint(shown + more)}`, 2, 4, width)
  })
  return ['', paint.strong('LEFT OUT'), ...lines]
}

/** What the reader could not do. */
export const renderNotes = (report: Report, { width, paint }: Page): string[] => {
  const notes = report.article.notes ?? []
  return notes.length === 0 ? [] : ['', paint.strong('NOTES'), ...notes.flatMap((note) => hanging(clean(note), 2, 4, width))]
}
