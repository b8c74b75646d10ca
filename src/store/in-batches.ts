/** The items in lists of at most so many, in order; what has come waits at most so long for others. */
export async function* inBatches<T>(items: Iterable<T> | AsyncIterable<T>, most: number, withinMs: number): AsyncGenerator<T[]> {
  const source = Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]()
  let batch: T[] = []
  let next: Promise<IteratorResult<T>> | null = null
  let timer: NodeJS.Timeout | undefined
  let due: Promise<null> = new Promise(() => {})
  let isDone = false
  try {
    while (!isDone) {
      next ??= Promise.resolve(source.next())
      const result: IteratorResult<T> | null = batch.length === 0 ? await next : await Promise.race([next, due])
      if (result) {
        next = null
        isDone = result.done === true
        if (!result.done && batch.push(result.value) === 1)
          due = new Promise((resolve) => (timer = setTimeout(() => resolve(null), withinMs)))
      }
      if (batch.length === 0 || (result && !isDone && batch.length < most)) continue
      clearTimeout(timer)
      yield batch
      batch = []
    }
  } finally {
    clearTimeout(timer)
    // A source that is busy finding the next one would keep the end waiting.
    if (next) next.then(() => source.return?.()).catch(() => {})
    else if (!isDone) await source.return?.()
  }
}
