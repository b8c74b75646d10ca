import type { Chart } from './chart.ts'
import { matchState, RuleSet, type WordStart } from './matcher.ts'
import { Needs } from './needs.ts'
import { isDigit } from './pattern.ts'
import type { Rule } from './rule.ts'

// The bits of a number are the passes that a word begins a rule of: more passes than bits would share them.
const MOST_PASSES = 32

/** With the bits of the passes that the word begins a rule of. */
interface WordOfPasses extends WordStart {
  bits: number
}

/**
 * Sets of rules that are run one after the other, each seeing the values of those before it. Every word is looked up
 * once for all of them: with twenty passes, looking it up in each costs more than all the matching.
 */
export class Passes {
  readonly #sets: readonly RuleSet[]
  readonly #needs = new Needs()
  readonly #seconds = new Needs()
  readonly #starts = new Map<string, WordOfPasses>()
  // Bits of the passes that a capital, a figure, any token can begin a rule of.
  readonly #capital: number
  readonly #digit: number
  readonly #anywhere: number

  /** Throws on two rules of one name in a pass, on a pattern that can match nothing, and on more than 32 passes. */
  constructor(passes: readonly (readonly Rule[])[]) {
    this.#sets = passes.filter((rules) => rules.length > 0).map((rules) => new RuleSet(rules, this.#needs, this.#seconds))
    if (this.#sets.length > MOST_PASSES) throw new Error(`got ${this.#sets.length} passes of rules, expected ${MOST_PASSES} at most`)
    const bitsOf = (look: keyof RuleSet['byLook']): number =>
      this.#sets.reduce((bits, set, column) => (set.byLook[look] ? bits | (1 << column) : bits), 0)
    this.#capital = bitsOf('capital')
    this.#digit = bitsOf('digit')
    this.#anywhere = bitsOf('anywhere')
    for (const [column, set] of this.#sets.entries())
      for (const [word, rules] of set.byWord) {
        const start = this.#startOf(word)
        start.row[column] = rules
        start.bits |= 1 << column
      }
    for (const [word, masks] of this.#needs.masks) this.#startOf(word).needs = masks
    for (const [word, masks] of this.#seconds.masks) this.#startOf(word).seconds = masks
  }

  #startOf(word: string): WordOfPasses {
    const known = this.#starts.get(word)
    if (known) return known
    const start: WordOfPasses = { row: this.#sets.map(() => undefined), bits: 0, needs: null, seconds: null }
    this.#starts.set(word, start)
    return start
  }

  /** Runs all passes over a text and adds what they find to the chart. */
  run(chart: Chart): void {
    const { tokens } = chart
    const starts = new Array<WordStart | undefined>(tokens.length)
    const begins = new Int32Array(tokens.length)
    const presence = this.#needs.presence(chart.sentenceStarts.length)
    for (let at = 0; at < tokens.length; at++) {
      const { lower, capital, sentence } = tokens[at]!
      const start = this.#starts.get(lower)
      if (start) {
        starts[at] = start
        if (start.needs) presence.add(sentence, start.needs)
      }
      begins[at] = (start ? start.bits : 0) | (capital ? this.#capital : 0) | (isDigit(lower) ? this.#digit : 0) | this.#anywhere
    }
    const state = matchState(chart)
    for (const [column, set] of this.#sets.entries()) set.run(state, starts, begins, 1 << column, column, presence)
  }
}
