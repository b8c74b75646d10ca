/** What came in and what was left out, counted by reason. */
export class IntakeSummary {
  taken = 0
  readonly #skipped = new Map<string, number>()

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
