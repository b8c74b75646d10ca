import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openStore } from '../src/store/open-store.ts'

const CACHE = fileURLToPath(new URL('../node_modules/.cache/groundtrack', import.meta.url))
/** What the tables and the database's own files are made by. */
const MADE_BY = ['../src/archive/migrations', '../node_modules/@electric-sql/pglite/package.json', './empty-store.ts']

/**
 * Makes `folder` the data folder of a store that is empty and closed. Making its database takes five seconds, copying one that
 * was made before a tenth of one: for tests that are about something else.
 */
export const emptyStore = async (folder: string): Promise<void> => {
  const template = join(CACHE, `empty-store-${recipe()}`)
  if (!existsSync(template)) {
    mkdirSync(CACHE, { recursive: true })
    const making = mkdtempSync(join(CACHE, 'making-'))
    await (await openStore(making, { readers: 0 })).close()
    try {
      renameSync(making, template)
    } catch {
      // Another process was quicker.
      rmSync(making, { recursive: true })
    }
  }
  cpSync(template, folder, { recursive: true })
}

const recipe = (): string => {
  const hash = createHash('sha256')
  for (const made of MADE_BY) {
    const path = fileURLToPath(new URL(made, import.meta.url))
    const files = statSync(path).isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [path]
    for (const file of files.sort()) hash.update(readFileSync(file))
  }
  return hash.digest('hex').slice(0, 12)
}
