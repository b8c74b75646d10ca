import type { Incident, IncidentFinding } from '../../../model/incident.ts'
import type { Verdict } from '../../../model/report.ts'
import { clean, quote } from '../../../wording/clean.ts'
import { VERDICT_SIGNS } from '../findings.ts'
import { hanging, indented } from '../layout.ts'
import type { Page } from '../page.ts'

const WORST: readonly Verdict[] = ['contradicted', 'implausible']
const REST: readonly Verdict[] = ['undetermined', 'consistent']

/** Who contradicts whom, then what does not fit, worst first; with `all` every finding. */
export const renderIncidentFindings = (incident: Incident, page: Page, all = false): string[] => {
  const outlets = new Map(incident.reports.map((report) => [report.article, clean(report.outlet ?? report.title ?? report.article)]))
  const of = (verdicts: readonly Verdict[]): IncidentFinding[] =>
    verdicts.flatMap((verdict) => incident.findings.filter((f) => f.verdict === verdict))
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', page.paint.strong(title), ...lines]
  const found = (verdicts: readonly Verdict[]): string[] => alike(of(verdicts)).flatMap((finding) => renderFinding(finding, outlets, page))
  const sections = [
    ...section(
      'WHO CONTRADICTS WHOM',
      incident.disputes.flatMap(({ sentence }) => hanging(`${page.paint.bad('✗')} ${clean(sentence)}`, 2, 4, page.width)),
    ),
    ...section('DOES NOT FIT', found(WORST)),
    ...(all ? section('OTHER CHECKS', found(REST)) : []),
  ]
  return all && sections.length === 0 ? ['', 'Nobody contradicts anybody, and no check found anything.'] : sections
}

/** One finding for all that say the same, with the words of each. */
const alike = (findings: readonly IncidentFinding[]): IncidentFinding[] => {
  const bySentence = new Map<string, IncidentFinding>()
  for (const finding of findings) {
    const key = `${finding.check} ${finding.verdict} ${finding.sentence}`
    const known = bySentence.get(key)
    bySentence.set(key, known ? { ...known, words: [...known.words, ...finding.words] } : finding)
  }
  return [...bySentence.values()]
}

const renderFinding = (finding: IncidentFinding, outlets: ReadonlyMap<string, string>, { width, paint }: Page): string[] => {
  const brush = { contradicted: paint.bad, implausible: paint.doubtful, undetermined: paint.faint, consistent: paint.good }[finding.verdict]
  const words = finding.words.map((w) => `${quote(w.words, 160)} ${outlets.get(w.article) ?? w.article}`)
  return [
    ...hanging(
      `${brush(`${VERDICT_SIGNS[finding.verdict]} ${finding.verdict}`)} (${finding.check}): ${clean(finding.sentence)}`,
      2,
      4,
      width,
    ),
    ...(words.length > 0 ? indented(paint.faint([...new Set(words)].join(' / ')), 4, width) : []),
  ]
}
