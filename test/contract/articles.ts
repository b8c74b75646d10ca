import type { ArticleEntry, JournalEntry, Numbered } from '../../src/journal/journal.ts'

/** An invented article as the journal holds it. */
export const articleEntry = (
  name: string,
  text: string,
  {
    published = '2026-03-05T12:00:00+09:00',
    publisher = 'Coast Wire',
    title = null as string | null,
    at = '2026-03-05T04:00:00.000Z',
  } = {},
): ArticleEntry => ({
  kind: 'article',
  at,
  key: `k${name}`,
  article: { id: name, url: `https://wire.example/${name}`, title, publisher, published, text },
  notes: [],
})

/** Entries numbered from 1, or from `first`. */
export const numbered = (entries: readonly JournalEntry[], first = 1): Numbered[] => entries.map((entry, i) => ({ seq: first + i, entry }))

/** Launch A: Wonsan on 5 March 2026, told by three outlets. */
export const WONSAN = articleEntry(
  'a1',
  'North Korea fired a short-range ballistic missile from Wonsan into the East Sea at 7:10 a.m. on Thursday, the Joint Chiefs of Staff said. It flew about 430 kilometers.',
)
export const WONSAN_AGAIN = articleEntry(
  'a2',
  'North Korea launched a ballistic missile from Wonsan on Thursday at 7:11 a.m., the Joint Chiefs of Staff said, and it flew 430 km before it fell into the East Sea.',
  { publisher: 'Harbour Post', published: '2026-03-05T14:00:00+09:00' },
)
export const WONSAN_LATE = articleEntry(
  'a3',
  'The missile that North Korea fired from Wonsan at 7:10 a.m. on Thursday flew 520 km, the Japanese defense ministry said on Friday.',
  { publisher: 'Island Times', published: '2026-03-06T10:00:00+09:00' },
)
/** Launch B: India, another day. */
export const CHANDIPUR = articleEntry(
  'b1',
  'India tested a medium-range ballistic missile from Chandipur at 12:00 p.m. on Monday, the defence ministry said. It flew 1,100 km into the Bay of Bengal.',
  { publisher: 'Delhi Echo', published: '2026-03-09T18:00:00+05:30' },
)

/** The articles of launch A in the words of a later revision. */
export const WONSAN_REVISED = articleEntry(
  'a1',
  'North Korea fired a short-range ballistic missile from Wonsan into the East Sea at 7:10 a.m. on Thursday, the Joint Chiefs of Staff said. It flew about 600 kilometers.',
  { at: '2026-03-05T09:00:00.000Z' },
)
/** A later text under the same address that tells of no launch. */
export const WONSAN_EMPTIED = articleEntry('a1', 'This page has been taken down at the request of the publisher.', {
  at: '2026-03-05T10:00:00.000Z',
})
/** Launch C: Wonsan on the evening of the same day. */
export const WONSAN_EVENING = articleEntry(
  'c1',
  'North Korea fired a cruise missile from Wonsan at 8:40 p.m. on Thursday, the Joint Chiefs of Staff said. It flew about 1,000 kilometers.',
  { publisher: 'Evening Star', published: '2026-03-05T22:00:00+09:00' },
)
