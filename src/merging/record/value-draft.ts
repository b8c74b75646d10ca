import { groupBy } from '../../model/group-by.ts'
import { counts, type ClaimDraft } from './claim-draft.ts'
import type { Statement } from './accounts/account.ts'
import { kindOf } from './values/value-kinds.ts'

/** One value of a field with its claims. */
export interface ValueDraft {
  readonly field: string
  /** Its clearest statement. */
  readonly told: Statement
  /** By time of publication. */
  readonly claims: readonly ClaimDraft[]
  /** Those that count. */
  readonly counted: readonly ClaimDraft[]
  readonly voices: ReadonlySet<string>
  /** The same for equal values, whatever item they are told of. */
  readonly key: string
  readonly exactness: number
  /** The check that none of its claims survives. */
  readonly fails: string | null
}

/** The different values among claims of one field, by first seen. */
export const valuesOf = (field: string, claims: readonly ClaimDraft[]): ValueDraft[] => {
  const kind = kindOf(field)
  const groups = groupBy(claims, ({ statement }) => `${kind.key(statement)}#${statement.item ?? ''}`)
  return [...groups.values()].map((group): ValueDraft => {
    const ordered = group.toSorted((a, b) => a.at - b.at || compareText(a.article, b.article) || a.statement.span[0] - b.statement.span[0])
    const counted = ordered.filter(counts)
    const clearest = (counted.length > 0 ? counted : ordered).reduce((best, c) => (clarity(c) > clarity(best) ? c : best))
    const told = clearest.statement
    return {
      field,
      told,
      claims: ordered,
      counted,
      voices: new Set(counted.map((c) => c.origin.voice)),
      key: kind.key(told),
      exactness: kind.exactness?.(told) ?? 0,
      fails: counted.length > 0 && counted.every((c) => c.statement.fails) ? counted[0]!.statement.fails! : null,
    }
  })
}

const clarity = ({ statement }: ClaimDraft): number => (statement.hedge ? 0 : 1) + (statement.turn === 'withdrawn' ? -2 : 0)

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
