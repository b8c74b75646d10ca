import { loadWorld, read, type Report } from '../index.ts'
import { expandPaths } from '../intake/expand-paths.ts'
import { IntakeSummary } from '../intake/intake-summary.ts'
import { sources } from '../intake/sources.ts'
import { resolveAssumptions } from './assume-option.ts'
import { derivations } from './derivations.ts'
import { languageName } from '../reading/text/language-name.ts'
import { ExitCode } from './exit-code.ts'
import { showsProgress, startProgress } from './progress.ts'
import type { ReadCommandOptions } from './read-options.ts'
import { pageFor } from './render/page.ts'
import { renderReport } from './render/report.ts'
import type { Terminal } from './terminal.ts'

/** Reads everything the paths name and prints it as it goes; a source that cannot be read is told and the rest is read. */
export const runRead = async (paths: readonly string[], options: ReadCommandOptions, terminal: Terminal): Promise<ExitCode> => {
  const world = loadWorld()
  const assumptions = resolveAssumptions(options.assume ?? [], world)
  if ('problem' in assumptions) {
    terminal.err(`error: option '--assume': ${assumptions.problem}. Try \`groundtrack read --help\`.\n`)
    return ExitCode.usage
  }
  const page = pageFor(options, terminal)
  const progress = startProgress(terminal, showsProgress(terminal) ? await countFiles(paths) : 0)
  let unreadable = false
  let alarming = false
  let first = true
  const tell = (what: string): void => {
    unreadable = true
    progress.clear()
    terminal.err(`groundtrack: ${what}\n`)
  }
  const left = new IntakeSummary()
  const { published, all } = options
  for await (const item of sources(paths, { stdin: terminal.stdin, published, all, onSkip: (reason) => left.skip(reason) })) {
    if (!item.ok) {
      tell(item.error.message)
      continue
    }
    left.take()
    const report = withNotes(read(item.input, { world, assumptions }), item.notes)
    if (!isRead(report.article.language))
      tell(`${item.where}: the text is in ${languageName(report.article.language)}; only English is read`)
    alarming ||= isAlarming(report, options.failOn)
    const text = options.json
      ? JSON.stringify(report)
      : `${first ? '' : '\n'}${renderReport(report, options, page, options.explain ? derivations(report, world) : undefined).join('\n')}`
    first = false
    if (!(await terminal.out(`${text}\n`))) break
    progress.advance(item.where)
  }
  progress.clear()
  const summary = left.line()
  if (summary !== null) terminal.err(`groundtrack: ${summary}\n`)
  return unreadable ? ExitCode.unreadable : alarming ? ExitCode.finding : ExitCode.ok
}

const countFiles = async (paths: readonly string[]): Promise<number> => {
  let files = 0
  for await (const found of expandPaths(paths)) if (!('error' in found)) files++
  return files
}

/** What intake had to do to get the text stands before what reading could not do with it. */
const withNotes = (report: Report, notes: readonly string[]): Report =>
  notes.length === 0 ? report : { ...report, article: { ...report.article, notes: [...notes, ...(report.article.notes ?? [])] } }

/** "und": too short to tell, so it was read as English. */
const isRead = (language: string): boolean => language === 'en' || language === 'und'

const isAlarming = (report: Report, failOn: ReadCommandOptions['failOn']): boolean =>
  report.findings.some((f) => (failOn && f.verdict === 'contradicted') || (failOn === 'implausible' && f.verdict === 'implausible'))
