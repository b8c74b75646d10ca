import { Readable } from 'node:stream'
import type { Terminal } from '../src/cli/terminal.ts'

/** A terminal that keeps what is written; piped both ways unless told otherwise. */
export interface FakeTerminal extends Terminal {
  written: { out: string; err: string }
}

export const fakeTerminal = (given: Partial<Terminal> & { input?: string | Buffer } = {}): FakeTerminal => {
  const { input, ...rest } = given
  const written = { out: '', err: '' }
  return {
    stdin: Readable.from(input === undefined ? [] : [Buffer.from(input)]),
    stdinIsTerminal: input === undefined,
    stdoutIsTerminal: false,
    stderrIsTerminal: false,
    columns: undefined,
    env: {},
    out: (text) => {
      written.out += text
      return Promise.resolve(true)
    },
    err: (text) => {
      written.err += text
    },
    written,
    ...rest,
  }
}
