import type { Readable } from 'node:stream'

/** What a command may touch of the outside: tests pass their own, so that commands run without a process. */
export interface Terminal {
  stdin: Readable
  /** False where nobody types and nothing is piped in. */
  stdinIsTerminal: boolean
  stdoutIsTerminal: boolean
  stderrIsTerminal: boolean
  /** Width of the output terminal; undefined when piped. */
  columns: number | undefined
  env: Record<string, string | undefined>
  /** Writes to standard output; false once nobody reads it any more (a closed pipe): stop, quietly. */
  out(text: string): Promise<boolean>
  err(text: string): void
  /** Calls back at Ctrl-C or when the system asks to end, once; the second time ends the process. Gives what takes it back. */
  onInterrupt?(handle: () => void): () => void
}
