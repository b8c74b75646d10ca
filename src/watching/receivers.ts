import { alertCommand } from './alert-command.ts'
import type { Receiver } from './outbox.ts'
import { webhook } from './webhook.ts'

/** Where alerts go, as plain data: it may cross to another thread. */
export interface AlertSettings {
  /** A command line run for each alert. */
  exec: string | null
  webhook: { url: string; secret: string; userAgent: string; allowPrivate: boolean } | null
}

/** The receivers that settings name; `env` is what a command gets. */
export const receiversOf = ({ exec, webhook: hook }: AlertSettings, env: NodeJS.ProcessEnv = process.env): Receiver[] => [
  ...(exec === null ? [] : [alertCommand(exec, env)]),
  ...(hook === null ? [] : [webhook(hook)]),
]
