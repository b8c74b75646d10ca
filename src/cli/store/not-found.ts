import { ExitCode } from '../exit-code.ts'
import type { Terminal } from '../terminal.ts'

const HINTS = {
  incident: 'the id of one, or a beginning that only one id has. groundtrack incidents lists them',
  article: 'the key or URL of one that was taken in. groundtrack show INCIDENT lists the keys, groundtrack search finds words',
} as const

/** Says that there is no such incident or article. */
export const notFound = (what: keyof typeof HINTS, given: string, terminal: Terminal): ExitCode => {
  terminal.err(`groundtrack: got ${JSON.stringify(given)}, which leads to no ${what}; expected ${HINTS[what]}.\n`)
  return ExitCode.notFound
}
