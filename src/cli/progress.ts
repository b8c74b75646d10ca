import stringWidth from 'string-width'
import type { Terminal } from './terminal.ts'

export interface Progress {
  /** One more article is read, from "file" or "file:line". */
  advance(where: string): void
  /** Takes the line away, so that other output can be written. */
  clear(): void
}

const EVERY_MS = 100
const BAR = 24

/**
 * A bar on standard error: files done of all files, articles a second, the file at hand. Silent unless that is a
 * terminal, and where the pages themselves go to the terminal and show how far things are.
 */
export const startProgress = (terminal: Terminal, files: number, now: () => number = () => performance.now()): Progress => {
  if (!showsProgress(terminal)) return { advance: () => {}, clear: () => {} }
  const started = now()
  let articles = 0
  let done = 0
  let current = ''
  let shown = false
  let last = started
  return {
    advance: (where) => {
      articles++
      const file = where.replace(/:\d+$/, '')
      if (file !== current) done++
      current = file
      const at = now()
      if (at - last < EVERY_MS) return
      last = at
      shown = true
      const rate = Math.round((articles * 1000) / (at - started))
      terminal.err(
        `\r\u001b[2K${cut(`${bar(done, files)} ${done}/${files} files, ${rate} articles a second  ${file}`, (terminal.columns ?? 80) - 1)}`,
      )
    },
    clear: () => {
      if (shown) terminal.err('\r\u001b[2K')
      shown = false
    },
  }
}

/** Whether a bar would be shown at all: files need not be counted otherwise. */
export const showsProgress = (terminal: Pick<Terminal, 'stderrIsTerminal' | 'stdoutIsTerminal'>): boolean =>
  terminal.stderrIsTerminal && !terminal.stdoutIsTerminal

const bar = (done: number, files: number): string => {
  const filled = Math.min(BAR, Math.floor((done / Math.max(1, files)) * BAR))
  return `[${'#'.repeat(filled)}${'-'.repeat(BAR - filled)}]`
}

const cut = (line: string, columns: number): string => {
  let text = line
  while (stringWidth(text) > columns) text = text.slice(0, -1)
  return text
}
