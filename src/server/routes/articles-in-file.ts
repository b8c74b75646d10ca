import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, extname, join } from 'node:path'
import { sources } from '../../intake/sources.ts'
import type { ArticleInput } from '../../reading/read.ts'

/** An article of a dropped file, or why one could not be read. */
export type ArticleInFile = { where: string; input: ArticleInput; notes: string[] } | { where: string; error: string }

/** Reads the articles of a file by its name's ending, as `groundtrack add` does. The name itself never becomes a path. */
export const articlesInFile = async (name: string, bytes: Uint8Array, most: number): Promise<ArticleInFile[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'groundtrack-drop-'))
  try {
    const ending = /^\.[a-z0-9]{1,8}$/i.test(extname(name)) ? extname(name).toLowerCase() : ''
    const path = join(folder, `dropped${ending}`)
    await writeFile(path, bytes)
    const found: ArticleInFile[] = []
    // The reader knows the file by a name of ours; people know it by theirs.
    const theirs = (text: string): string => text.replaceAll(path, basename(name))
    for await (const item of sources([path])) {
      if (found.length >= most) {
        found.push({ where: basename(name), error: `Only the first ${most} reports of this file were taken in.` })
        break
      }
      found.push(
        item.ok
          ? { where: theirs(item.where), input: item.input, notes: item.notes }
          : { where: theirs(item.where), error: theirs(item.error.message) },
      )
    }
    return found
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
