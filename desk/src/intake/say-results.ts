import type { AddedFile } from '../../../src/server/schemas/api-answers.ts'
import { counted } from '../words/grammar.ts'

/** "2 reports, 1 not read". */
export const sayResults = (results: AddedFile['results']): string => {
  const failed = results.filter((result) => 'error' in result).length
  const parts = [
    ...(results.length > failed ? [counted(results.length - failed, 'report')] : []),
    ...(failed > 0 ? [`${failed} not read`] : []),
  ]
  return parts.join(', ') || 'no report in it'
}

/** What went wrong and where, the place named once. */
export const sayFault = (where: string, error: string): string => (error.startsWith(where) ? error : `${where}: ${error}`)
