import { describe, expect, test } from 'vitest'
import { archiveChangesContract } from '../../test/contract/archive-changes.ts'
import { archiveContract } from '../../test/contract/archive.ts'
import { databaseContract } from '../../test/contract/database.ts'
import { decisionsContract } from '../../test/contract/decisions.ts'
import { newDatabase, POSTGRES } from '../../test/contract/postgres-database.ts'
import { openPostgres } from './postgres.ts'

// Without a server there is nothing to test: set GROUNDTRACK_TEST_POSTGRES, as .ci/run does.
const server = POSTGRES
if (server !== undefined) {
  const open = async () => openPostgres(await newDatabase(server))
  databaseContract('PostgreSQL', open)
  archiveContract('PostgreSQL', open)
  archiveChangesContract('PostgreSQL', open)
  decisionsContract('PostgreSQL', open)
}

describe('a PostgreSQL server that is not there', () => {
  test('is told at once', async () => {
    await expect(openPostgres('postgres://nobody@127.0.0.1:1/nothing')).rejects.toThrow(/ECONNREFUSED/)
  })
})
