import { createHash } from 'node:crypto'
import type { ArticleInput } from '../reading/read.ts'
import { fail } from './intake-error.ts'
import { checkText } from './limits.ts'
import { parsePublished } from './published.ts'

// Our name first, then news-please's and other common ones.
const NAMES = {
  text: ['text', 'maintext', 'body', 'content'],
  title: ['title', 'headline'],
  publisher: ['publisher', 'outlet', 'source_domain', 'source'],
  published: ['published', 'date_publish', 'publishedAt', 'date'],
  url: ['url', 'link'],
  id: ['id'],
} as const

type Record_ = Readonly<Record<string, unknown>>

const stringOf = (record: Record_, field: keyof typeof NAMES): string | null => {
  for (const name of NAMES[field]) {
    const value = record[name]
    if (typeof value === 'string' && value.trim() !== '') return value
    if (field === 'id' && typeof value === 'number') return String(value)
  }
  return null
}

/** Whether the object has a field that could hold an article's text. */
export const looksLikeArticle = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && NAMES.text.some((name) => name in value)

/** An article from an object with our field names or news-please's. Throws a fault where there is no text in it. */
export const articleFromRecord = (value: unknown, fallbackId: string): ArticleInput => {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return fail(
      'bad-json',
      Array.isArray(value) ? 'a list' : `${JSON.stringify(value)?.slice(0, 40)}`,
      'an object with the field "text" or "maintext"',
      'Give one article as one object.',
    )
  const record = value as Record_
  const text = stringOf(record, 'text')
  if (text === null) {
    const empty = NAMES.text.find((name) => name in record)
    if (empty !== undefined)
      return fail(
        'no-text',
        `${JSON.stringify(record[empty])?.slice(0, 40)} in the field "${empty}"`,
        "the article's text, as a string",
        'Leave the article out, or fill the field.',
      )
    const keys = Object.keys(record).slice(0, 12).join(', ') || 'none'
    return fail(
      'no-text',
      `an object without text (fields: ${keys})`,
      'the field "text" or "maintext" with the article\'s text',
      'Name the field that holds the text so.',
    )
  }
  checkText(text)
  const url = stringOf(record, 'url')
  const published = stringOf(record, 'published')
  return {
    id: stringOf(record, 'id') ?? (url === null ? fallbackId : `url-${createHash('sha256').update(url).digest('hex').slice(0, 12)}`),
    url,
    title: stringOf(record, 'title'),
    publisher: stringOf(record, 'publisher'),
    published: published === null ? null : parsePublished(published),
    text,
  }
}
