import type { Rule } from './rule.ts'

/** Phrasings that one rule must read, all with the same outcome. */
export interface Yields {
  readonly expected: Record<string, unknown>
  readonly texts: readonly string[]
}

/** Texts in which the rule must find nothing, and why. */
export interface Nothing {
  readonly refused: readonly string[]
  readonly reason: string
}

export interface Corpus {
  readonly rule: Rule
  readonly cases: readonly (Yields | Nothing)[]
}

/** The examples of one rule; `test/rules.test.ts` runs them all. */
export const corpus = (rule: Rule, cases: readonly (Yields | Nothing)[]): Corpus => ({ rule, cases })

/** In each text the rule makes a value whose data holds `expected` (deeply, other keys free). */
export const yields = (expected: Record<string, unknown>, texts: readonly string[]): Yields => ({ expected, texts })

/** In none of the texts does the rule make a value. */
export const nothing = (refused: readonly string[], reason: string): Nothing => ({ refused, reason })
