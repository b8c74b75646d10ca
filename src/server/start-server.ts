import { serve } from '@hono/node-server'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import type { IncidentSummary } from '../archive/archive.ts'
import { isLoopback } from './access/host-guard.ts'
import { deskApp } from './app.ts'
import type { AppParts } from './app-parts.ts'
import { deskFiles } from './desk-files.ts'
import type { DeskStore } from './desk-store.ts'
import { incidentList, type IncidentList } from './listing/incident-list.ts'
import { eventHub } from './live/event-hub.ts'
import type { LiveEvent } from './live/live-event.ts'
import { metrics } from './metrics.ts'

export interface ServerOptions {
  readonly store: DeskStore
  readonly world: AppParts['world']
  readonly web: AppParts['web']
  /** Folder of the built desk. */
  readonly desk: string
  readonly host: string
  /** 0: any free one. */
  readonly port: number
  /** Required on addresses that others can reach. */
  readonly token: string | null
  readonly version: string
  readonly rates?: AppParts['rates']
  readonly log: (error: unknown) => void
  /** Faults of feeds and pages, in words. */
  readonly tell: (problem: string) => void
}

export interface RunningServer {
  readonly url: string
  /** Ends all streams and waits for the requests under way. */
  close(): Promise<void>
}

/** Reads the summaries of all incidents. */
const filledList = async (store: DeskStore): Promise<IncidentList> => {
  const list = incidentList()
  const all: IncidentSummary[] = []
  for (;;) {
    const some = await store.summaries(all.at(-1)?.id ?? '')
    if (some.length === 0) break
    all.push(...some)
  }
  list.put(all)
  return list
}

/** Starts the server; resolves when it listens. Throws where others could reach it without a token, and where the port is taken. */
export const startServer = async (options: ServerOptions): Promise<RunningServer> => {
  const { store, host, token } = options
  const onLoopback = isLoopback(host)
  if (!onLoopback && (token === null || token.length < 16))
    throw new Error(
      `got the address ${host}, which others can reach, ${token === null ? 'without a token' : 'and a short token'}; expected --token with 16 characters or more`,
    )
  const hub = eventHub({ run: randomBytes(6).toString('base64url').replaceAll('-', '_') })
  let closing = false
  // What is asked of a store that is being closed fails: nobody waits for the answer.
  const log = (error: unknown): void => void (closing || options.log(error))
  let filling: Promise<IncidentList> | null = null
  const list = (): Promise<IncidentList> => {
    filling ??= filledList(store).catch((error: unknown) => {
      filling = null // asked again by the next request
      throw error
    })
    return filling
  }
  // What changed goes to the list first: whoever is told of it and asks, gets it.
  store.watch(({ changed, gone, events }) => {
    const spread = async (): Promise<void> => {
      const incidents = await list()
      const told = changed.map((summary): LiveEvent => ({ kind: 'incident', isNew: !incidents.has(summary.id), summary }))
      for (const id of gone) incidents.remove(id)
      incidents.put(changed)
      hub.publish([...events, ...told])
    }
    spread().catch(log)
  })
  options.web?.watch(({ feedsChanged, problem }) => {
    if (feedsChanged) hub.publish([{ kind: 'feeds' }])
    if (problem !== undefined && !closing) options.tell(problem)
  })
  const app = deskApp({
    store,
    world: options.world,
    web: options.web,
    list,
    hub,
    metrics: metrics(),
    files: deskFiles(options.desk),
    onLoopback,
    token,
    version: options.version,
    ...(options.rates ? { rates: options.rates } : {}),
    log,
  })
  const server = serve({ fetch: app.fetch, hostname: host, port: options.port })
  await Promise.race([once(server, 'listening'), once(server, 'error').then(([error]) => Promise.reject(error as Error))])
  list().catch(log)
  const { port } = server.address() as AddressInfo
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}/`,
    close: async () => {
      closing = true
      hub.close()
      const closed = once(server, 'close')
      server.close()
      await closed
    },
  }
}
