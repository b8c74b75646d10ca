import type { TokenRange } from '../../../grammar/token.ts'
import type { Candidate } from './candidate.ts'

/** A stretch of text that is a name of at least one known place. */
export interface NameSpan extends TokenRange {
  /** Offsets in the text: an abbreviation's last full stop may be a token of its own. */
  readonly span: readonly [number, number]
  /** As the gazetteer compares it. */
  readonly key: string
  readonly candidates: readonly Candidate[]
  readonly demonym: boolean
  /** A state or province in short: "Ky.", "B.C.". */
  readonly short: boolean
}
