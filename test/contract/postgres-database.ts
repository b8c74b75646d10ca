import pg from 'pg'

/** Address of a PostgreSQL server on which databases may be made, or undefined: `.ci/run` starts one. */
export const POSTGRES = process.env['GROUNDTRACK_TEST_POSTGRES']

let count = 0

/** Makes an empty database on the server and gives its address. */
export const newDatabase = async (server: string): Promise<string> => {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  try {
    const name = `groundtrack_test_${process.pid}_${++count}`
    await client.query(`drop database if exists ${name}`)
    await client.query(`create database ${name}`)
    const address = new URL(server)
    address.pathname = `/${name}`
    return address.href
  } finally {
    await client.end()
  }
}
