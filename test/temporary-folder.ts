import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

/** Gives new empty folders, which are gone when the tests of the file have run. */
export const temporaryFolders = (): (() => string) => {
  const root = mkdtempSync(join(tmpdir(), 'groundtrack-'))
  let count = 0
  afterAll(() => rmSync(root, { recursive: true, force: true }), 60_000)
  return () => mkdtempSync(join(root, `${++count}-`))
}
