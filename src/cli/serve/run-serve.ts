import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createPoliteFetcher } from '../../intake/net/polite-fetcher.ts'
import { isContact, userAgent } from '../../intake/net/user-agent.ts'
import { sources } from '../../intake/sources.ts'
import type { DeskStore } from '../../server/desk-store.ts'
import { startServer, type RunningServer } from '../../server/start-server.ts'
import { storeInThread } from '../../server/threads/store-in-thread.ts'
import { webIntake } from '../../server/web-intake.ts'
import { worldInThread } from '../../server/threads/world-in-thread.ts'
import { ExitCode } from '../exit-code.ts'
import { packageVersion } from '../package-version.ts'
import { dataFolder } from '../store/data-folder.ts'
import type { Terminal } from '../terminal.ts'

/** The options of `groundtrack serve`, as commander hands them over. */
export interface ServeOptions {
  readonly port: number
  readonly host: string
  readonly token?: string
  readonly data?: string
  readonly database?: string
  readonly examples?: boolean
}

const DESK = fileURLToPath(new URL('../../../dist/desk', import.meta.url))
const EXAMPLES = fileURLToPath(new URL('../../../examples/reports', import.meta.url))

/** Serves the desk until it is told to end (Ctrl-C, or `ended` in tests); says on standard output where. */
export const runServe = async (options: ServeOptions, terminal: Terminal, ended: Promise<unknown> = interrupted()): Promise<ExitCode> => {
  const folder = options.examples ? await mkdtemp(join(tmpdir(), 'groundtrack-examples-')) : dataFolder(options.data, terminal.env)
  const database = options.database ?? terminal.env['GROUNDTRACK_DATABASE'] ?? null
  const opened: { close(): Promise<unknown> }[] = []
  try {
    const [store, world] = await Promise.all([storeInThread({ folder, database: options.examples ? null : database }), worldInThread()])
    opened.push(store, world)
    for (const note of await store.notes()) terminal.err(`groundtrack: ${note}\n`)
    if (options.examples) await takeExamples(store)
    const fetcher = createPoliteFetcher({ userAgent: userAgent(packageVersion(), contactIn(terminal.env)) })
    opened.push({ close: () => Promise.resolve(fetcher.close()) })
    const server: RunningServer = await startServer({
      store,
      world,
      web: webIntake(folder, fetcher),
      desk: DESK,
      host: options.host,
      port: options.port,
      token: options.token ?? terminal.env['GROUNDTRACK_TOKEN'] ?? null,
      version: packageVersion(),
      log: (error) => terminal.err(`groundtrack: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`),
    })
    opened.unshift(server)
    await terminal.out(`The desk is at ${server.url}\nData: ${folder}\nCtrl-C ends it.\n`)
    await ended
    return ExitCode.ok
  } catch (error) {
    terminal.err(`groundtrack: ${(error as Error).message}\n`)
    return ExitCode.unreadable
  } finally {
    for (const part of opened) await part.close()
    if (options.examples) await rm(folder, { recursive: true, force: true })
  }
}

const contactIn = (env: Terminal['env']): string | null => {
  const contact = env['GROUNDTRACK_CONTACT'] ?? null
  return contact !== null && isContact(contact) ? contact : null
}

const interrupted = (): Promise<unknown> => Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])

const takeExamples = async (store: DeskStore): Promise<void> => {
  for await (const item of sources([EXAMPLES])) if (item.ok) await store.add({ input: item.input, notes: item.notes })
}
