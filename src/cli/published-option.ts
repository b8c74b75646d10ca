import { InvalidArgumentError } from 'commander'
import { publishedOrNull } from '../intake/published.ts'

/** Checks `--published`: a day, or a time with its offset from UTC. Throws commander's error naming got and expected. */
export const parsePublished = (given: string): string => {
  const published = publishedOrNull(given)
  if (published !== null) return published
  throw new InvalidArgumentError(
    `Got ${JSON.stringify(given)}; expected a day that exists (2025-11-07) or a time with offset (2025-11-07T15:00+09:00). ` +
      'Give the day on which the report appeared, or leave the option out.',
  )
}
