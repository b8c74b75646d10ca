/** locked: another process writes; corrupt: damage in the middle; full: no room; read-only; newer: written by a later version; exists: something would be overwritten; backup: no whole backup; failed: the disk; closed: used after `close`. */
export type JournalErrorCode = 'locked' | 'corrupt' | 'full' | 'read-only' | 'newer' | 'exists' | 'backup' | 'failed' | 'closed'

interface Trouble {
  /** File or folder, with the byte where that is known. */
  where: string
  got: string
  expected: string
  /** What to do. */
  hint: string
}

/** What keeps the journal from being read or written: where, what was got, what was expected, what to do. */
export class JournalError extends Error {
  readonly code: JournalErrorCode

  constructor(code: JournalErrorCode, { where, got, expected, hint }: Trouble, cause?: unknown) {
    super(`${where}: got ${got}; expected ${expected}. ${hint}`, { cause })
    this.name = 'JournalError'
    this.code = code
  }
}

/** What a process that keeps a folder for long tells others who find it taken. */
export interface Holder {
  /** A command, "groundtrack serve". */
  name: string
  /** What to do instead, as sentences. */
  advice: string
}

/** The process that writes. */
export interface Writer extends Partial<Holder> {
  pid: number
  host: string
  /** When it opened the journal, ISO 8601 UTC. */
  since: string
}

/** Another process writes to this journal. */
export class JournalLocked extends JournalError {
  readonly writer: Writer | null

  constructor(folder: string, lockFile: string, writer: Writer | null) {
    const named = writer?.name ? `${writer.name}, ` : ''
    const who = writer
      ? `${named}process ${writer.pid} on ${writer.host}, writing since ${writer.since}`
      : 'a process that is just opening it'
    const advice = writer?.advice ? `${writer.advice} Or wait until it ends, or end it` : 'Wait until it ends, or end it'
    super('locked', {
      where: folder,
      got: `a journal that another process has open (${who})`,
      expected: 'one writer at a time',
      hint: `${advice}; if there is no such process any more, delete ${lockFile}.`,
    })
    this.name = 'JournalLocked'
    this.writer = writer
  }
}

const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])
const READ_ONLY = new Set(['EROFS', 'EACCES', 'EPERM'])

/** A refusal of the file system in words; what is no such refusal comes back as it is. */
export const diskError = (error: unknown, where: string): unknown => {
  const { code, message } = error as NodeJS.ErrnoException
  if (typeof code !== 'string' || error instanceof JournalError) return error
  if (FULL.has(code))
    return new JournalError(
      'full',
      {
        where,
        got: `no room (${code})`,
        expected: 'room for what is to be added',
        hint: 'Nothing of it was taken in; free some room and add it again.',
      },
      error,
    )
  if (READ_ONLY.has(code))
    return new JournalError(
      'read-only',
      {
        where,
        got: `a refusal to write (${code})`,
        expected: 'a folder that may be written to',
        hint: 'Change its permissions, or give another folder with --data.',
      },
      error,
    )
  return new JournalError(
    'failed',
    {
      where,
      got: `an error of the system (${message})`,
      expected: 'a disk that reads and writes',
      hint: 'Look at the disk, then open it again.',
    },
    error,
  )
}
