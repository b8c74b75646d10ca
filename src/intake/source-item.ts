import type { ArticleInput } from '../reading/read.ts'
import { FaultThrown, IntakeError } from './intake-error.ts'

/** One article taken in, or why one could not be. */
export type SourceItem =
  | { ok: true; input: ArticleInput; /** "file" or "file:line". */ where: string; notes: string[] }
  | { ok: false; error: IntakeError; where: string }

/** Makes an item of what `take` gives or throws; a fault gets its place, anything else goes on up. */
export const itemFrom = (file: string, line: number | null, take: () => { input: ArticleInput; notes: string[] }): SourceItem => {
  const where = line === null ? file : `${file}:${line}`
  try {
    return { ok: true, where, ...take() }
  } catch (error) {
    if (error instanceof FaultThrown) return { ok: false, where, error: new IntakeError(error.fault, file, line, error) }
    throw error
  }
}

/** An item that only says what went wrong. */
export const failedItem = (error: IntakeError): SourceItem => ({
  ok: false,
  error,
  where: error.line === null ? error.file : `${error.file}:${error.line}`,
})
