import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ArticleInput } from '../src/index.ts'
import { articleFromText } from '../src/intake/article-text.ts'
import type { GoldReport } from './scoring/gold.ts'

/** Objects of a JSON Lines file, one a line; blank lines are skipped. */
export const readJsonLines = <T>(path: string): T[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T)

/** The gold lines of a folder of reports. Throws when the folder holds none. */
export const loadGold = (folder: string): GoldReport[] => {
  const path = join(folder, 'gold.jsonl')
  if (!existsSync(path))
    throw new Error(`got the folder ${JSON.stringify(folder)}, expected one that holds gold.jsonl and the texts it names`)
  return readJsonLines<GoldReport>(path)
}

/** The text that a gold line is about; its date is gold's where the file gives none. */
export const loadArticle = (folder: string, { id, published }: GoldReport): ArticleInput => {
  const path = join(folder, `${id}.txt`)
  if (!existsSync(path)) throw new Error(`gold.jsonl has the id ${JSON.stringify(id)}: expected the file ${path}, got none`)
  const article = articleFromText(readFileSync(path, 'utf8'), id)
  return { ...article, published: article.published ?? published }
}

/** A digest of gold and texts, names and contents: another digest is another corpus, and its scores are not comparable. */
export const corpusDigest = (folder: string): string => {
  const hash = createHash('sha256')
  const files = readdirSync(folder)
    .filter((name) => /\.(txt|jsonl|xml)$|^(?:ground-truth|evaldata)\.dev\.json$/.test(name))
    .sort()
  for (const name of files)
    hash
      .update(name)
      .update('\0')
      .update(readFileSync(join(folder, name)))
      .update('\0')
  return hash.digest('hex').slice(0, 16)
}
