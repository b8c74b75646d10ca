import { blankEvent } from '../src/model/blank-event.ts'
import type { Claim, Event, Report, Span, TimeMention } from '../src/model/report.ts'

// Tests only: reports built by hand, so that a check is tested apart from the reading.

/** A report that has read nothing in its text. */
export const blankReport = (text: string, published: string | null = null): Report => ({
  format: 'groundtrack/report@1',
  article: {
    id: 'test',
    url: null,
    title: null,
    publisher: null,
    language: 'en',
    published,
    publishedBasis: published ? 'given' : 'none',
    text,
    dropped: [],
  },
  events: [],
  claims: [],
  times: [],
  places: [],
  quantities: [],
  actors: [],
  findings: [],
})

/** The span of words in a text; throws where they do not occur. */
export const spanIn = (text: string, words: string): Span => {
  const at = text.indexOf(words)
  if (at < 0) throw new Error(`got ${JSON.stringify(words)}, expected words of ${JSON.stringify(text)}`)
  return [at, at + words.length]
}

/** A main launch of which nothing is known but what is given. */
export const launch = (given: Partial<Event> = {}): Event => ({ ...blankEvent, main: true, ...given })

/** A claim of the article's own voice about e1. */
export const claim = (text: string, field: string, value: unknown, words: string, given: Partial<Claim> = {}): Claim => ({
  id: `c-${field}`,
  event: 'e1',
  field,
  value,
  span: spanIn(text, words),
  quoted: false,
  sources: [],
  hedge: null,
  polarity: 'affirmed',
  ...given,
})

/** A time as read. */
export const time = (text: string, words: string, given: Partial<TimeMention> = {}): TimeMention => ({
  text: words,
  span: spanIn(text, words),
  edtf: null,
  clock: null,
  zone: null,
  weekday: null,
  stated: null,
  offset: null,
  anchor: null,
  approx: false,
  glossOf: null,
  rule: 'test',
  ...given,
})
