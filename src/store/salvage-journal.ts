import { mendJournal, sayUnreadable } from '../journal/mend-journal.ts'

/** Replaces what cannot be read of a damaged journal by entries that say so; gives, and notes, what is lost. */
export const salvageJournal = async (folder: string, note: (text: string) => void): Promise<string[]> => {
  const { unreadable } = await mendJournal(folder)
  const lost = unreadable.map(sayUnreadable)
  for (const what of lost) note(`Lost from the journal: ${what}. The damaged file is kept beside it.`)
  return lost
}
