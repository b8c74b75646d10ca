import type { ArticleEntry } from '../src/journal/journal.ts'

/** An article entry with this text. */
export const articleEntry = (text: string, key = 'k000000000001'): ArticleEntry => ({
  kind: 'article',
  at: '2026-11-23T08:00:00Z',
  key,
  article: { id: 'a', url: null, title: null, publisher: null, published: null, text },
  notes: [],
})
