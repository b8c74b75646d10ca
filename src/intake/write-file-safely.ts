import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { threadId } from 'node:worker_threads'

/**
 * Writes a file so that whoever opens it, also after a power cut, finds the old or the new content whole: written beside it, flushed,
 * renamed. Makes its folder where there is none.
 */
export const writeFileSafely = async (path: string, content: string | Uint8Array): Promise<void> => {
  const folder = dirname(path)
  await mkdir(folder, { recursive: true })
  const beside = join(folder, `.${process.pid}-${threadId}-${counter++}.tmp`)
  try {
    const file = await open(beside, 'wx', 0o600)
    try {
      await file.writeFile(content)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
  const directory = await open(folder, 'r')
  try {
    // The new name is on disk only when its folder is.
    await directory.sync()
  } finally {
    await directory.close()
  }
}

let counter = 0
