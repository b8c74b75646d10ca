import { Temporal } from 'temporal-polyfill'
import { fail } from './intake-error.ts'

const SHAPE = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d))?$/
// How news-please and many archives write a time: without an offset, so only its day can be trusted.
const WITHOUT_OFFSET = /^(\d{4}-\d\d-\d\d)[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?$/

/** A day or a time with offset that exists, as given but with "T"; null for anything else. */
export const publishedOrNull = (given: string): string | null => {
  const text = given.trim()
  if (!SHAPE.test(text)) return null
  try {
    if (text.length === 10) Temporal.PlainDate.from(text, { overflow: 'reject' })
    else Temporal.Instant.from(text.replace(' ', 'T'))
    return text.replace(' ', 'T')
  } catch {
    return null
  }
}

/** The date of a header or record. A time without offset gives its day; anything else throws a fault naming it. */
export const parsePublished = (given: string): string =>
  publishedOrNull(given) ??
  publishedOrNull(WITHOUT_OFFSET.exec(given.trim())?.[1] ?? '') ??
  fail(
    'bad-published',
    `the publication date ${JSON.stringify(given.slice(0, 60))}`,
    'a day (2025-11-07) or a time with offset (2025-11-07T15:00+09:00)',
    'Mend the date, or leave it out and give --published.',
  )
