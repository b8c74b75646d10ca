import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sources } from '../../intake/sources.ts'
import type { DeskStore } from '../../server/desk-store.ts'
import { startServer, type RunningServer } from '../../server/start-server.ts'
import { storeInThread } from '../../server/threads/store-in-thread.ts'
import type { WebDesk } from '../../server/web-desk.ts'
import { webInThread } from '../../server/threads/web-in-thread.ts'
import { worldInThread } from '../../server/threads/world-in-thread.ts'
import { clean } from '../../wording/clean.ts'
import type { Holder } from '../../journal/journal-error.ts'
import { ExitCode } from '../exit-code.ts'
import { userAgentFor } from '../net/net-options.ts'
import { alertsOf, rhythmOf, type PollingOptions } from '../net/polling-options.ts'
import { packageVersion } from '../package-version.ts'
import { dataFolder } from '../store/data-folder.ts'
import type { Terminal } from '../terminal.ts'

/** The options of `groundtrack serve`, as commander hands them over. */
export interface ServeOptions extends PollingOptions {
  readonly port: number
  readonly host: string
  readonly token?: string
  readonly data?: string
  readonly database?: string
  readonly examples?: boolean
  /** False after --no-feeds. */
  readonly feeds: boolean
}

/** What commands are told that find the data folder taken. */
const holderOf = (feeds: boolean): Holder => ({
  name: 'groundtrack serve',
  advice: feeds
    ? 'The desk polls the feeds of this folder itself: add feeds on its feeds page, or with groundtrack feeds import, which it takes up within half a minute; texts and files are taken in at the desk too.'
    : 'The desk has this folder open and polls no feeds (--no-feeds); started without that option it does. Texts and files are taken in at the desk.',
})

const DESK = fileURLToPath(new URL('../../../dist/desk', import.meta.url))
const EXAMPLES = fileURLToPath(new URL('../../../examples/reports', import.meta.url))

/** Serves the desk until it is told to end (Ctrl-C, or `ended` in tests); says on standard output where. */
export const runServe = async (options: ServeOptions, terminal: Terminal, ended: Promise<unknown> = interrupted()): Promise<ExitCode> => {
  const folder = options.examples ? await mkdtemp(join(tmpdir(), 'groundtrack-examples-')) : dataFolder(options.data, terminal.env)
  const database = options.database ?? terminal.env['GROUNDTRACK_DATABASE'] ?? null
  const tell = (text: string): void => terminal.err(`groundtrack: ${clean(text)}\n`)
  const opened: { close(): Promise<unknown> }[] = []
  try {
    const [store, world] = await Promise.all([
      storeInThread({ folder, database: options.examples ? null : database, holder: holderOf(options.feeds) }),
      worldInThread(),
    ])
    opened.push(store, world)
    for (const note of await store.notes()) tell(note)
    if (options.examples) await takeExamples(store)
    const web = await webInThread({
      folder,
      store: store.connect(),
      fetch: {
        userAgent: userAgentFor(options, terminal),
        allowPrivate: options.allowPrivate ?? false,
        robots: options.robots,
        delayMilliseconds: options.delay * 1000,
      },
      polling: options.feeds
        ? {
            ...rhythmOf(options),
            all: options.all ?? false,
            only: options.only ?? null,
            alerts: await alertsOf(folder, options, terminal, tell),
          }
        : null,
    })
    // Before the store, into which it takes what it has begun.
    opened.unshift(web)
    const server: RunningServer = await startServer({
      store,
      world,
      web,
      desk: DESK,
      host: options.host,
      port: options.port,
      token: options.token ?? terminal.env['GROUNDTRACK_TOKEN'] ?? null,
      version: packageVersion(),
      tell,
      log: (error) => terminal.err(`groundtrack: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`),
    })
    opened.unshift(server)
    await terminal.out(`The desk is at ${server.url}\nData: ${folder}\n${await sayFeeds(web, options.feeds)}\nCtrl-C ends it.\n`)
    await web.poll()
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

const sayFeeds = async (web: WebDesk, polled: boolean): Promise<string> => {
  if (!polled) return 'Feeds: not polled (--no-feeds)'
  const { feeds, everyMinutes } = await web.feeds()
  return feeds.length === 0 ? 'Feeds: none yet' : `Feeds: ${feeds.length}, asked every ${everyMinutes} minutes`
}

const interrupted = (): Promise<unknown> => Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])

const takeExamples = async (store: DeskStore): Promise<void> => {
  for await (const item of sources([EXAMPLES])) if (item.ok) await store.add({ input: item.input, notes: item.notes })
}
