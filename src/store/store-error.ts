/**
 * disk: the folder or the disk of the archive refuses to be written; locked: another process has the data folder; not-applying: a decision names what is not there; other-journal: the database holds
 * the archive of another journal; unreachable: the database server does not answer.
 */
export type StoreErrorCode = 'locked' | 'not-applying' | 'other-journal' | 'unreachable' | 'disk'

/** What keeps a store from being opened or changed, in words that say what to do. */
export class StoreError extends Error {
  readonly code: StoreErrorCode

  constructor(code: StoreErrorCode, message: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'StoreError'
    this.code = code
  }
}
