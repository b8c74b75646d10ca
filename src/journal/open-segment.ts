import { open, rm, writeFile, type FileHandle } from 'node:fs/promises'
import { basename } from 'node:path'
import { endOf, tornTail, type Damage, type GoodEnd } from './batches.ts'
import { diskError } from './journal-error.ts'
import { corrupt, missing } from './read-entries.ts'
import { HEADER, segmentAt, segmentsOf, syncFolder, type Segment } from './segment.ts'

/** The file that is being added to. */
export interface OpenSegment {
  segment: Segment
  handle: FileHandle
  end: GoodEnd
}

/** The last file, mended where a crash has left it torn (told to `notice`), ready for more; a first one in an empty folder. */
export const openLast = async (folder: string, notice: (text: string) => void): Promise<OpenSegment> => {
  const segments = await segmentsOf(folder)
  const segment = segments.at(-1)
  if (!segment) return newSegment(folder, 1)
  if (segments[0]!.first !== 1) throw missing(folder, 1, segments[0]!)
  const handle = await open(segment.file, 'r+')
  try {
    const { end, damage } = await endOf(segment, handle)
    if (damage) await cutTail(segment, handle, end, damage, notice)
    if (end.offset > 0) {
      // What a killed process wrote but did not flush is in the journal now, so it has to last.
      await handle.sync()
      return { segment, handle, end }
    }
  } catch (error) {
    await handle.close()
    throw error
  }
  await handle.close()
  await rm(segment.file)
  return newSegment(folder, segment.first)
}

const cutTail = async (
  segment: Segment,
  handle: FileHandle,
  end: GoodEnd,
  damage: Damage,
  notice: (text: string) => void,
): Promise<void> => {
  const { torn, broken } = await tornTail(handle, damage)
  if (!torn) throw corrupt(segment, damage)
  const { size } = await handle.stat()
  // A first line that was not written to its end held nothing yet.
  if (size === end.offset || (end.offset === 0 && !broken)) return
  const tail = Buffer.alloc(size - end.offset)
  await handle.read(tail, 0, tail.length, end.offset)
  // A line that is there to its end and yet wrong may have been more than a crash: somebody may want to look at it.
  const kept = broken ? `${segment.file}.cut-at-${end.offset}` : null
  if (kept !== null) await writeFile(kept, tail, { flush: true })
  await handle.truncate(end.offset)
  notice(
    `journal: cut the last ${tail.length} bytes of ${basename(segment.file)}: an addition that was not written to its end ` +
      `(${damage.got}; expected ${damage.expected}). Nobody was told that it was taken in${kept === null ? '.' : `; what was cut is kept in ${kept}.`}`,
  )
}

/** The file that begins with entry `first`, there to last. */
export const newSegment = async (folder: string, first: number): Promise<OpenSegment> => {
  const segment = segmentAt(folder, first)
  try {
    const handle = await open(segment.file, 'wx+')
    try {
      await handle.writeFile(HEADER)
      await handle.sync()
      await syncFolder(folder)
    } catch (error) {
      await handle.close()
      await rm(segment.file, { force: true })
      throw error
    }
    return { segment, handle, end: { next: first, offset: HEADER.length } }
  } catch (error) {
    throw diskError(error, segment.file)
  }
}
