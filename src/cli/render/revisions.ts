import type { StoredArticle } from '../../archive/archive.ts'
import type { Event } from '../../model/report.ts'
import { clean, quote } from '../../wording/clean.ts'
import { sayDate } from '../../wording/say-date.ts'
import { sayValue } from '../../wording/say-value.ts'
import { fieldLabels } from './fields.ts'
import { indented } from './layout.ts'
import type { Page } from './page.ts'
import { textChanges } from './text-changes.ts'

// Fields that stand in other fields as well.
const LEFT_OUT = new Set(['occurrence', 'statement', 'weaponClass', 'weaponName'])

/** The revisions of an article: when each was taken in, and what changed from one to the next, in its words and in what was read. */
export const renderRevisions = (revisions: readonly StoredArticle[], page: Page): string[] => [
  '',
  page.paint.strong('REVISIONS'),
  ...revisions.flatMap((revision, i) => [
    ...renderRevision(revision, page),
    ...(i > 0 ? renderChanges(revisions[i - 1]!, revision, page) : []),
  ]),
]

const renderRevision = ({ revision, seq, takenIn, report, copyOf }: StoredArticle, { width, paint }: Page): string[] => {
  const facts = [
    `taken in ${sayDate(takenIn)}`,
    report.article.published ? `published ${sayDate(report.article.published)}` : 'undated',
    `journal entry ${seq}`,
    copyOf ? `from ${copyOf.article}: ${clean(copyOf.because)}` : '',
  ].filter(Boolean)
  return indented(`${paint.strong(`revision ${revision}`)}  ${paint.faint(facts.join('; '))}`, 2, width)
}

const renderChanges = (before: StoredArticle, after: StoredArticle, { width, paint }: Page): string[] => {
  const changes = textChanges(before.report.article.text, after.report.article.text).filter(({ kind }) => kind !== 'same')
  const title = [before, after].map(({ report }) => clean(report.article.title ?? ''))
  return [
    ...(title[0] === title[1] ? [] : indented(`title: “${title[0]}” became “${title[1]}”`, 4, width)),
    ...fieldChanges(before, after).flatMap((line) => indented(line, 4, width)),
    ...changes.flatMap(({ kind, text }) =>
      kind === 'gone' ? indented(paint.bad(`- ${quote(text, 400)}`), 4, width) : indented(paint.good(`+ ${quote(text, 400)}`), 4, width),
    ),
    ...(changes.length === 0 && title[0] === title[1] ? indented(paint.faint('the same words'), 4, width) : []),
  ]
}

/** What the main event's fields were read as before and after. */
const fieldChanges = (before: StoredArticle, after: StoredArticle): string[] => {
  const [a, b] = [mainEvent(before), mainEvent(after)]
  if (!a || !b) return a || b ? [`main event: ${a?.type ?? 'none'} became ${b?.type ?? 'none'}`] : []
  return Object.keys(fieldLabels)
    .filter((field) => !LEFT_OUT.has(field))
    .flatMap((field) => {
      const [was, is] = [valueOf(a, field), valueOf(b, field)]
      return was === is ? [] : [`${fieldLabels[field]}: ${was || 'not told'} became ${is || 'not told'}`]
    })
}

const mainEvent = ({ report }: StoredArticle): Event | undefined => report.events.find((event) => event.main)

const valueOf = (event: Event, field: string): string => sayValue(field, (event as unknown as Record<string, unknown>)[field])
