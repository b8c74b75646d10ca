import { InvalidArgumentError } from 'commander'
import { Temporal } from 'temporal-polyfill'

const SHAPE = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d))?$/

/** Checks `--published`: a day, or a time with its offset from UTC. Throws commander's error naming got and expected. */
export const parsePublished = (given: string): string => {
  const text = given.trim()
  if (SHAPE.test(text) && isReal(text)) return text
  throw new InvalidArgumentError(
    `Got ${JSON.stringify(given)}; expected a day that exists (2025-11-07) or a time with offset (2025-11-07T15:00+09:00). ` +
      'Give the day on which the report appeared, or leave the option out.',
  )
}

const isReal = (text: string): boolean => {
  try {
    if (text.length === 10) Temporal.PlainDate.from(text, { overflow: 'reject' })
    else Temporal.Instant.from(text)
    return true
  } catch {
    return false
  }
}
