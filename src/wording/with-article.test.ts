import { expect, test } from 'vitest'
import { capitalised, withArticle } from './with-article.ts'

test.each([
  ['United States', 'the United States'],
  ['Philippines', 'the Philippines'],
  ['Israeli military', 'the Israeli military'],
  ['Houthis', 'the Houthis'],
  ['North Korea', 'North Korea'],
  ["South Korea's military", "South Korea's military"],
  ['the Northland navy', 'the Northland navy'],
  ['Kim Jong Un', 'Kim Jong Un'],
])('%s is %s within a sentence', (name, expected) => expect(withArticle(name)).toBe(expected))

test('begins a sentence with a capital, and leaves what has none', () => {
  expect(capitalised('the United States fired')).toBe('The United States fired')
  expect(capitalised('')).toBe('')
})
