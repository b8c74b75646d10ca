import type { LiveEvent } from '../../../src/server/live/live-event.ts'

type Listener = (event: LiveEvent | { kind: 'reset' }) => void

const KINDS = ['report', 'incident', 'finding', 'decision', 'feeds'] as const

class Live {
  /** Whether the stream is open: what is shown is up to date. */
  connected = $state(false)
  /** It was open before: what is shown may be old by now. */
  wasLost = $state(false)
  #missed = false
  readonly #listeners = new Set<Listener>()
  #source: EventSource | null = null

  constructor() {
    // A machine that is online again is not left waiting for the next try.
    globalThis.addEventListener?.('online', () => this.#reopen())
  }

  /** Tells of everything that happens from now on; returns what ends it. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener)
    this.#open()
    return () => void this.#listeners.delete(listener)
  }

  #open(): void {
    if (this.#source) return
    // The browser comes back by itself, and says what it had last.
    const source = new EventSource('/api/events')
    this.#source = source
    source.addEventListener('hello', () => {
      this.connected = true
      this.wasLost = false
      // A stream opened anew does not know what the one before had last.
      if (this.#missed) this.#tell({ kind: 'reset' })
      this.#missed = false
    })
    source.addEventListener('error', () => {
      this.wasLost ||= this.connected
      this.connected = false
      if (source.readyState !== EventSource.CLOSED) return
      this.#source = null
      this.#missed = true
      setTimeout(() => this.#open(), 5000)
    })
    source.addEventListener('reset', () => this.#tell({ kind: 'reset' }))
    for (const kind of KINDS)
      source.addEventListener(kind, (event) => this.#tell(JSON.parse((event as MessageEvent<string>).data) as LiveEvent))
  }

  #reopen(): void {
    if (this.connected || this.#listeners.size === 0) return
    this.#source?.close()
    this.#source = null
    this.#missed = true
    this.#open()
  }

  #tell(event: LiveEvent | { kind: 'reset' }): void {
    for (const listener of this.#listeners) listener(event)
  }
}

/** The stream of what happens on the server. */
export const live = new Live()
