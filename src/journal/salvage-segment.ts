import { open } from 'node:fs/promises'
import { parseLine, type Record_ } from './record.ts'
import { HEADER, linesOf, type Segment } from './segment.ts'

/** A stretch of a journal that cannot be read. */
export interface Unreadable {
  file: string
  /** Where it begins and how long it is; 0 bytes: what should stand there is not there at all. */
  offset: number
  bytes: number
  /** Numbers of the entries lost with it; `to` is below `from` where none is. */
  from: number
  to: number
  got: string
  expected: string
}

/**
 * All that can be read in one file, whatever stands between, in order; entries numbered from `next` and, where the number of the
 * next file tells, up to `upTo`. Throws only what reading the file at all throws.
 */
export async function* salvageSegment(segment: Segment, next: number, upTo: number | null): AsyncGenerator<Record_ | Unreadable> {
  const handle = await open(segment.file, 'r')
  let run: { offset: number; got: string; expected: string } | null = null
  let wanted = next
  let end = 0
  const unreadable = (to: number, until: number): Unreadable => ({
    ...(run ?? { offset: until, got: `entry ${to + 1}`, expected: `entry ${wanted}` }),
    file: segment.file,
    bytes: run ? until - run.offset : 0,
    from: wanted,
    to,
  })
  try {
    for await (const { offset, bytes, whole } of linesOf(handle)) {
      end = offset + bytes.length + (whole ? 1 : 0)
      if (offset === 0 && whole && bytes.length === HEADER.length - 1 && bytes.equals(Buffer.from(HEADER.trimEnd()))) continue
      const record = whole ? parseLine(bytes) : { got: `${bytes.length} bytes without an end`, expected: 'a whole entry' }
      if ('got' in record) run ??= { offset, ...record }
      else if (record.seq < wanted) run ??= { offset, got: `entry ${record.seq} once more`, expected: `entry ${wanted}` }
      else {
        if (run || record.seq > wanted) yield unreadable(record.seq - 1, offset)
        run = null
        wanted = record.seq + 1
        yield record
      }
    }
    const last = upTo ?? wanted - 1
    if (run || wanted <= last) yield unreadable(last, end)
  } finally {
    await handle.close()
  }
}
