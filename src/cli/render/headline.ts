import type { Report } from '../../model/report.ts'
import { clean } from '../../wording/clean.ts'
import { headline } from './event-sentence.ts'
import { indented } from './layout.ts'
import type { Page } from './page.ts'
import { sayDate } from '../../wording/say-date.ts'

const BASIS = { given: '', page: ', from the page', text: ', read in the text', none: '' } as const

/** Which article this is, then the main event in one sentence. */
export const renderHead = (report: Report, { width, paint }: Page): string[] => {
  const { article } = report
  const name = [article.id, article.title ? clean(article.title) : ''].filter(Boolean).join(': ')
  const published = article.published
    ? `published ${sayDate(article.published)}${BASIS[article.publishedBasis]}`
    : `no publication date${article.publishedBounds ? `; published ${sayDate(article.publishedBounds.value)} [inferred: ${article.publishedBounds.how}]` : ''}`
  const origin = [article.publisher ? clean(article.publisher) : '', published, article.url ? clean(article.url) : '']
    .filter(Boolean)
    .join(', ')
  return [
    ...indented(name, 0, width).map(paint.title),
    ...indented(origin, 0, width).map(paint.faint),
    '',
    ...mainEvents(report, width).map(paint.strong),
  ]
}

const mainEvents = (report: Report, width: number): string[] => {
  const main = report.events.filter((e) => e.main)
  if (main.length > 0) return main.flatMap((event) => indented(headline(event, report), 0, width))
  const count = report.events.length
  return indented(
    count > 0 ? 'No main event; see the timeline for what the article recalls.' : 'No event was read in this article.',
    0,
    width,
  )
}
