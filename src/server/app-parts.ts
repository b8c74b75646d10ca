import type { Hono } from 'hono'
import type { DeskStore } from './desk-store.ts'
import type { IncidentList } from './listing/incident-list.ts'
import type { EventHub } from './live/event-hub.ts'
import type { Metrics } from './metrics.ts'
import type { Rate } from './rate-limit.ts'
import type { WorldThread } from './threads/world-thread.ts'
import type { WebDesk } from './web-desk.ts'

/** What the server is made of; tests give their own. */
export interface AppParts {
  readonly store: DeskStore
  readonly world: Omit<WorldThread, 'close'>
  /** Null: nothing is taken from the web. */
  readonly web: WebDesk | null
  /** Resolves when it is filled. */
  readonly list: () => Promise<IncidentList>
  readonly hub: EventHub
  readonly metrics: Metrics
  /** The built desk. */
  readonly files: Hono
  /** Only this machine can reach the server. */
  readonly onLoopback: boolean
  /** Asked of everybody; null: nobody is asked. */
  readonly token: string | null
  readonly version: string
  readonly rates?: { readonly all: Rate; readonly writes: Rate }
  readonly log: (error: unknown) => void
}
