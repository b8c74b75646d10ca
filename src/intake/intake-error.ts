export type IntakeCode =
  | 'not-found'
  | 'unreadable'
  | 'too-large'
  | 'too-long'
  | 'empty'
  | 'binary'
  | 'not-utf8'
  | 'html'
  | 'bad-json'
  | 'no-text'
  | 'bad-published'
  | 'damaged'

/** What was wrong, without the place: pure functions of the text throw it, `sources` adds file and line. */
export interface Fault {
  code: IntakeCode
  got: string
  expected: string
  /** What to do. */
  hint: string
}

/** A text that could not be taken in: where, what was got, what was expected, what to do. */
export class IntakeError extends Error {
  readonly code: IntakeCode
  readonly file: string
  readonly line: number | null
  readonly got: string
  readonly expected: string
  readonly hint: string

  constructor(fault: Fault, file: string, line: number | null = null, cause?: unknown) {
    super(`${file}${line === null ? '' : `:${line}`}: got ${fault.got}; expected ${fault.expected}. ${fault.hint}`, { cause })
    this.name = 'IntakeError'
    this.code = fault.code
    this.file = file
    this.line = line
    this.got = fault.got
    this.expected = fault.expected
    this.hint = fault.hint
  }
}

/** Carries a fault up to where file and line are known. */
export class FaultThrown extends Error {
  readonly fault: Fault
  constructor(fault: Fault) {
    super(fault.got)
    this.fault = fault
  }
}

/** Throws a fault. */
export const fail = (code: IntakeCode, got: string, expected: string, hint: string): never => {
  throw new FaultThrown({ code, got, expected, hint })
}
