import { createHash } from 'node:crypto'
import { readFile, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { IntakePlace } from '../../intake/intake-place.ts'
import type { IntakeCounts } from '../../intake/intake-summary.ts'
import { writeFileSafely } from '../../intake/write-file-safely.ts'

/** How far `groundtrack add` has come: what lies before the place is in the store. */
export interface AddCheckpoint {
  format: 'groundtrack/add-checkpoint@1'
  /** Milliseconds since 1970, of the run that began at the beginning. */
  startedAt: number
  /** ISO 8601 UTC. */
  savedAt: string
  place: IntakePlace
  counts: IntakeCounts
}

/** The checkpoint of one call, in a file of the data folder. */
export interface CheckpointFile {
  read(): Promise<AddCheckpoint | null>
  save(checkpoint: Omit<AddCheckpoint, 'format'>): Promise<void>
  /** All was taken in. */
  remove(): Promise<void>
}

/** The same paths with the same options share one file; null for standard input, which cannot be gone back to. */
export const checkpointFile = (
  dataFolder: string,
  paths: readonly string[],
  options: { published?: string | undefined; all?: boolean | undefined },
): CheckpointFile | null => {
  if (paths.includes('-')) return null
  const call = JSON.stringify([paths.map((path) => resolve(path)), options.published ?? null, options.all ?? false])
  const path = join(dataFolder, 'adding', `${createHash('sha256').update(call).digest('hex').slice(0, 16)}.json`)
  return {
    read: async () => parsed(await readFile(path, 'utf8').catch(() => '')),
    save: (checkpoint) => writeFileSafely(path, JSON.stringify({ format: 'groundtrack/add-checkpoint@1', ...checkpoint })),
    remove: () => rm(path, { force: true }),
  }
}

/** Anything odd is as if there were none: all is read again, which adds nothing twice. */
const parsed = (text: string): AddCheckpoint | null => {
  try {
    const checkpoint = JSON.parse(text) as AddCheckpoint
    const { format, startedAt, place, counts } = checkpoint
    const isWhole = typeof place.file === 'string' && [startedAt, place.at, place.number, place.size, counts.taken].every(Number.isFinite)
    return format === 'groundtrack/add-checkpoint@1' && isWhole ? checkpoint : null
  } catch {
    return null
  }
}
