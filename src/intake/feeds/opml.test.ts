import fc from 'fast-check'
import { parseOpml } from 'feedsmith'
import { expect, it } from 'vitest'
import { readOpml, writeOpml, type ListedFeed } from './opml.ts'

const feeds: ListedFeed[] = [
  { url: 'https://a.example/rss?x=1&y="2"', name: 'A & <B> "C"', homepage: 'https://a.example/', group: 'Dailies' },
  { url: 'https://b.example/rss', name: 'B', homepage: null, group: 'Dailies' },
  { url: 'https://c.example/rss', name: '연합뉴스', homepage: null, group: null },
]

it('reads what it writes, and so does another reader', () => {
  const text = writeOpml(feeds, 'Feeds & more')
  expect(readOpml(text)).toEqual(feeds)
  const theirs = parseOpml(text)
  expect(theirs.head?.title).toBe('Feeds & more')
  expect(theirs.body?.outlines?.[0]).toMatchObject({ text: 'Dailies', outlines: [{ xmlUrl: feeds[0]!.url, title: feeds[0]!.name }, {}] })
})

it('reads nested groups, single quotes, a name without title, each feed once', () => {
  const text = `<?xml version="1.0"?><opml version="1.0"><body>
    <outline text="Asia"><outline text="Korea"><outline text='K > 1' type="rss" xmlUrl='https://k.example/rss'/></outline>
    <outline text="J" xmlUrl="https://j.example/rss" htmlUrl="https://j.example/"></outline></outline>
    <outline text="again" xmlUrl="https://k.example/rss"/><outline text="bad" xmlUrl="not a url"/><outline text="none"/></body></opml>`
  expect(readOpml(text)).toEqual([
    { url: 'https://k.example/rss', name: 'K > 1', homepage: null, group: 'Korea' },
    { url: 'https://j.example/rss', name: 'J', homepage: 'https://j.example/', group: 'Asia' },
  ])
})

it('reads what a broken list holds, and no other text', () => {
  const grouped = feeds.slice(0, 2)
  expect(readOpml(writeOpml(grouped, 'x').slice(0, -30))).toEqual(grouped)
  expect(readOpml('<rss version="2.0"></rss>')).toBeNull()
})

it('gives back any names', () => {
  const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).filter((text) => text.trim() === text && !/&\w+;/.test(text))
  fc.assert(
    fc.property(name, name, (one, group) => {
      const list = [{ url: 'https://a.example/', name: one, homepage: null, group }]
      expect(readOpml(writeOpml(list, one))).toEqual(list)
    }),
  )
})

it('is quick on hostile text', () => {
  const started = performance.now()
  for (const text of [
    '<outline '.repeat(100_000),
    `<outline ${'a="'.repeat(200_000)}`,
    `<outline ${'a="b" '.repeat(200_000)}`,
    '<outline a=">'.repeat(50_000),
  ])
    readOpml(`<opml>${text}`)
  expect(performance.now() - started).toBeLessThan(3000)
})
