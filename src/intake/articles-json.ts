import { articleFromRecord, looksLikeArticle } from './article-record.ts'
import { IntakeError } from './intake-error.ts'
import { failedItem, itemFrom, type SourceItem } from './source-item.ts'

/** A whole JSON file: one article, or a list of them ("line" then counts the list's entries from 1). */
export const articlesFromJson = (text: string, notes: string[], file: string, name: string, onlyArticles: boolean): SourceItem[] => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return [
      failedItem(
        new IntakeError(
          {
            code: 'bad-json',
            got: `no JSON (${(error as Error).message})`,
            expected: 'one article or a list of articles',
            hint: 'Mend the file, or give plain text as .txt.',
          },
          file,
          null,
          error,
        ),
      ),
    ]
  }
  const records = Array.isArray(value) ? (value as unknown[]) : [value]
  if (onlyArticles && !looksLikeArticle(records[0])) return []
  if (records.length === 0)
    return [
      failedItem(
        new IntakeError({ code: 'empty', got: 'an empty list', expected: 'a list of articles', hint: 'Leave the file out.' }, file),
      ),
    ]
  return records.map((record, i) =>
    itemFrom(file, Array.isArray(value) ? i + 1 : null, () => ({
      input: articleFromRecord(record, Array.isArray(value) ? `${name}#${i + 1}` : name),
      notes,
    })),
  )
}
