/** newer: a later version made the tables; gap: entries were to be applied before those that come first. */
export type ArchiveErrorCode = 'newer' | 'gap'

/** What keeps an archive from being used. */
export class ArchiveError extends Error {
  readonly code: ArchiveErrorCode

  constructor(code: ArchiveErrorCode, message: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'ArchiveError'
    this.code = code
  }
}
