import { archiveChangesContract } from '../../test/contract/archive-changes.ts'
import { archiveContract } from '../../test/contract/archive.ts'
import { databaseContract } from '../../test/contract/database.ts'
import { decisionsContract } from '../../test/contract/decisions.ts'
import { openPglite } from './pglite.ts'

databaseContract('PGlite', () => openPglite('memory://'))
archiveContract('PGlite', () => openPglite('memory://'))
decisionsContract('PGlite', () => openPglite('memory://'))
archiveChangesContract('PGlite', () => openPglite('memory://'))
