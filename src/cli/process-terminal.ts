import { once } from 'node:events'
import type { Terminal } from './terminal.ts'

/** The terminal, or pipe, that this process runs in. Waits when the reader of a pipe is slow. */
export const processTerminal = (): Terminal => {
  const { stdin, stdout, stderr, env } = process
  let open = true
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    open = false // `groundtrack read … | head`: the reader has what it wanted
    if (error.code !== 'EPIPE') throw error
  })
  stderr.on('error', () => {})
  return {
    stdin,
    stdinIsTerminal: stdin.isTTY === true,
    stdoutIsTerminal: stdout.isTTY === true,
    stderrIsTerminal: stderr.isTTY === true,
    columns: stdout.isTTY ? stdout.columns : undefined,
    env,
    out: async (text) => {
      if (open && !stdout.write(text))
        await Promise.race([once(stdout, 'drain'), once(stdout, 'close'), once(stdout, 'error')]).catch(() => {})
      return open
    },
    err: (text) => void stderr.write(text),
    onInterrupt: (handle) => {
      const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
      const release = (): void => signals.forEach((signal) => process.off(signal, once))
      const once = (): void => {
        release()
        handle()
      }
      for (const signal of signals) process.on(signal, once)
      return release
    },
  }
}
