import { open } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import { batchesOf, tornTail, type Damage, type GoodEnd } from './batches.ts'
import { JournalError } from './journal-error.ts'
import type { Numbered } from './journal.ts'
import { entryOf } from './record.ts'
import { seekBatch } from './seek-batch.ts'
import { segmentsOf, type Segment } from './segment.ts'

/** Damage that no crash explains, with both ways back. */
export const corrupt = ({ file }: Segment, { offset, seq, got, expected }: Damage): JournalError =>
  new JournalError('corrupt', {
    where: `${file}, byte ${offset}`,
    got,
    expected,
    hint:
      `Entry ${seq} cannot be read there. ` +
      'Restore a backup (groundtrack restore FILE), or keep all that can be read (groundtrack rebuild --salvage).',
  })

/** A file with the entries from `next` on is not there. */
export const missing = (folder: string, next: number, found: Segment): JournalError =>
  new JournalError('corrupt', {
    where: folder,
    got: `${found.file}, which begins with entry ${found.first}`,
    expected: `the file that begins with entry ${next}`,
    hint: 'Put the missing file back, or restore a backup (groundtrack restore FILE), or go on without (groundtrack rebuild --salvage).',
  })

// A writer can finish what just looked like damage.
const LOOKS = 3

/**
 * Entries from number `from` on, in order, read from the files while another process may write to them: a batch not yet whole
 * ends the reading and is no fault. Throws a `JournalError` "corrupt" at damage that no crash explains.
 */
export async function* readEntries(folder: string, from = 1): AsyncGenerator<Numbered> {
  const segments = await segmentsOf(folder)
  let segment = segments.findLast(({ first }) => first <= Math.max(1, from))
  if (!segment && segments.length > 0) throw missing(folder, 1, segments[0]!)
  while (segment) {
    const { end, later }: SegmentEnd = yield* entriesOf(segment, folder, from)
    if (later && later.first !== end.next) throw missing(folder, end.next, later)
    segment = later
  }
}

interface SegmentEnd {
  end: GoodEnd
  /** The next file, if there was one when the end of this one was seen. */
  later: Segment | undefined
}

async function* entriesOf(segment: Segment, folder: string, from: number): AsyncGenerator<Numbered, SegmentEnd> {
  const handle = await open(segment.file, 'r')
  try {
    let end = from > segment.first ? ((await seekBatch(handle, from)) ?? undefined) : undefined
    for (let look = 0; ; look++) {
      let damage: Damage | null = null
      for await (const part of batchesOf(segment, handle, end?.offset ? end : undefined)) {
        if (end && part.end.offset > end.offset) look = 0
        end = part.end
        if (part.records === null) damage = part.damage
        else for (const record of part.records) if (record.seq >= from) yield { seq: record.seq, entry: entryOf(record) }
      }
      const later = (await segmentsOf(folder)).find(({ first }) => first > segment.first)
      // More may have come, and the next file after it, since the end was reached.
      if (damage === null && (!later || later.first === end!.next || look >= LOOKS)) return { end: end!, later }
      if (damage && !later && (await tornTail(handle, damage)).torn) return { end: end!, later }
      if (damage && look >= LOOKS) throw corrupt(segment, damage)
      await setTimeout(10)
    }
  } finally {
    await handle.close()
  }
}
