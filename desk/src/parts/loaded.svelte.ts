/** Something asked of the server: what came, or why not. Asking anew gives up the question before. */
export class Loaded<T> {
  value = $state.raw<T | null>(null)
  problem = $state.raw<Error | null>(null)
  loading = $state(false)
  #current: AbortController | null = null

  /** Asks; what was there before stays until the answer comes. */
  async load(question: (signal: AbortSignal) => Promise<T>): Promise<void> {
    this.#current?.abort()
    const current = new AbortController()
    this.#current = current
    this.loading = true
    try {
      const value = await question(current.signal)
      if (this.#current !== current) return
      this.value = value
      this.problem = null
    } catch (error) {
      if (this.#current === current) this.problem = error as Error
    } finally {
      if (this.#current === current) this.loading = false
    }
  }
}
