import { constants } from 'node:fs'
import { copyFile, open, rename } from 'node:fs/promises'
import { basename } from 'node:path'
import { diskError } from './journal-error.ts'
import { encodeBatch, encodeLine, type Record_ } from './record.ts'
import { salvageSegment, type Unreadable } from './salvage-segment.ts'
import { HEADER, segmentAt, segmentsOf, syncFolder, type Segment } from './segment.ts'
import { lockFolder } from './writer-lock.ts'

/** What can and what cannot be read. */
export interface Survey {
  /** Entries that can be read, and the number of the last. */
  readable: number
  last: number
  unreadable: Unreadable[]
}

/** Reads a journal however damaged it is, and lists what can and what cannot be read. Changes nothing. */
export const surveyJournal = async (folder: string): Promise<Survey> => {
  const survey: Survey = { readable: 0, last: 0, unreadable: [] }
  for await (const { found } of salvaged(folder)) {
    if ('json' in found) {
      survey.readable++
      survey.last = found.seq
    } else {
      survey.unreadable.push(found)
      survey.last = Math.max(survey.last, found.to)
    }
  }
  return survey
}

/**
 * Makes a damaged journal whole again: all that can be read stays under its number, each entry that cannot is replaced by one that
 * says so ("lost"). A damaged file is kept beside the new one as `….damaged`.
 */
export const mendJournal = async (folder: string, now: () => Date = () => new Date()): Promise<Survey> => {
  const lock = await lockFolder(folder)
  try {
    const survey = await surveyJournal(folder)
    const damaged = new Set(survey.unreadable.map(({ file }) => file))
    const at = now().toISOString()
    for await (const part of parts(folder)) if (part.isMissing || damaged.has(part.segment.file)) await rewrite(part, folder, at)
    return survey
  } catch (error) {
    throw diskError(error, folder)
  } finally {
    await lock.release()
  }
}

/** "000000000001.journal, bytes 120 to 340: entries 3 to 5 (got …; expected …)". */
export const sayUnreadable = ({ file, offset, bytes, from, to, got, expected }: Unreadable): string => {
  const entries = to < from ? 'no whole entry' : to === from ? `entry ${from}` : `entries ${from} to ${to}`
  const where = bytes === 0 ? `byte ${offset}` : `bytes ${offset} to ${offset + bytes}`
  return `${basename(file)}, ${where}: ${entries} (got ${got}; expected ${expected})`
}

interface Part {
  segment: Segment
  /** There is no such file: the next one begins with a higher number than should come. */
  isMissing: boolean
  /** Number of the last entry, as the name of the next file tells. */
  upTo: number | null
}

async function* parts(folder: string): AsyncGenerator<Part> {
  const segments = await segmentsOf(folder)
  if (segments[0] && segments[0].first > 1) yield { segment: segmentAt(folder, 1), isMissing: true, upTo: segments[0].first - 1 }
  for (const [i, segment] of segments.entries()) {
    const next = segments[i + 1]
    yield { segment, isMissing: false, upTo: next ? next.first - 1 : null }
  }
}

async function* salvaged(folder: string): AsyncGenerator<{ found: Record_ | Unreadable }> {
  for await (const part of parts(folder)) for await (const found of foundIn(part)) yield { found }
}

async function* foundIn({ segment, isMissing, upTo }: Part): AsyncGenerator<Record_ | Unreadable> {
  if (!isMissing) yield* salvageSegment(segment, segment.first, upTo)
  else yield { file: segment.file, offset: 0, bytes: 0, from: segment.first, to: upTo!, got: 'no file', expected: `entry ${segment.first}` }
}

const rewrite = async (part: Part, folder: string, at: string): Promise<void> => {
  const { file } = part.segment
  const handle = await open(`${file}.mending`, 'w')
  try {
    await handle.writeFile(HEADER)
    for await (const found of foundIn(part)) {
      if ('json' in found) await handle.writeFile(encodeLine(found.seq, found.seq, found.json))
      else
        for (let seq = found.from; seq <= found.to; seq++)
          await handle.writeFile(encodeBatch(seq, [{ kind: 'lost', at, because: sayUnreadable(found) }]))
    }
    await handle.sync()
  } finally {
    await handle.close()
  }
  if (!part.isMissing) await keepAside(file)
  await rename(`${file}.mending`, file)
  await syncFolder(folder)
}

/** A copy under a name that is not taken. */
const keepAside = async (file: string): Promise<void> => {
  for (let i = 1; ; i++) {
    try {
      return await copyFile(file, `${file}.damaged${i === 1 ? '' : `-${i}`}`, constants.COPYFILE_EXCL)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}
