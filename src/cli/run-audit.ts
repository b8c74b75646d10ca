import { createReadStream } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { audit, type Audit } from '../auditing/audit.ts'
import { findingsCsv } from '../auditing/findings-csv.ts'
import { recogniseLayout } from '../formats/launches/recognise-layout.ts'
import { readTable } from '../formats/read-table.ts'
import { TableError, type Table } from '../formats/table.ts'
import { loadWorld } from '../index.ts'
import { allBytes, asBytes } from '../intake/byte-streams.ts'
import { decode } from '../intake/decode.ts'
import { systemError } from '../intake/expand-paths.ts'
import { FaultThrown, IntakeError } from '../intake/intake-error.ts'
import { languageName } from '../reading/text/language-name.ts'
import type { AuditCommandOptions } from './audit-options.ts'
import { ExitCode } from './exit-code.ts'
import { renderAudit } from './render/audit.ts'
import { pageFor } from './render/page.ts'
import type { Terminal } from './terminal.ts'

/** Checks one file and prints what does not fit. */
export const runAudit = async (path: string, options: AuditCommandOptions, terminal: Terminal): Promise<ExitCode> => {
  const file = path === '-' ? 'standard input' : path
  let table: Table
  let result: Audit
  try {
    table = await tableOf(path, file, terminal)
    result = audit(table, recogniseLayout(table.header, options.column), { world: loadWorld(), dateZone: options.dateZone })
  } catch (error) {
    if (error instanceof TableError) terminal.err(`groundtrack: ${file}: ${error.message}\n`)
    else if (error instanceof IntakeError) terminal.err(`groundtrack: ${error.message}\n`)
    else throw error
    return ExitCode.unreadable
  }
  if (result.language !== 'en')
    terminal.err(
      `groundtrack: ${file}: the texts are in ${languageName(result.language)}; only English is read, columns are checked all the same\n`,
    )
  for (const note of table.notes) terminal.err(`groundtrack: ${file}: ${note}\n`)
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

const tableOf = async (path: string, file: string, { stdin }: Terminal): Promise<Table> => {
  try {
    const { text } = decode(await allBytes(asBytes(path === '-' ? stdin : createReadStream(path))))
    return readTable(text, extname(path).slice(1))
  } catch (error) {
    if (error instanceof FaultThrown) throw new IntakeError(error.fault, file, null, error)
    if (error instanceof TableError || !(error instanceof Error && 'code' in error)) throw error
    throw systemError(file, error as NodeJS.ErrnoException)
  }
}

const isAlarming = ({ findings }: Audit, failOn: AuditCommandOptions['failOn']): boolean =>
  failOn !== undefined &&
  findings.some((f) => f.kind === 'misfit' && (f.verdict === 'contradicted' || (failOn === 'implausible' && f.verdict === 'implausible')))
