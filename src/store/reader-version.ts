import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Everything that decides what a report and what is derived from it say. */
const FOLDERS = ['model', 'grammar', 'geo', 'world', 'reading', 'checking', 'rows', 'merging'] as const
const ROOT = fileURLToPath(new URL('..', import.meta.url))
const DATA = fileURLToPath(new URL('../../data/built', import.meta.url))

/** Names the reader: the package's version and a hash of its code and data, so that reports of another one are told apart. */
export const readerVersion = (): string => {
  const hash = createHash('sha1')
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /(?<!\.d|\.test|\.examples)\.[jt]s$/.test(name))
      .map((name) => join(ROOT, folder, name)),
  )
  const data = readdirSync(DATA).map((name) => join(DATA, name))
  for (const file of [...files.sort(), ...data.sort()]) hash.update(readFileSync(file))
  const { version } = JSON.parse(readFileSync(join(ROOT, '../package.json'), 'utf8')) as { version: string }
  return `${version}-${hash.digest('hex').slice(0, 12)}`
}
