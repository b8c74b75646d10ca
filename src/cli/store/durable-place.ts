import type { IntakePlace } from '../../intake/intake-place.ts'
import type { IntakeCounts } from '../../intake/intake-summary.ts'

interface Reached {
  place: IntakePlace
  counts: IntakeCounts
}

/**
 * How far the store has everything: up to the first article that was handed to it and not yet acknowledged, or where none is, up to
 * what is being looked at.
 */
export class DurablePlace {
  readonly #waiting: (Reached | null)[] = []
  readonly #counts: () => IntakeCounts
  #looking: Reached | null = null

  constructor(counts: () => IntakeCounts) {
    this.#counts = counts
  }

  /** What lies at this place is looked at next; what was found before it has been handed out and counted. */
  lookAt(place: IntakePlace): void {
    this.#looking = { place, counts: this.#counts() }
  }

  /** The article found at the place looked at is handed to the store. */
  handOut(): void {
    this.#waiting.push(this.#looking)
  }

  /** The store has the first of those handed out. */
  acknowledge(): void {
    this.#waiting.shift()
  }

  /** Null where nothing can be gone back to. */
  reached(): Reached | null {
    return this.#waiting.length > 0 ? this.#waiting[0]! : this.#looking
  }
}
