/**
 * Numbers for pairs of a name and what came of it: a field and its state, a check and its verdict. There are few pairs and many
 * incidents: a list keeps and counts numbers.
 */
export interface OutcomeCodes {
  of(outcomes: Readonly<Record<string, string>>): readonly number[]
  /** The record that gave these numbers. */
  record<Outcome extends string>(codes: readonly number[]): Record<string, Outcome>
  name(code: number): string
  outcome(code: number): string
  /** Numbers of the pairs with this name and this outcome, whichever is asked for. */
  matching(name: string | undefined, outcome: string | undefined): ReadonlySet<number>
  /** All numbers are below. */
  readonly size: number
}

/** Codes without a pair yet. */
export const outcomeCodes = (): OutcomeCodes => {
  const codes = new Map<string, Map<string, number>>()
  const pairs: (readonly [name: string, outcome: string])[] = []
  const codeOf = (name: string, outcome: string): number => {
    let known = codes.get(name)
    if (!known) codes.set(name, (known = new Map()))
    let code = known.get(outcome)
    if (code === undefined) {
      code = pairs.push([name, outcome]) - 1
      known.set(outcome, code)
    }
    return code
  }
  return {
    of: (outcomes) => Object.entries(outcomes).map(([name, outcome]) => codeOf(name, outcome)),
    record: <Outcome extends string>(given: readonly number[]) =>
      Object.fromEntries(given.map((code) => pairs[code]!)) as Record<string, Outcome>,
    name: (code) => pairs[code]![0],
    outcome: (code) => pairs[code]![1],
    matching: (name, outcome) =>
      new Set(
        pairs.flatMap((pair, code) =>
          (name === undefined || pair[0] === name) && (outcome === undefined || pair[1] === outcome) ? [code] : [],
        ),
      ),
    get size() {
      return pairs.length
    },
  }
}

/** State of a field. */
export const FIELD_STATES = outcomeCodes()
/** Worst verdict of a failed check. */
export const FAILED_CHECKS = outcomeCodes()
