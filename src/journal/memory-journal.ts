import { JournalError } from './journal-error.ts'
import type { Journal, JournalEntry, Numbered } from './journal.ts'

/** A journal that lasts no longer than the process: for tests. It keeps the same contract as the files. */
export const memoryJournal = (): Journal => {
  const lines: string[] = []
  let open = true
  return {
    append: (entries) => {
      if (!open)
        return Promise.reject(
          new JournalError('closed', { where: 'memory', got: 'an addition', expected: 'none after closing', hint: 'Make another one.' }),
        )
      lines.push(...entries.map((entry) => JSON.stringify(entry)))
      return Promise.resolve(lines.length)
    },
    entries: async function* (from = 1): AsyncGenerator<Numbered> {
      for (let seq = Math.max(1, from); seq <= lines.length; seq++) yield { seq, entry: JSON.parse(lines[seq - 1]!) as JournalEntry }
    },
    last: () => Promise.resolve(lines.length),
    close: () => {
      open = false
      return Promise.resolve()
    },
  }
}
