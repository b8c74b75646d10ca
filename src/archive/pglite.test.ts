import { archiveChangesContract } from '../../test/contract/archive-changes.ts'
import { archiveContract } from '../../test/contract/archive.ts'
import { databaseContract } from '../../test/contract/database.ts'
import { openPglite } from './pglite.ts'

databaseContract('PGlite', () => openPglite('memory://'))
archiveContract('PGlite', () => openPglite('memory://'))
archiveChangesContract('PGlite', () => openPglite('memory://'))
