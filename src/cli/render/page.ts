import type { ReadCommandOptions } from '../read-options.ts'
import type { Terminal } from '../terminal.ts'
import { paints, plain, type Paint } from './paint.ts'

/** What a report is laid out on. */
export interface Page {
  /** Columns. */
  width: number
  paint: Paint
}

/** The page for these options: colour only on a terminal, without NO_COLOR and --no-color; 80 columns when piped. */
export const pageFor = (
  options: Pick<ReadCommandOptions, 'width' | 'color'>,
  terminal: Pick<Terminal, 'columns' | 'env' | 'stdoutIsTerminal'>,
): Page => {
  const coloured = options.color && terminal.stdoutIsTerminal && !terminal.env['NO_COLOR'] && terminal.env['TERM'] !== 'dumb'
  return { width: options.width ?? Math.max(40, Math.min(terminal.columns ?? 80, 120)), paint: coloured ? paints : plain }
}
