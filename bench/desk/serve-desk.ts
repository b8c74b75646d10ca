import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** A desk in a process of its own. */
export interface ServedDesk {
  /** With a slash at its end. */
  readonly url: string
  /** Milliseconds until it said where it is. */
  readonly startedMs: number
  /** Resident memory of the server, mebibytes. */
  memory(): Promise<number>
  close(): Promise<void>
}

/** Serves the desk of a data folder from dist/, as `groundtrack serve` does. */
export const serveDesk = async (folder: string): Promise<ServedDesk> => {
  const start = performance.now()
  const child = spawn(process.execPath, ['dist/cli/main.js', 'serve', '--port', '0', '--data', folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = await new Promise<string>((resolve, reject) => {
    let told = ''
    child.stdout.on('data', (chunk: Buffer) => {
      told += chunk.toString()
      const found = /The desk is at (\S+)/.exec(told)?.[1]
      if (found) resolve(found)
    })
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}: is the desk built (npm run build)?`)))
  })
  const startedMs = performance.now() - start
  return {
    url,
    startedMs,
    memory: async () => {
      const text = await (await fetch(`${url}metrics`)).text()
      return Number(/^groundtrack_memory_bytes (\S+)$/m.exec(text)?.[1]) / 2 ** 20
    },
    close: async () => {
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
    },
  }
}
