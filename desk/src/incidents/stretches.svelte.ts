import type { IncidentSummary } from '../../../src/archive/archive.ts'
import type { IncidentStretch } from '../../../src/server/schemas/api-answers.ts'
import { ask } from '../api/ask.ts'

const STRETCH = 60
/** No screen shows more rows. */
const IN_VIEW = 80

/** The filtered list as far as it was looked at: stretches are asked for when they come into view. */
export class Stretches {
  total = $state<number | null>(null)
  problem = $state.raw<Error | null>(null)
  /** Changes whenever rows do. */
  version = $state(0)
  #query = ''
  readonly #rows = new Map<number, IncidentSummary>()
  #asked = new Set<number>()
  #run = new AbortController()

  /** The row with this number; null where it has not come yet. */
  row(index: number): IncidentSummary | null {
    void this.version
    return this.#rows.get(index) ?? null
  }

  /** The incident with this id, where it is among the rows in view after `first`. */
  find(id: string, first: number): IncidentSummary | null {
    void this.version
    for (let i = first; i < first + IN_VIEW; i++) if (this.#rows.get(i)?.id === id) return this.#rows.get(i)!
    return null
  }

  /** Begins a list for another query; what is shown stays until the first answer. */
  start(query: string): Promise<void> {
    this.#query = query
    return this.#anew(0)
  }

  /** Asks again for what is in view, since something changed. */
  refresh(first: number): Promise<void> {
    return this.#anew(Math.floor(first / STRETCH))
  }

  /** Asks for the rows from one number up to another, where that was not done yet. */
  need(first: number, last: number): void {
    for (let stretch = Math.floor(first / STRETCH); stretch <= Math.floor(last / STRETCH); stretch++)
      if (!this.#asked.has(stretch)) void this.#load(stretch, this.#run.signal)
  }

  async #anew(stretch: number): Promise<void> {
    this.#run.abort()
    this.#run = new AbortController()
    this.#asked = new Set()
    await this.#load(stretch, this.#run.signal, true)
  }

  async #load(stretch: number, signal: AbortSignal, fresh = false): Promise<void> {
    this.#asked.add(stretch)
    try {
      const offset = stretch * STRETCH
      const answer = await ask<IncidentStretch>(
        `/api/incidents?${this.#query}${this.#query ? '&' : ''}offset=${offset}&limit=${STRETCH}`,
        signal,
      )
      if (signal.aborted) return
      if (fresh) this.#forgetOld()
      answer.items.forEach((item, i) => this.#rows.set(offset + i, item))
      this.total = answer.total
      this.problem = null
      this.version++
    } catch (error) {
      if (signal.aborted) return
      this.#asked.delete(stretch)
      this.problem = error as Error
    }
  }

  /** Drops what came before this run; stretches asked for since may have come first, and would not be asked for again. */
  #forgetOld(): void {
    for (const index of this.#rows.keys()) if (!this.#asked.has(Math.floor(index / STRETCH))) this.#rows.delete(index)
  }
}
