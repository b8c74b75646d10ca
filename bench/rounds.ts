/** Times of one piece of work over several rounds, in milliseconds. */
export interface Times {
  min: number
  median: number
  max: number
}

/** Least, middle and greatest of some times. */
export const summary = (times: readonly number[]): Times => {
  const sorted = [...times].sort((a, b) => a - b)
  return { min: sorted[0]!, median: sorted[Math.floor(sorted.length / 2)]!, max: sorted.at(-1)! }
}

const timed = (work: () => void): number => {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** Runs several pieces of work in turn, round after round, so that a busy machine slows all of them alike. */
export const alternate = <N extends string>(works: Record<N, () => void>, rounds: number, warmUp = 3): Record<N, Times> => {
  const names = Object.keys(works) as N[]
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<N, number[]>
  for (let round = -warmUp; round < rounds; round++)
    for (const name of names) {
      const time = timed(works[name])
      if (round >= 0) times[name].push(time)
    }
  return Object.fromEntries(names.map((name) => [name, summary(times[name])])) as Record<N, Times>
}

/** The shortest of a few runs, in milliseconds. */
export const shortest = (work: () => void, runs = 3): number => Math.min(...Array.from({ length: runs }, () => timed(work)))
