/** The files of a journal: each holds entries from the number in its name on, one a line below a line that says what it is. */
import { open, readdir, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'

const NAME = /^(\d{12})\.journal$/
const VERSION = 1
/** The first line of every file of this version. */
export const HEADER = `groundtrack journal ${VERSION}: number, last of its batch, bytes, crc32, entry\n`

export interface Segment {
  file: string
  /** Number of its first entry. */
  first: number
}

/** The file that begins with entry `first`. */
export const segmentAt = (folder: string, first: number): Segment => ({
  file: join(folder, `${String(first).padStart(12, '0')}.journal`),
  first,
})

/** The files of a journal in order; none where there is no folder. */
export const segmentsOf = async (folder: string): Promise<Segment[]> => {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  return names
    .flatMap((name) => (NAME.test(name) ? [segmentAt(folder, Number(NAME.exec(name)![1]))] : []))
    .sort((a, b) => a.first - b.first)
}

/** One line of a file: where it begins, its bytes without the break; not `whole` where the file ends before a break. */
export interface FileLine {
  offset: number
  bytes: Buffer
  whole: boolean
}

const CHUNK = 1 << 20

/** The lines of a file from an offset to its end as it is when reached. Memory: a chunk of 1 MiB, or the longest line. */
export async function* linesOf(handle: FileHandle, from = 0): AsyncGenerator<FileLine> {
  let rest: Buffer = Buffer.alloc(0)
  let offset = from
  for (let position = from; ;) {
    const chunk = Buffer.allocUnsafe(Math.max(CHUNK, Math.min(rest.length, 64 * CHUNK)))
    const { bytesRead } = await handle.read(chunk, 0, chunk.length, position)
    if (bytesRead === 0) break
    position += bytesRead
    const searched = rest.length
    const buffer = searched === 0 ? chunk.subarray(0, bytesRead) : Buffer.concat([rest, chunk.subarray(0, bytesRead)])
    let start = 0
    for (let end = buffer.indexOf(10, searched); end >= 0; end = buffer.indexOf(10, start)) {
      yield { offset: offset + start, bytes: buffer.subarray(start, end), whole: true }
      start = end + 1
    }
    rest = buffer.subarray(start)
    offset += start
  }
  if (rest.length > 0) yield { offset, bytes: rest, whole: false }
}

/** Flushes a folder, so that a new name in it survives a power cut. Windows has no such call and needs none. */
export const syncFolder = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
