/**
 * One writer at a time, with files alone. Each process puts a file of its own into the folder, then looks for others: whoever sees
 * another living one takes its own away. No file name is ever used twice, so taking away that of a dead process can never hit a
 * living one, and two that come at once both step back and try again after a while of random length.
 *
 * Whether a process lives can be asked on the same machine; of another machine, or where nothing tells a process number used
 * twice, it is seen from the file: its writer touches it every ten seconds.
 */
import { createHash, randomBytes } from 'node:crypto'
import { readFileSync, readlinkSync, utimesSync } from 'node:fs'
import { access, open, readdir, readFile, rm, stat } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { diskError, JournalError, JournalLocked, type Holder, type Writer } from './journal-error.ts'

export interface WriterLock {
  /** Throws where the file has been taken away: another process may be writing by now. */
  check(): Promise<void>
  release(): Promise<void>
}

const TOUCH_MS = 10_000
const DEAD_AFTER_MS = 60_000
const NAME = /^writer-([0-9a-f]{8})-(\d+)-(\d+)-[0-9a-f]{8}\.lock$/

/** Takes the folder for this process; a `JournalLocked` that names the other one, as its `holder` says, after `waitMs` of trying. */
export const lockFolder = async (folder: string, waitMs = 250, holder: Holder | null = null): Promise<WriterLock> => {
  const until = performance.now() + waitMs
  for (;;) {
    const { file, handle } = await putFile(folder, holder)
    const other = await livingOther(folder, file).catch(async (error: unknown) => {
      await handle.close()
      await rm(file, { force: true })
      throw diskError(error, folder)
    })
    await handle.close()
    if (other === null) return held(file)
    await rm(file, { force: true })
    if (performance.now() >= until) throw new JournalLocked(folder, other, await writerOf(other))
    await sleep(5 + Math.random() * 40)
  }
}

const held = (file: string): WriterLock => {
  const touch = setInterval(() => {
    try {
      utimesSync(file, new Date(), new Date())
    } catch {
      // `check` tells when the file is gone.
    }
  }, TOUCH_MS)
  touch.unref()
  return {
    check: () =>
      access(file).catch((error: unknown) => {
        throw new JournalError(
          'locked',
          {
            where: file,
            got: 'no lock file any more',
            expected: 'the one this process put there',
            hint: 'Somebody deleted it, and another process may be writing; nothing more is written here. Start again.',
          },
          error,
        )
      }),
    release: async () => {
      clearInterval(touch)
      await rm(file, { force: true })
    },
  }
}

const putFile = async (folder: string, holder: Holder | null) => {
  const file = join(folder, `writer-${machine()}-${process.pid}-${startOf(process.pid)}-${randomBytes(4).toString('hex')}.lock`)
  try {
    const handle = await open(file, 'wx')
    const writer: Writer = { pid: process.pid, host: hostname(), since: new Date().toISOString(), ...holder }
    // The name says all that counts; on a full disk the words for the person may be missing.
    await handle.writeFile(`${JSON.stringify(writer)}\n`).catch(() => {})
    return { file, handle }
  } catch (error) {
    throw diskError(error, folder)
  }
}

/** The lock file of another living writer; those of dead ones are taken away. */
const livingOther = async (folder: string, own: string): Promise<string | null> => {
  let living: string | null = null
  for (const name of await readdir(folder)) {
    const file = join(folder, name)
    const parts = NAME.exec(name)
    if (!parts || file === own) continue
    if (await isAlive(file, own, parts[1]!, Number(parts[2]), Number(parts[3]))) living ??= file
    else await rm(file, { force: true })
  }
  return living
}

const isAlive = async (file: string, own: string, on: string, pid: number, start: number): Promise<boolean> => {
  if (on === machine()) {
    if (!exists(pid)) return false
    if (start > 0) return startOf(pid) === start
  }
  // Both times are the file server's.
  const [theirs, ours] = await Promise.all([stat(file).catch(() => null), stat(own)])
  return theirs !== null && ours.mtimeMs - theirs.mtimeMs < DEAD_AFTER_MS
}

const exists = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** When a process of this machine started, in ticks since the machine did; 0 where the system does not tell, -1 for a dead one. */
const startOf = (pid: number): number => {
  try {
    // The name of the program, in brackets, may hold anything.
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').replace(/^.*\)/s, '').trim().split(' ')
    // Killed, but nobody has asked yet how it ended.
    return fields[0] === 'Z' || fields[0] === 'X' ? -1 : Number(fields[19]) || 0
  } catch {
    return 0
  }
}

/** Names the machine, or the container, within which a process number means something. */
const machine = (): string => {
  let space = ''
  try {
    space = readlinkSync('/proc/self/ns/pid') + readFileSync('/proc/sys/kernel/random/boot_id', 'latin1')
  } catch {
    // Not Linux: the name of the machine alone.
  }
  return createHash('sha256').update(`${hostname()}\n${space}`).digest('hex').slice(0, 8)
}

const writerOf = async (file: string): Promise<Writer | null> => {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Writer
  } catch {
    return null
  }
}
