import { setTimeout as sleep } from 'node:timers/promises'
import { JournalLocked, type Holder } from '../journal/journal-error.ts'
import type { Journal, JournalReader } from '../journal/journal.ts'
import { openJournal, openJournalReader } from '../journal/open-journal.ts'
import { StoreError } from './store-error.ts'

/** The journal of a data folder, as a store needs it. */
export interface JournalAccess {
  reader: JournalReader
  /** Works with the journal open for writing; one piece of work at a time. */
  writing: <T>(work: (journal: Journal) => Promise<T>) => Promise<T>
  /** Closes it; `writing` opens it anew where that is possible. */
  release: () => Promise<void>
}

interface Waiting {
  notice: (text: string) => void
  /** How long to wait for another process, milliseconds. */
  waitMs: number
  /** How long to go on holding it when others may wait, milliseconds; null: as long as the store is open. */
  holdMs: number | null
  holder?: Holder | null
}

/** What others get to take their turn: they look every few hundredths of a second. */
const TURN_MS = 100

/** Access to the journal in a folder; opened when first needed. Throws a `StoreError` "locked" that names the other process. */
export const journalAccess = (folder: string, { notice, waitMs, holdMs, holder = null }: Waiting): JournalAccess => {
  let open: { journal: Journal; until: number } | null = null
  let turn: Promise<unknown> = Promise.resolve()
  const opened = async (): Promise<Journal> => {
    if (open && performance.now() > open.until) {
      await release()
      await sleep(TURN_MS)
    }
    open ??= {
      journal: await openJournal(folder, { notice, waitMs, holder }).catch((error: unknown) => {
        throw error instanceof JournalLocked ? new StoreError('locked', error.message, error) : error
      }),
      until: holdMs === null ? Infinity : performance.now() + holdMs,
    }
    return open.journal
  }
  const release = async (): Promise<void> => {
    const closing = open
    open = null
    await closing?.journal.close()
  }
  return {
    reader: openJournalReader(folder),
    writing: <T>(work: (journal: Journal) => Promise<T>): Promise<T> => {
      const result = turn.then(async () => work(await opened()))
      turn = result.catch(() => {})
      return result
    },
    release: async () => {
      await turn
      await release()
    },
  }
}
