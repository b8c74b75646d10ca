/** The counts of a summary, to be kept in a file. */
export interface IntakeCounts {
  taken: number
  skipped: Record<string, number>
}

/** What came in and what was left out, counted by reason. */
export class IntakeSummary {
  taken: number
  readonly #skipped: Map<string, number>

  /** Goes on from the counts of an earlier run. */
  constructor({ taken, skipped }: IntakeCounts = { taken: 0, skipped: {} }) {
    this.taken = taken
    this.#skipped = new Map(Object.entries(skipped))
  }

  /** As they are now. */
  counts(): IntakeCounts {
    return { taken: this.taken, skipped: Object.fromEntries(this.#skipped) }
  }

  take(): void {
    this.taken++
  }

  skip(reason: string): void {
    this.#skipped.set(reason, (this.#skipped.get(reason) ?? 0) + 1)
  }

  /** Number left out. */
  get skipped(): number {
    return [...this.#skipped.values()].reduce((sum, n) => sum + n, 0)
  }

  /** "3 articles taken; left out: 812 not of our subject, 40 status 404", most frequent first; null where nothing was left out. */
  line(): string | null {
    if (this.#skipped.size === 0) return null
    const reasons = [...this.#skipped].sort((a, b) => b[1] - a[1]).map(([reason, n]) => `${n.toLocaleString('en')} ${reason}`)
    return `${this.taken.toLocaleString('en')} article${this.taken === 1 ? '' : 's'} taken; left out: ${reasons.join(', ')}`
  }
}
