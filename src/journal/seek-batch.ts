import type { FileHandle } from 'node:fs/promises'
import type { GoodEnd } from './batches.ts'
import { parseLine } from './record.ts'
import { linesOf } from './segment.ts'

/** Nearer than this, lines are gone through one after the other, bytes. */
const NEAR = 1 << 18

/** The end of a batch not far before entry `from` of a file, found by halves; null: read from the beginning. */
export const seekBatch = async (handle: FileHandle, from: number): Promise<GoodEnd | null> => {
  let best: GoodEnd | null = null
  let low = 0
  let high = (await handle.stat()).size
  while (high - low > NEAR) {
    const middle = Math.floor((low + high) / 2)
    const end = await batchEndAfter(handle, middle, high)
    if (end && end.next <= from) {
      best = end
      low = end.offset
    } else high = middle
  }
  return best
}

/** The first end of a batch that is wholly between two places. */
const batchEndAfter = async (handle: FileHandle, start: number, stop: number): Promise<GoodEnd | null> => {
  let first = true
  for await (const { offset, bytes, whole } of linesOf(handle, start)) {
    if (!whole || offset >= stop) return null
    // The first is most likely the rest of a line.
    const record = first ? null : parseLine(bytes)
    first = false
    if (record && 'json' in record && record.seq === record.last) return { next: record.seq + 1, offset: offset + bytes.length + 1 }
  }
  return null
}
