/**
 * A backup: one file with all entries of a journal, a line each as in the journal itself, below a line that says how many. Made
 * while another process writes, too. A name that ends in ".gz" is packed.
 */
import { createWriteStream } from 'node:fs'
import { rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { diskError, JournalError } from './journal-error.ts'
import type { JournalReader } from './journal.ts'
import { encodeBatch } from './record.ts'
import { syncFolder } from './segment.ts'

/** Writes all entries there are at this moment into a new file; the number of the last. Throws where the file exists. */
export const backUp = async (
  journal: JournalReader,
  file: string,
  onEntry: (seq: number, of: number) => void = () => {},
): Promise<number> => {
  const last = await journal.last()
  const lines = async function* (): AsyncGenerator<Buffer> {
    yield Buffer.from(`groundtrack backup 1: ${last} entries; number, last of its batch, bytes, crc32, entry\n`)
    for await (const { seq, entry } of journal.entries()) {
      if (seq > last) return
      yield encodeBatch(seq, [entry])
      onEntry(seq, last)
    }
  }
  const unfinished = `${file}.unfinished`
  try {
    if (await stat(file).catch(() => null))
      throw new JournalError('exists', {
        where: file,
        got: 'a file of that name',
        expected: 'a new name for the backup',
        hint: 'Nothing is written over; give another name, such as one with the day.',
      })
    const steps = [
      Readable.from(lines()),
      ...(file.endsWith('.gz') ? [createGzip()] : []),
      createWriteStream(unfinished, { flush: true }),
    ] as const
    await pipeline(steps as unknown as [Readable, NodeJS.WritableStream])
    await rename(unfinished, file)
    await syncFolder(dirname(file))
    return last
  } catch (error) {
    await rm(unfinished, { force: true })
    throw diskError(error, file)
  }
}
