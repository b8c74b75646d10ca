import { readFileSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'

/** How the database of a folder was left. */
export type Left =
  /** Closed. */
  | 'closed'
  /** Its process was killed, but the machine ran on: what was written is there. */
  | 'killed'
  /** The machine was started anew since: what was written last may not be on the disk. */
  | 'crashed'

/** A file beside the database, there while it is open. */
export class FolderMark {
  readonly #file: string

  constructor(file: string) {
    this.#file = file
  }

  async left(): Promise<Left> {
    const text = await readFile(this.#file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null
      throw error
    })
    if (text === null) return 'closed'
    return text === bootId() && text !== '' ? 'killed' : 'crashed'
  }

  async set(): Promise<void> {
    await writeFile(this.#file, bootId())
  }

  async clear(): Promise<void> {
    await rm(this.#file, { force: true })
  }
}

/** Names this run of the machine; empty where the system does not tell. */
const bootId = (): string => {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
  } catch {
    return ''
  }
}
