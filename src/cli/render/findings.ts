import type { Finding, Report, Verdict } from '../../model/report.ts'
import { clean, quote } from '../../wording/clean.ts'
import { hanging, indented } from './layout.ts'
import type { Page } from './page.ts'

/** Verdicts as signs; each stands beside its word. */
export const VERDICT_SIGNS: Readonly<Record<Verdict, string>> = { contradicted: '✗', implausible: '!', undetermined: '?', consistent: '✓' }
const WORST: readonly Verdict[] = ['contradicted', 'implausible']
const REST: readonly Verdict[] = ['undetermined', 'consistent']

/** What does not fit, worst first; what fits only as a count, unless all is asked for. */
export const renderFindings = (report: Report, page: Page, all = false): string[] => {
  const { findings } = report
  if (findings.length === 0) return all ? ['No check found anything to test.'] : []
  const of = (verdicts: readonly Verdict[]): Finding[] => verdicts.flatMap((verdict) => findings.filter((f) => f.verdict === verdict))
  const section = (title: string, list: readonly Finding[]): string[] =>
    list.length === 0 ? [] : ['', page.paint.strong(title), ...list.flatMap((finding) => renderFinding(finding, report, page))]
  const misfits = section('DOES NOT FIT', of(WORST))
  if (all) return [...misfits, ...section(misfits.length > 0 ? 'OTHER CHECKS' : 'CHECKS', of(REST))]
  const heading = misfits.length > 0 ? [] : ['', page.paint.strong('CHECKS')]
  return [...misfits, ...heading, ...indented(countOthers(findings), 2, page.width)]
}

const renderFinding = (finding: Finding, report: Report, { width, paint }: Page): string[] => {
  const brush = { contradicted: paint.bad, implausible: paint.doubtful, undetermined: paint.faint, consistent: paint.good }[finding.verdict]
  const mark = brush(`${VERDICT_SIGNS[finding.verdict]} ${finding.verdict}`)
  const words = [...new Set(finding.spans.map(([from, to]) => quote(report.article.text.slice(from, to), 160)))]
  return [
    ...hanging(`${mark} (${finding.check}): ${clean(finding.sentence)}`, 2, 4, width),
    ...(words.length > 0 ? indented(paint.faint(words.join(' / ')), 4, width) : []),
  ]
}

const countOthers = (findings: readonly Finding[]): string => {
  const parts = (['consistent', 'undetermined'] as const).flatMap((verdict) => {
    const of = findings.filter((f) => f.verdict === verdict)
    if (of.length === 0) return []
    const checks = [...new Set(of.map((f) => f.check))].join(', ')
    return [`${VERDICT_SIGNS[verdict]} ${of.length} ${verdict === 'undetermined' ? 'cannot be told' : 'consistent'} (${checks})`]
  })
  return parts.join('; ')
}
