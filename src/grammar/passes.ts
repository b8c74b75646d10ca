import type { Chart } from './chart.ts'
import { RuleSet, type Compiled, type StartRow } from './matcher.ts'
import { Needs } from './needs.ts'
import type { Rule } from './rule.ts'

/**
 * Sets of rules that are run one after the other, each seeing the values of those before it. Every word is looked up
 * once for all of them: with twenty passes, looking it up in each costs more than all the matching.
 */
export class Passes {
  readonly #sets: readonly RuleSet[]
  readonly #needs = new Needs()
  readonly #rows = new Map<string, (readonly Compiled[] | undefined)[]>()

  /** Throws as `RuleSet` does; a pass without rules is left out. */
  constructor(passes: readonly (readonly Rule[])[]) {
    this.#sets = passes.filter((rules) => rules.length > 0).map((rules) => new RuleSet(rules, this.#needs))
    for (const [column, set] of this.#sets.entries())
      for (const [word, rules] of set.byWord) {
        let row = this.#rows.get(word)
        if (!row) this.#rows.set(word, (row = this.#sets.map(() => undefined)))
        row[column] = rules
      }
  }

  /** Runs all passes over a text and adds what they find to the chart. */
  run(chart: Chart): void {
    const rows = chart.tokens.map((token): StartRow | undefined => this.#rows.get(token.lower))
    const presence = this.#needs.presence(chart)
    for (const [column, set] of this.#sets.entries()) set.runOn(chart, rows, column, presence)
  }
}
