import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { writeFileSafely } from '../intake/write-file-safely.ts'
import { backoff } from '../intake/net/backoff.ts'
import { pause } from '../intake/net/turns.ts'
import type { Alert } from './alert.ts'

/** Where alerts go: a webhook, a command. Throws where one did not arrive. */
export interface Receiver {
  /** Names its folder: letters only. */
  name: 'webhook' | 'exec'
  /** `signal`: give up on it now. */
  deliver(alert: Alert, body: string, signal: AbortSignal): Promise<void>
}

/** The receiver does not want this one, however often it comes; after a few tries it is set aside so that the others get through. */
export class Refused extends Error {}

export interface OutboxOptions {
  dataFolder: string
  receiver: Receiver
  onProblem: (text: string) => void
  random?: () => number
  sleep?: (milliseconds: number, signal?: AbortSignal) => Promise<void>
}

/**
 * Alerts on their way to one receiver, at least once and in order: each is a file until the receiver has taken it, so none is lost
 * when either side stops. What a receiver refuses five times lies in `refused/`.
 */
export interface Outbox {
  /** On disk when it resolves; delivery goes on by itself. */
  put(alerts: readonly Alert[]): Promise<void>
  /** How many wait. */
  waiting(): number
  /** Resolves when nothing waits any more, or after the time. */
  drained(milliseconds: number): Promise<void>
  /** Ends delivery; what waits is sent the next time. */
  close(): Promise<void>
}

const MOST_REFUSALS = 5
const RETRY = { first: 1000, most: 15 * 60_000 }

/** Opens an outbox and goes on with what the last run left in it. */
export const openOutbox = async ({
  dataFolder,
  receiver,
  onProblem,
  random = Math.random,
  sleep = pause,
}: OutboxOptions): Promise<Outbox> => {
  const folder = join(dataFolder, 'alerts', receiver.name)
  await mkdir(join(folder, 'refused'), { recursive: true })
  const queue = (await readdir(folder)).filter((name) => /^\d{12}-f[0-9a-f]{16}\.json$/.test(name)).sort()
  let last = Number(queue.at(-1)?.slice(0, 12) ?? 0)
  const stop = new AbortController()
  let wake: () => void = () => {}

  const deliverFirst = async (name: string): Promise<void> => {
    const path = join(folder, name)
    const body = await readFile(path, 'utf8')
    const alert = JSON.parse(body) as Alert
    for (let failures = 1, refusals = 0; ; failures++) {
      try {
        await receiver.deliver(alert, body, stop.signal)
        await rm(path)
        if (failures > 1) onProblem(`${receiver.name}: is taking alerts again`)
        return
      } catch (error) {
        if (stop.signal.aborted) return
        if (error instanceof Refused) refusals++
        if (failures === 1) onProblem(`${receiver.name}: ${(error as Error).message}; ${queue.length} waiting, tried again`)
        if (refusals >= MOST_REFUSALS) {
          await rename(path, join(folder, 'refused', name))
          onProblem(`${receiver.name}: alert ${alert.id} was refused ${refusals} times and is set aside in ${join(folder, 'refused')}`)
          return
        }
        await sleep(backoff(failures, RETRY, random), stop.signal).catch(() => {})
        if (stop.signal.aborted) return
      }
    }
  }
  const run = async (): Promise<void> => {
    while (!stop.signal.aborted) {
      const name = queue[0]
      if (name === undefined) await new Promise<void>((resolve) => (wake = resolve))
      else {
        await deliverFirst(name)
        if (!stop.signal.aborted) queue.shift()
      }
    }
  }
  const running = run()
  return {
    put: async (alerts) => {
      for (const alert of alerts) {
        // Told again after a crash in between: it waits already.
        if (queue.some((name) => name.endsWith(`-${alert.id}.json`))) continue
        const name = `${String(++last).padStart(12, '0')}-${alert.id}.json`
        await writeFileSafely(join(folder, name), JSON.stringify(alert))
        queue.push(name)
      }
      wake()
    },
    waiting: () => queue.length,
    drained: async (milliseconds) => {
      const until = performance.now() + milliseconds
      while (queue.length > 0 && performance.now() < until && !stop.signal.aborted) await pause(20)
    },
    close: async () => {
      stop.abort()
      wake()
      await running
    },
  }
}
