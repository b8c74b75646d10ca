/** What the command tells a script; listed in docs/exit-codes.md. */
export const ExitCode = {
  ok: 0,
  /** Something could not be read; the rest was. */
  unreadable: 1,
  /** A question without an answer. */
  notFound: 1,
  usage: 2,
  /** `--fail-on`: everything was read, and a finding of that weight is in it. */
  finding: 3,
  /** The data could not be opened or written: locked by another process, damaged, full, read-only. */
  store: 4,
} as const

export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode]
