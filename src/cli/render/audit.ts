import type { Audit } from '../../auditing/audit.ts'
import type { AuditFinding } from '../../auditing/audit-finding.ts'
import { groupBy } from '../../model/group-by.ts'
import { clean, quote } from '../../wording/clean.ts'
import { indented, padEnd } from './layout.ts'
import type { Page } from './page.ts'

const SIGNS = { contradicted: '✗', implausible: '!', zone: '~' } as const
type Mark = keyof typeof SIGNS
const ORDER: readonly Mark[] = ['contradicted', 'implausible', 'zone']

const markOf = ({ kind, verdict }: AuditFinding): Mark => (kind === 'zone' ? 'zone' : verdict === 'contradicted' ? verdict : 'implausible')

/** What does not fit as a table, worst first, then rows and checks counted. */
export const renderAudit = (file: string, result: Audit, page: Page): string[] => {
  const { findings } = result
  const byMark = groupBy(findings, markOf)
  return [
    ...indented(page.paint.title(clean(file)), 0, page.width),
    ...indented(page.paint.faint(describe(result)), 0, page.width),
    '',
    ...ORDER.flatMap((mark) => section(mark, byMark.get(mark) ?? [], page)),
    page.paint.strong('SUMMARY'),
    ...summary(result, byMark, page),
  ]
}

const describe = ({ layout, dateZone, rows, texts, undated, matched }: Audit): string =>
  [
    `${layout.title}; ${count(rows, 'row')}, ${count(texts, 'text')} read`,
    `days ${dateZone === null ? 'of no known zone' : dateZone === 'local' ? 'local' : `in ${dateZone}`}`,
    ...(matched === null ? [] : [`${matched} with an incident in store`]),
    ...(undated > 0 ? [`${count(undated, 'row')} without a single day in the date column`] : []),
  ].join('; ')

const HEADINGS: Record<Mark, string> = {
  contradicted: 'CANNOT BE',
  implausible: 'HARDLY FITS',
  zone: 'DAY OF ANOTHER ZONE',
}

const section = (mark: Mark, findings: readonly AuditFinding[], page: Page): string[] => {
  if (findings.length === 0) return []
  const row = Math.max(3, ...findings.map((f) => String(f.row).length))
  const check = Math.max(5, ...findings.map((f) => f.check.length))
  const indent = 2 + row + 2 + check + 2
  const brush = { contradicted: page.paint.bad, implausible: page.paint.doubtful, zone: page.paint.faint }[mark]
  return [
    page.paint.strong(HEADINGS[mark]),
    page.paint.faint(`  ${'row'.padStart(row)}  ${padEnd('check', check + 2)}reason`),
    ...findings.flatMap((finding) => [
      ...indented(
        clean(finding.reason),
        indent,
        page.width,
        `${brush(SIGNS[mark])} ${String(finding.row).padStart(row)}  ${finding.check}`,
      ),
      ...indented(page.paint.faint(wordsOf(finding)), indent, page.width),
    ]),
    '',
  ]
}

const wordsOf = ({ columns, words, id, line }: AuditFinding): string =>
  [
    ...(id === null ? [] : [`id ${clean(id)}`]),
    ...(line === null ? [] : [`line ${line}`]),
    `${columns.map(clean).join(', ')}: ${words.map((w) => quote(w, 120)).join(' / ')}`,
  ].join(', ')

const summary = (result: Audit, byMark: ReadonlyMap<Mark, readonly AuditFinding[]>, page: Page): string[] => {
  if (result.findings.length === 0) return indented('Nothing was found that does not fit.', 2, page.width)
  const rows = new Set(result.findings.map((f) => f.row)).size
  return [
    ...indented(`${count(result.findings.length, 'finding')} in ${count(rows, 'row')} of ${result.rows}`, 2, page.width),
    ...ORDER.flatMap((mark) => {
      const of = byMark.get(mark) ?? []
      const checks = [...groupBy(of, (f) => f.check)].map(([check, list]) => `${check} ${list.length}`).join(', ')
      return of.length === 0 ? [] : indented(`${SIGNS[mark]} ${of.length} ${mark} (${checks})`, 2, page.width)
    }),
  ]
}

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`
