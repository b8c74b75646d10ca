import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { articleFromText } from '../src/intake/article-text.ts'
import type { ArticleInput } from '../src/index.ts'

/** The articles of a folder of text files, or of one file. Throws when there is none. */
export const loadTexts = (path: string): ArticleInput[] => {
  const files = !existsSync(path)
    ? []
    : statSync(path).isDirectory()
      ? readdirSync(path)
          .filter((f) => f.endsWith('.txt'))
          .sort()
          .map((f) => join(path, f))
      : [path]
  if (files.length === 0) throw new Error(`got ${path}, expected a text file or a folder that holds some`)
  return files.map((file) => articleFromText(readFileSync(file, 'utf8'), file))
}
