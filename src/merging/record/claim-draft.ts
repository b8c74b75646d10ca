import type { Account, Statement } from './accounts/account.ts'
import type { Origin } from './origins/origin.ts'

/** A statement with its account and origin, on its way into the record. */
export interface ClaimDraft {
  readonly account: Account | null
  /** Key and revision of its article; of a claim by hand its address, or "by-hand:" and its journal entry. */
  readonly article: string
  readonly revision: number
  readonly outlet: string | null
  readonly published: string | null
  /** Milliseconds since 1970; 0 where undated. */
  readonly at: number
  readonly statement: Statement
  readonly origin: Origin
  /** From an article that copies another one here. */
  readonly copied: boolean
  readonly rejected: boolean
  readonly byHand: boolean
  /** Given up: by the words themselves, or since a later revision of the article does not have it any more. */
  readonly replaced: boolean
}

/** Whether it counts for its value: affirmed, and set aside by nobody. */
export const counts = (claim: ClaimDraft): boolean => !claim.rejected && claim.statement.polarity === 'affirmed'
