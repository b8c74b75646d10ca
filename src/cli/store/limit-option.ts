import { InvalidArgumentError } from 'commander'

/** Checks `--limit`. Throws commander's error naming got and expected. */
export const parseLimit = (given: string): number => {
  const limit = Number(given)
  if (Number.isInteger(limit) && limit > 0 && limit <= 10_000) return limit
  throw new InvalidArgumentError(`Got ${JSON.stringify(given)}; expected a whole number from 1 to 10000.`)
}
