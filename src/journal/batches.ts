import type { FileHandle } from 'node:fs/promises'
import { JournalError } from './journal-error.ts'
import { parseLine, type LineFault, type Record_ } from './record.ts'
import { HEADER, linesOf, type Segment } from './segment.ts'

/** Where the good part of a file ends. */
export interface GoodEnd {
  /** Number of the entry that comes next. */
  next: number
  /** Byte behind the last whole batch. */
  offset: number
}

/** What stands behind the good part, where anything does. */
export interface Damage extends LineFault {
  offset: number
  /** Number of the entry that should stand there. */
  seq: number
  /** Last number of the batch it is in, where its beginning is whole; else null. */
  batch: number | null
}

/** A whole batch, or (last of all) how the file ends. */
export type SegmentPart = { records: Record_[]; end: GoodEnd } | { records: null; end: GoodEnd; damage: Damage | null }

const VERSION_LINE = /^groundtrack journal (\d+)\b/

/** The whole batches of a file in order, from its beginning or from where an earlier reading ended, then how it ends. */
export async function* batchesOf(segment: Segment, handle: FileHandle, from?: GoodEnd): AsyncGenerator<SegmentPart> {
  let end = from ?? { next: segment.first, offset: 0 }
  let next = end.next
  let open: Record_[] = []
  const ending = (offset: number, fault: LineFault): SegmentPart => ({
    records: null,
    end,
    damage: { ...fault, offset, seq: next, batch: open[0]?.last ?? null },
  })
  for await (const line of linesOf(handle, end.offset)) {
    const after = line.offset + line.bytes.length + 1
    if (line.offset === 0) {
      const fault = headerFault(line.bytes.toString('latin1', 0, 200), line.whole, segment.file)
      if (fault) return yield ending(0, fault)
      end = { next, offset: after }
      continue
    }
    if (!line.whole) return yield ending(line.offset, { got: `${line.bytes.length} bytes without an end`, expected: 'a whole entry' })
    const record = parseLine(line.bytes)
    if ('got' in record) return yield ending(line.offset, record)
    const last = open[0]?.last ?? record.last
    if (record.seq !== next || record.last !== last || record.last < record.seq)
      return yield ending(line.offset, {
        got: `entry ${record.seq} of a batch up to ${record.last}`,
        expected: `entry ${next}${open.length > 0 ? ` of a batch up to ${last}` : ''}`,
      })
    next++
    open.push(record)
    if (record.seq < record.last) continue
    end = { next, offset: after }
    yield { records: open, end }
    open = []
  }
  const { size } = await handle.stat()
  if (open.length > 0)
    yield ending(end.offset, { got: `entries ${open[0]!.seq} to ${next - 1}`, expected: `a batch up to ${open[0]!.last}` })
  else if (end.offset === 0) yield ending(0, { got: `${size} bytes`, expected: 'a first line that says what the file is' })
  else yield { records: null, end, damage: null }
}

const headerFault = (line: string, whole: boolean, file: string): LineFault | null => {
  if (whole && `${line}\n` === HEADER) return null
  const version = VERSION_LINE.exec(line)?.[1]
  if (whole && version !== undefined && Number(version) > 1)
    throw new JournalError('newer', {
      where: file,
      got: `a journal of version ${version}`,
      expected: 'version 1',
      hint: 'A later Groundtrack wrote it; use that one.',
    })
  return { got: JSON.stringify(line.slice(0, 60)), expected: JSON.stringify(HEADER.trimEnd()) }
}

/**
 * Whether the damage at the end of the last file is what a crash leaves: nothing behind it but pieces of the one batch that was
 * being written, of which nobody was told. `broken`: a line is there to its end and yet wrong.
 */
export const tornTail = async (handle: FileHandle, damage: Damage): Promise<{ torn: boolean; broken: boolean }> => {
  let batch = damage.batch
  let broken = false
  for await (const line of linesOf(handle, damage.offset)) {
    if (!line.whole) break
    const record = parseLine(line.bytes)
    if ('got' in record) broken = true
    else if (batch !== null && record.last !== batch) return { torn: false, broken }
    else batch = record.last
  }
  return { torn: true, broken }
}

/** How a file ends. */
export const endOf = async (segment: Segment, handle: FileHandle): Promise<{ end: GoodEnd; damage: Damage | null }> => {
  for await (const part of batchesOf(segment, handle)) if (part.records === null) return part
  throw new Error('batchesOf ended without saying how the file ends')
}
