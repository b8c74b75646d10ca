/**
 * One entry as a line: number, number of the last entry of its batch, bytes of the entry, CRC32 of all that (hexadecimal), the
 * entry as JSON. JSON holds no line break of its own, so `cut -d' ' -f5-` and any JSON tool read a journal.
 */
import { crc32 } from 'node:zlib'
import type { JournalEntry } from './journal.ts'

/** A line that holds what it says. */
export interface Record_ {
  seq: number
  /** Number of the last entry of the batch: all or none of it counts. */
  last: number
  json: Buffer
}

/** What is wrong with a line. */
export interface LineFault {
  got: string
  expected: string
}

const HEAD = /^(\d{1,15}) (\d{1,15}) (\d{1,10}) ([0-9a-f]{8}) /
const LONGEST_HEAD = 15 + 15 + 10 + 8 + 4

const checksum = (head: string, json: Uint8Array): string => crc32(json, crc32(head)).toString(16).padStart(8, '0')

/** One entry as it goes to the file. */
export const encodeLine = (seq: number, last: number, json: Uint8Array): Buffer => {
  const head = `${seq} ${last} ${json.length}`
  return Buffer.concat([Buffer.from(`${head} ${checksum(head, json)} `), json, NEWLINE])
}

const NEWLINE = Buffer.from('\n')

/** Entries that stand or fall together, numbered from `first`, as they go to the file. */
export const encodeBatch = (first: number, entries: readonly JournalEntry[]): Buffer =>
  Buffer.concat(entries.map((entry, i) => encodeLine(first + i, first + entries.length - 1, Buffer.from(JSON.stringify(entry)))))

/** A line without its break, or what is wrong with it. */
export const parseLine = (line: Buffer): Record_ | LineFault => {
  const [head, seq, last, bytes, crc] = HEAD.exec(line.toString('latin1', 0, LONGEST_HEAD)) ?? []
  if (head === undefined)
    return {
      got: `${line.length} bytes that begin with ${JSON.stringify(line.toString('latin1', 0, 24))}`,
      expected: 'an entry with its number, length and checksum',
    }
  const json = line.subarray(head.length)
  if (json.length !== Number(bytes)) return { got: `an entry of ${json.length} bytes`, expected: `${bytes} bytes, as it says itself` }
  const found = checksum(`${seq} ${last} ${bytes}`, json)
  if (found !== crc) return { got: `an entry whose checksum is ${found}`, expected: `${crc}, as it says itself` }
  return { seq: Number(seq), last: Number(last), json }
}

/** The entry of a line. */
export const entryOf = (record: Record_): JournalEntry => JSON.parse(record.json.toString('utf8')) as JournalEntry
