import { StoreError } from './store-error.ts'

/** Classes of PostgreSQL's error codes: no resources, operator intervention, trouble of the system, damaged data; connection lost. */
const DISK = /^(?:53|58|XX)/
const CONNECTION = /^(?:08|57P|ECONN|EPIPE|ETIMEDOUT)/

/** A database that refuses what the journal has already: said so that nobody thinks it lost. What is no such refusal comes back as it is. */
export const archiveTrouble = (error: unknown, entries: number): unknown => {
  const { code, name, message } = error as Error & { code?: string }
  const isConnection = CONNECTION.test(code ?? '') || /Connection terminated/.test(message)
  // The database in WebAssembly has no words for its own end.
  if (!isConnection && !DISK.test(code ?? '') && name !== 'RuntimeError') return error
  const safe = `${entries === 1 ? '1 entry is' : `${entries} entries are`} in the journal and safe, but the archive could not take ${entries === 1 ? 'it' : 'them'} in`
  const why = name === 'RuntimeError' ? 'its database gave up' : message
  return new StoreError(
    isConnection ? 'unreachable' : 'disk',
    `${safe} (${why}). ${isConnection ? 'See to the server' : 'Free some room on the disk'}; opening the store again goes on from there.`,
    error,
  )
}
