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
  const line = showsProgress(terminal) ? startBar(terminal, now) : null
  const started = now()
  let articles = 0
  let done = 0
  let current = ''
  return {
    advance: (where) => {
      articles++
      const file = where.replace(/:\d+$/, '')
      if (file !== current) done++
      current = file
      line?.show(
        done,
        files,
        () => `${done}/${files} files, ${Math.round((articles * 1000) / (now() - started))} articles a second  ${file}`,
      )
    },
    clear: () => line?.clear(),
  }
}

/** A line with a bar on standard error, drawn anew at most ten times a second. */
export interface Bar {
  /** `total` null: nobody knows how much there is. */
  show(done: number, total: number | null, words: () => string): void
  clear(): void
}

/** A bar on standard error; silent where that is no terminal. */
export const startBar = (terminal: Terminal, now: () => number = () => performance.now()): Bar => {
  let last = now()
  let shown = false
  return {
    show: (done, total, words) => {
      const at = now()
      if (!terminal.stderrIsTerminal || at - last < EVERY_MS) return
      last = at
      shown = true
      terminal.err(`\r\u001b[2K${cut(`${total === null ? '' : `${bar(done, total)} `}${words()}`, (terminal.columns ?? 80) - 1)}`)
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
