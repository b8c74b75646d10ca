import { spawn } from 'node:child_process'
import { Refused, type Receiver } from './outbox.ts'

const TIMEOUT_MS = 60_000
const MOST_OUTPUT = 2000

/**
 * Runs a command for each alert, the alert as JSON on its standard input. The command line is the user's own and nothing of an
 * article ever comes into it; exit code 0 means taken.
 */
export const alertCommand = (command: string, env: NodeJS.ProcessEnv = process.env): Receiver => ({
  name: 'exec',
  deliver: (alert, body, signal) =>
    new Promise((resolve, reject) => {
      const child = spawn(command, {
        shell: true,
        stdio: ['pipe', 'ignore', 'pipe'],
        env: { ...env, GROUNDTRACK_ALERT_ID: alert.id, GROUNDTRACK_ALERT_KIND: alert.kind, GROUNDTRACK_INCIDENT: alert.incident.id },
        detached: process.platform !== 'win32',
      })
      const kill = (): void => {
        try {
          // The shell's own children too.
          if (child.pid !== undefined) process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL')
        } catch {
          // It has just ended by itself.
        }
      }
      const timer = setTimeout(kill, TIMEOUT_MS)
      signal.addEventListener('abort', kill, { once: true })
      let told = ''
      child.stderr.setEncoding('utf8').on('data', (text: string) => (told = (told + text).slice(-MOST_OUTPUT)))
      const done = (error: Error | null): void => {
        clearTimeout(timer)
        signal.removeEventListener('abort', kill)
        if (error) reject(error)
        else resolve()
      }
      child.on('error', (error) => done(new Refused(`the command cannot be run (${error.message})`)))
      child.on('close', (code) => {
        const why = told.trim().split('\n').at(-1)
        done(
          code === 0
            ? null
            : new Refused(`the command ended with ${code === null ? 'a signal' : `exit code ${code}`}${why ? ` (${why})` : ''}`),
        )
      })
      // A command that does not read its input closes it under us.
      child.stdin.on('error', () => {})
      child.stdin.end(`${body}\n`)
    }),
})
