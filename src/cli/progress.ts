import type { Terminal } from './terminal.ts'

export interface Progress {
  /** One more is read: shows how many and which. */
  advance(where: string): void
  /** Takes the line away, so that other output can be written. */
  clear(): void
}

const EVERY_MS = 100

/** One line on standard error that counts what is read; silent unless it is a terminal. */
export const startProgress = (terminal: Terminal, now: () => number = () => performance.now()): Progress => {
  if (!terminal.stderrIsTerminal) return { advance: () => {}, clear: () => {} }
  const started = now()
  let count = 0
  let shown = false
  let last = started
  return {
    advance: (where) => {
      count++
      const at = now()
      if (at - last < EVERY_MS) return
      last = at
      shown = true
      const rate = Math.round((count * 1000) / (at - started))
      const line = `${count} read, ${rate} a second  ${where}`
      terminal.err(`\r\u001b[2K${line.slice(0, (terminal.columns ?? 80) - 1)}`)
    },
    clear: () => {
      if (shown) terminal.err('\r\u001b[2K')
      shown = false
    },
  }
}
