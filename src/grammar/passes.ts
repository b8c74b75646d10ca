import type { Chart } from './chart.ts'
import { isDigit, RuleSet, type Compiled, type StartRow } from './matcher.ts'
import { Needs } from './needs.ts'
import type { Rule } from './rule.ts'
import type { Kind } from './value.ts'

/**
 * Sets of rules that are run one after the other, each seeing the values of those before it. Every word is looked up
 * once for all of them: with twenty passes, looking it up in each costs more than all the matching.
 */
export class Passes {
  readonly #sets: readonly RuleSet[]
  readonly #needs = new Needs()
  readonly #rows = new Map<string, StartRow>()
  /** The passes that a token can begin a rule of by its word, by its capital, by its digit, or by a value of a kind. */
  readonly #columnsOf = new Map<StartRow, number[]>()
  readonly #capital: readonly number[]
  readonly #digit: readonly number[]
  readonly #anywhere: readonly number[]
  readonly #kinds = new Map<Kind, number[]>()

  /** Throws as `RuleSet` does; a pass without rules is left out. */
  constructor(passes: readonly (readonly Rule[])[]) {
    this.#sets = passes.filter((rules) => rules.length > 0).map((rules) => new RuleSet(rules, this.#needs))
    const columns = (test: (set: RuleSet) => boolean): number[] => [...this.#sets.keys()].filter((column) => test(this.#sets[column]!))
    this.#capital = columns((set) => set.startsAt.capital)
    this.#digit = columns((set) => set.startsAt.digit)
    this.#anywhere = columns((set) => set.startsAt.anywhere)
    for (const kind of new Set(this.#sets.flatMap((set) => [...set.startsAt.kinds]))) this.#kinds.set(kind, columns((set) => set.startsAt.kinds.has(kind)))
    const rows = new Map<string, (readonly Compiled[] | undefined)[]>()
    for (const [column, set] of this.#sets.entries())
      for (const [word, rules] of set.byWord) {
        let row = rows.get(word)
        if (!row) rows.set(word, (row = this.#sets.map(() => undefined)))
        row[column] = rules
      }
    for (const [word, row] of rows) {
      this.#rows.set(word, row)
      this.#columnsOf.set(row, [...row.keys()].filter((column) => row[column]))
    }
  }

  /** Runs all passes over a text and adds what they find to the chart. */
  run(chart: Chart): void {
    const { tokens } = chart
    const rows: (StartRow | undefined)[] = []
    // A byte for each pass and token: most tokens begin nothing, and passing over them must cost next to nothing.
    const starts = new Uint8Array(this.#sets.length * tokens.length)
    const mark = (columns: readonly number[], at: number): void => {
      for (const column of columns) starts[column * tokens.length + at] = 1
    }
    for (const { index, lower, capital } of tokens) {
      const row = this.#rows.get(lower)
      rows.push(row)
      if (row) mark(this.#columnsOf.get(row)!, index)
      if (capital) mark(this.#capital, index)
      if (isDigit(lower)) mark(this.#digit, index)
      mark(this.#anywhere, index)
    }
    for (const [kind, columns] of this.#kinds) for (const { first } of chart.all(kind)) mark(columns, first)
    const presence = this.#needs.presence(chart)
    for (const [column, set] of this.#sets.entries())
      set.runOn(chart, {
        rows, column, presence,
        starts: starts.subarray(column * tokens.length, (column + 1) * tokens.length),
        found: ({ kind, first }) => {
          const columns = this.#kinds.get(kind)
          if (columns) mark(columns, first)
        },
      })
  }
}
