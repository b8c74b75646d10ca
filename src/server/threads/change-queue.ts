import type { Decision } from '../../model/decision.ts'
import type { Report, Verdict } from '../../model/report.ts'
import type { Added, Decided, Incoming, Store } from '../../store/store.ts'
import type { Effects } from '../desk-store.ts'
import type { LiveEvent } from '../live/live-event.ts'

/** Articles taken in together: enough for one flush of the disk to serve many, few enough that questions between are soon answered. */
const AT_ONCE = 12
/** Incidents of one batch whose findings viewers are told of. */
const MOST_FOUND = 40

const ALARMS: ReadonlySet<Verdict> = new Set<Verdict>(['contradicted', 'implausible'])

interface Waiting {
  readonly article: Incoming
  readonly resolve: (added: Added) => void
  readonly reject: (error: unknown) => void
}

/** Changes of a store, one batch after another; after each its effects are told, then it is answered. */
export class ChangeQueue {
  readonly #store: Store
  readonly #tell: (effects: Effects) => void
  #mark: number
  #waiting: Waiting[] = []
  #turn: Promise<unknown> = Promise.resolve()
  #draining = false

  private constructor(store: Store, mark: number, tell: (effects: Effects) => void) {
    this.#store = store
    this.#mark = mark
    this.#tell = tell
  }

  /** A queue that tells of changes from now on. */
  static async over(store: Store, tell: (effects: Effects) => void): Promise<ChangeQueue> {
    return new ChangeQueue(store, (await store.changes(null)).mark, tell)
  }

  /** Takes an article in with those that wait at the same time. */
  add(article: Incoming): Promise<Added> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ article, resolve, reject })
      if (!this.#draining) void this.#drain()
    })
  }

  decide(decision: Decision, by: string): Promise<Decided> {
    return this.#next(async () => {
      const decided = await this.#store.decide(decision, by)
      await this.#effects([{ kind: 'decision', op: decision.op, by, incidents: decided.incidents }], [])
      return decided
    })
  }

  async #drain(): Promise<void> {
    this.#draining = true
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.splice(0, AT_ONCE)
      try {
        const added = await this.#next(() => this.#take(batch.map(({ article }) => article)))
        batch.forEach(({ resolve }, i) => resolve(added[i]!))
      } catch (error) {
        for (const { reject } of batch) reject(error)
      }
    }
    this.#draining = false
  }

  async #take(articles: readonly Incoming[]): Promise<Added[]> {
    const added: Added[] = []
    for await (const one of this.#store.add(articles)) added.push(one)
    const fresh = added.flatMap(({ known, key, revision, report, incidents }) =>
      known || !report
        ? []
        : [
            {
              event: reportEvent(
                key,
                revision,
                report,
                incidents.map(({ id }) => id),
              ),
              key,
            },
          ],
    )
    await this.#effects(
      fresh.map(({ event }) => event),
      fresh.map(({ key }) => key),
    )
    return added
  }

  async #effects(events: LiveEvent[], articles: readonly string[]): Promise<void> {
    const { mark, changed, gone } = await this.#store.changes(this.#mark)
    this.#mark = mark
    const alarmed = articles.length === 0 ? [] : changed.filter(({ alarms }) => alarms > 0).slice(0, MOST_FOUND)
    const found = await Promise.all(alarmed.map(({ id }) => this.#findings(id, articles)))
    if (events.length > 0 || changed.length > 0 || gone.length > 0) this.#tell({ changed, gone, events: [...events, ...found.flat()] })
  }

  /** What checks found in an incident that is about one of these articles. */
  async #findings(id: string, articles: readonly string[]): Promise<LiveEvent[]> {
    const incident = await this.#store.incident(id)
    return (incident?.findings ?? []).flatMap((finding): LiveEvent[] =>
      ALARMS.has(finding.verdict) && finding.articles.some((article) => articles.includes(article))
        ? [{ kind: 'finding', incident: id, check: finding.check, verdict: finding.verdict, sentence: finding.sentence }]
        : [],
    )
  }

  #next<T>(work: () => Promise<T>): Promise<T> {
    const answer = this.#turn.then(work)
    this.#turn = answer.catch(() => {})
    return answer
  }
}

const reportEvent = (article: string, revision: number, report: Report, incidents: string[]): LiveEvent => ({
  kind: 'report',
  article,
  revision,
  title: report.article.title,
  outlet: report.article.publisher,
  published: report.article.published,
  incidents,
})
