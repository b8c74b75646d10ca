import { openEvidence } from '../../intake/evidence/evidence.ts'
import { openFeedBook } from '../../intake/feeds/feed-book.ts'
import { seededRandom } from '../../intake/net/backoff.ts'
import type { EventType } from '../../model/report.ts'
import type { Store } from '../../store/store.ts'
import type { Alert } from '../../watching/alert.ts'
import { alertCommand } from '../../watching/alert-command.ts'
import { openIntakeLine } from '../../watching/intake-line.ts'
import { openOutbox, type Outbox, type Receiver } from '../../watching/outbox.ts'
import { recentUrls } from '../../watching/recent-urls.ts'
import { tellIncidents } from '../../watching/tell-incidents.ts'
import { openToldIncidents } from '../../watching/told-incidents.ts'
import { watch, type Watched } from '../../watching/watch.ts'
import { webhook } from '../../watching/webhook.ts'
import { clean } from '../../wording/clean.ts'
import { ExitCode } from '../exit-code.ts'
import type { StoreOptions } from '../store/store-options.ts'
import { withStore } from '../store/with-store.ts'
import type { Terminal } from '../terminal.ts'
import { listedFeeds } from './listed-feeds.ts'
import { fetcherFor, userAgentFor, type NetOptions } from './net-options.ts'
import { webhookSecret } from './webhook-secret.ts'

export interface WatchCommandOptions extends NetOptions, StoreOptions {
  once?: boolean
  every?: number
  only?: EventType[]
  maxAge: number
  exec?: string
  webhook?: string
  allowPrivateWebhook?: boolean
  json?: boolean
}

const USUAL_MINUTES = 10
/** How long the end waits for receivers of alerts; what they have not taken by then is sent the next time. */
const LAST_DELIVERY_MS = 10_000

/** Watches feeds until it is stopped, or polls each once. */
export const runWatch = (args: readonly string[], options: WatchCommandOptions, terminal: Terminal): Promise<ExitCode> =>
  withStore(options, terminal, (store) => watchInto(store, args, options, terminal), { create: true })

const watchInto = async (store: Store, args: readonly string[], options: WatchCommandOptions, terminal: Terminal): Promise<ExitCode> => {
  const tell = (text: string): void => terminal.err(`groundtrack: ${clean(text)}\n`)
  const book = openFeedBook(store.folder)
  const { feeds, problems } = await listedFeeds(args, book)
  problems.forEach(tell)
  book.problems.forEach(tell)
  if (feeds.length === 0 || problems.length > 0) {
    if (problems.length === 0)
      tell('no feeds: name OPML lists or addresses; groundtrack feeds starter > feeds.opml gives some to start with')
    return ExitCode.usage
  }
  const stop = new AbortController()
  const release = terminal.onInterrupt?.(() => {
    tell('ending; once more ends at once')
    stop.abort()
  })
  const outboxes = await outboxesFor(store.folder, options, terminal, tell)
  const told = await openToldIncidents(store.folder)
  const fetcher = fetcherFor(options, terminal)
  const only = options.only ? new Set(options.only) : null
  const line = openIntakeLine({
    dataFolder: store.folder,
    store,
    evidence: openEvidence(store.folder),
    onAdded: (added) =>
      tellIncidents(added, {
        store,
        told,
        outboxes,
        wants: ({ incident }) => only === null || only.has(incident.type),
        onAlert: async (alert) => {
          if (!(await terminal.out(`${options.json ? JSON.stringify(alert) : lineOf(alert)}\n`))) stop.abort()
        },
        now: Date.now,
      }),
  })
  try {
    await line.resume()
    const every = options.every ?? USUAL_MINUTES
    if (!options.once) tell(`watching ${feeds.length} ${feeds.length === 1 ? 'feed' : 'feeds'} every ${every} minutes; Ctrl-C ends it`)
    const watched = await watch({
      feeds,
      book,
      line,
      fetcher,
      recent: recentUrls(),
      now: Date.now,
      random: seededRandom(Date.now()),
      everyMinutes: every,
      obeysFeed: options.every === undefined,
      maxAgeDays: options.maxAge,
      isRelevant: () => true,
      once: options.once ?? false,
      onProblem: tell,
      signal: stop.signal,
    })
    tell(summary(watched))
    return options.once && watched.failing > 0 ? ExitCode.unreadable : ExitCode.ok
  } finally {
    await line.close()
    for (const outbox of outboxes) {
      if (!stop.signal.aborted) await outbox.drained(LAST_DELIVERY_MS)
      await outbox.close()
      if (outbox.waiting() > 0) tell(`${outbox.waiting()} alerts wait for their receiver; they are sent the next time`)
    }
    await told.close()
    fetcher.close()
    release?.()
  }
}

const outboxesFor = async (
  folder: string,
  options: WatchCommandOptions,
  terminal: Terminal,
  tell: (text: string) => void,
): Promise<Outbox[]> => {
  const receivers: Receiver[] = []
  if (options.exec) receivers.push(alertCommand(options.exec, terminal.env))
  if (options.webhook) {
    const { secret, path, isNew } = await webhookSecret(folder, terminal.env)
    if (isNew) tell(`a secret to sign alerts with was made in ${path}`)
    const allowPrivate = options.allowPrivate === true || options.allowPrivateWebhook === true
    receivers.push(webhook({ url: options.webhook, secret, userAgent: userAgentFor(options, terminal), allowPrivate }))
  }
  const outboxes: Outbox[] = []
  for (const receiver of receivers) outboxes.push(await openOutbox({ dataFolder: folder, receiver, onProblem: tell }))
  return outboxes
}

const lineOf = ({ at, sentence, article, incident }: Alert): string =>
  `${at.slice(0, 19).replace('T', ' ')}Z  ${clean(sentence)}  (${clean(article.outlet ?? article.url ?? article.key)}; ${incident.id})`

const summary = ({ polls, taken, known, offSubject, failed, failing }: Watched): string =>
  `${polls} polls: ${taken} articles taken in, ${known} known, ${offSubject} on other subjects, ${failed} not to be had${failing > 0 ? `; ${failing} feeds failing` : ''}`
