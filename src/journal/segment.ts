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
export const linesOf = (handle: FileHandle, from = 0): AsyncGenerator<FileLine> => linesIn(chunksOf(handle, from), from)

async function* chunksOf(handle: FileHandle, from: number): AsyncGenerator<Buffer> {
  for (let position = from; ;) {
    const chunk = Buffer.allocUnsafe(CHUNK)
    const { bytesRead } = await handle.read(chunk, 0, CHUNK, position)
    if (bytesRead === 0) return
    position += bytesRead
    yield chunk.subarray(0, bytesRead)
  }
}

/** The lines of a stream of bytes; `offset` is that of its first byte. */
export async function* linesIn(chunks: AsyncIterable<Buffer>, offset = 0): AsyncGenerator<FileLine> {
  // Pieces of a line that goes on, put together once.
  let pieces: Buffer[] = []
  let length = 0
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      const piece = chunk.subarray(start, end)
      const bytes = length === 0 ? piece : Buffer.concat([...pieces, piece])
      yield { offset, bytes, whole: true }
      offset += bytes.length + 1
      pieces = []
      length = 0
      start = end + 1
    }
    if (start === chunk.length) continue
    pieces.push(chunk.subarray(start))
    length += chunk.length - start
  }
  if (length > 0) yield { offset, bytes: Buffer.concat(pieces), whole: false }
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
