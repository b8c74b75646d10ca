import { expect, test } from 'vitest'
import { articleKey, canonicalUrl } from './article-key.ts'

const key = (url: string | null, publisher: string | null = 'Harbour Daily', text = 'words') => articleKey({ url, publisher, text })

test.each([
  ['https://example.org/a', 'http://www.example.org/a/'],
  ['https://example.org/a', 'https://EXAMPLE.org:443/a#top'],
  ['https://example.org/a?id=1&page=2', 'https://example.org/a?page=2&utm_source=x&id=1&fbclid=y'],
])('%s and %s are one article', (a, b) => expect(key(a)).toBe(key(b)))

test.each([
  ['https://example.org/a', 'https://example.org/b'],
  ['https://example.org/a?id=1', 'https://example.org/a?id=2'],
  ['https://example.org/a', 'https://m.example.org/a'],
  ['https://example.org/A', 'https://example.org/a'],
])('%s and %s are two', (a, b) => expect(key(a)).not.toBe(key(b)))

test('with a URL the text does not count: another text is another revision', () =>
  expect(key('https://example.org/a', null, 'one')).toBe(key('https://example.org/a', 'X', 'two')))

test('without one, publisher and words count, not how the lines are broken', () => {
  expect(key(null, 'X', 'one\r\ntwo')).toBe(key('no address', 'X ', ' one two '))
  expect(key(null, 'X', 'one')).not.toBe(key(null, 'Y', 'one'))
  expect(key(null, 'X', 'one')).not.toBe(key(null, 'X', 'two'))
})

test('a key is k and 12 hex digits', () => expect(key(null)).toMatch(/^k[0-9a-f]{12}$/))
test('other addresses stay as they are', () => expect(canonicalUrl('urn:isbn:1')).toBe('urn:isbn:1'))
