import { join } from 'node:path'
import { journalContract } from '../../test/contract/journal.ts'
import { temporaryFolders } from '../../test/temporary-folder.ts'
import { memoryJournal } from './memory-journal.ts'
import { openJournal } from './open-journal.ts'

const folder = temporaryFolders()
let last = ''

journalContract('memory', () => Promise.resolve(memoryJournal()))
journalContract(
  'files',
  () => openJournal((last = join(folder(), 'data', 'journal'))),
  () => openJournal(last),
)
// So small that nearly every addition begins a new file.
journalContract(
  'many small files',
  () => openJournal((last = folder()), { segmentBytes: 300 }),
  () => openJournal(last, { segmentBytes: 300 }),
)
