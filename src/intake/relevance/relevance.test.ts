import { describe, expect, test } from 'vitest'
import { pageWords } from './page-words.ts'
import { isRelevant } from './relevance.ts'

describe('a quick look at an article', () => {
  test.each([
    ['Harrow fires missile toward the sea', 'The coast guard of Harrow said so on Tuesday.'],
    ['', 'N. Korea fires ballistic missile toward East Sea: JCS'],
    [
      'Council adopts sanctions',
      'The Security Council adopted sanctions on Tuesday over the nuclear test, and Pyongyang rejected the resolution at once.',
    ],
    [
      'Troops deployed',
      'The ministry of defence said that soldiers and howitzers had been deployed to the border after the drill on Monday.',
    ],
  ])('%s %s', (title, text) => {
    expect(isRelevant(title, text)).toBe(true)
  })

  test.each([
    ['Soup', 'Boil the carrots slowly with an onion and some thyme until they are soft. '.repeat(20)],
    ['Quill wins the cup', 'The second half was close, and the striker launched a long shot that nobody expected to go in. '.repeat(12)],
    [
      'Council votes on parking',
      'The council voted on Monday to raise the price of parking in the old town by a tenth next year. '.repeat(12),
    ],
    ['', ''],
  ])('none of ours: %s', (title, text) => {
    expect(isRelevant(title, text)).toBe(false)
  })
})

describe('words of a page without a tree', () => {
  test('title and paragraphs; neither menus nor scripts', () => {
    const paragraph = 'A missile <b>fell</b> into the <a href="/sea">sea</a> on Tuesday, and nobody was hurt by it, they said.'
    const { title, text } = pageWords(
      `<!-- missile --><html><head><title> Missile falls </title><style>p{}</style></head><body><ul><li><a>North Korea</a></li></ul><script>"<p>missile"</script><p>${paragraph}</p>`,
    )
    expect(title).toBe('Missile falls')
    expect(text).toBe('A missile fell into the sea on Tuesday, and nobody was hurt by it, they said.')
  })

  test.each([
    '<script'.repeat(150_000),
    '<!--'.repeat(250_000),
    '<'.repeat(1_000_000),
    '<p'.repeat(500_000),
    `${'<script>'.repeat(120_000)}x`,
  ])('hostile markup in linear time', (markup) => {
    const start = performance.now()
    pageWords(markup)
    expect(performance.now() - start).toBeLessThan(3000)
  })
})
