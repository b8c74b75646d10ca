import { writeFile } from 'node:fs/promises'
import { againstArchive } from '../auditing/against-archive.ts'
import { audit, auditedRows, type Audit } from '../auditing/audit.ts'
import { findingsCsv } from '../auditing/findings-csv.ts'
import { loadWorld } from '../index.ts'
import { systemError } from '../intake/expand-paths.ts'
import { languageName } from '../reading/text/language-name.ts'
import { ExitCode } from './exit-code.ts'
import { loadLaunchTable, type TableOptions } from './launch-table.ts'
import { renderAudit } from './render/audit.ts'
import { pageFor } from './render/page.ts'
import type { PageOptions, StoreOptions } from './store/store-options.ts'
import { withStore } from './store/with-store.ts'
import type { Terminal } from './terminal.ts'

/** The options of `groundtrack audit`, as commander hands them over. */
export interface AuditCommandOptions extends TableOptions, StoreOptions, PageOptions {
  /** A file, or - for standard output. */
  csv?: string
  failOn?: 'contradicted' | 'implausible'
}

/** Checks one file and prints what does not fit. */
export const runAudit = async (path: string, options: AuditCommandOptions, terminal: Terminal): Promise<ExitCode> => {
  const loaded = await loadLaunchTable(path, options, terminal)
  if (!loaded) return ExitCode.unreadable
  const { file, table, layout } = loaded
  const world = loadWorld()
  const rows = auditedRows(table, layout, { world, dateZone: options.dateZone })
  const alone = audit(rows, layout, { world, dateZone: options.dateZone })
  if (alone.language !== 'en')
    terminal.err(
      `groundtrack: ${file}: the texts are in ${languageName(alone.language)}; only English is read, columns are checked all the same\n`,
    )
  if (options.data === undefined && options.database === undefined) return tell(file, alone, options, terminal)
  return withStore(options, terminal, async (store) => {
    const { matched, findings } = await againstArchive(rows.rows, store, world)
    const all = [...alone.findings, ...findings].toSorted((a, b) => a.row - b.row)
    return tell(file, { ...alone, matched, findings: all }, options, terminal)
  })
}

const tell = async (file: string, result: Audit, options: AuditCommandOptions, terminal: Terminal): Promise<ExitCode> => {
  if (options.csv !== undefined && options.csv !== '-') {
    try {
      await writeFile(options.csv, findingsCsv(result.findings))
    } catch (error) {
      terminal.err(`groundtrack: ${systemError(options.csv, error as NodeJS.ErrnoException).message}\n`)
      return ExitCode.unreadable
    }
  }
  const text = options.json
    ? `${JSON.stringify({ format: 'groundtrack/audit@1', file, ...result, layout: result.layout.name })}\n`
    : options.csv === '-'
      ? findingsCsv(result.findings)
      : `${renderAudit(file, result, pageFor(options, terminal)).join('\n')}\n`
  await terminal.out(text)
  return isAlarming(result, options.failOn) ? ExitCode.finding : ExitCode.ok
}

const isAlarming = ({ findings }: Audit, failOn: AuditCommandOptions['failOn']): boolean =>
  failOn !== undefined &&
  findings.some((f) => f.kind === 'misfit' && (f.verdict === 'contradicted' || (failOn === 'implausible' && f.verdict === 'implausible')))
