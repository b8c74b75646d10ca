import type { Chart } from './chart.ts'
import { compileAll, firstsOf, needsOf, type Matcher, type MatchState } from './pattern.ts'
import { Needs, type Presence } from './needs.ts'
import type { Match, Rule } from './rule.ts'
import type { TokenRange } from './token.ts'
import type { Kind, Value } from './value.ts'

/** A rule ready to be matched. */
export interface Compiled {
  readonly rule: Rule
  readonly order: number
  readonly match: Matcher
  /** What the sentence must hold, by the numbers of `Needs`. */
  readonly needs: readonly number[]
}

const accept: Matcher = (state, at) => {
  state.end = at
  return true
}

const push = <K>(map: Map<K, Compiled[]>, key: K, compiled: Compiled): void => {
  const list = map.get(key)
  if (list) list.push(compiled)
  else map.set(key, [compiled])
}

/** The rules that a word can begin, one entry for each of several sets. */
export type StartRow = readonly (readonly Compiled[] | undefined)[]

/**
 * Rules tried together over a text. At each token only the rules that can begin there are tried; the longest match
 * wins, on equal length the earlier rule; then matching goes on behind it.
 */
export class RuleSet {
  readonly rules: readonly Rule[]
  readonly #byWord = new Map<string, Compiled[]>()
  readonly #byKind = new Map<Kind, Compiled[]>()
  readonly #capital: Compiled[] = []
  readonly #digit: Compiled[] = []
  readonly #anywhere: Compiled[] = []
  readonly #needs: Needs

  /** Throws on two rules of one name, and on a pattern that can match nothing. Sets that run together share `needs`. */
  constructor(rules: readonly Rule[], needs = new Needs()) {
    this.rules = rules
    this.#needs = needs
    const names = new Set<string>()
    for (const [order, rule] of rules.entries()) {
      if (names.has(rule.name)) throw new Error(`two rules are named ${JSON.stringify(rule.name)}: give one of them a name of its own`)
      names.add(rule.name)
      const firsts = firstsOf(rule.pattern)
      if (firsts.empty) throw new Error(`the pattern of ${JSON.stringify(rule.name)} can match nothing: one element must be there`)
      const compiled = {
        rule,
        order,
        match: compileAll(rule.pattern, accept),
        needs: furtherNeeds(rule, firsts.words).map((words) => needs.id(words)),
      }
      if (firsts.any) this.#anywhere.push(compiled)
      else {
        for (const word of firsts.words) push(this.#byWord, word, compiled)
        for (const kind of firsts.kinds) push(this.#byKind, kind, compiled)
        if (firsts.capital) this.#capital.push(compiled)
        if (firsts.digit) this.#digit.push(compiled)
      }
    }
  }

  /** The rules of this set by the words they can begin with. */
  get byWord(): ReadonlyMap<string, readonly Compiled[]> {
    return this.#byWord
  }

  /** Reads the whole text and adds what it finds to the chart. Linear in the text's length. */
  run(chart: Chart): void {
    const rows = chart.tokens.map((token) => {
      const rules = this.#byWord.get(token.lower)
      return rules && [rules]
    })
    this.runOn(chart, rows, 0, this.#needs.presence(chart))
  }

  /** As `run`, with the rules that each token's word begins looked up already, `rows[token][column]`, and what the sentences meet. */
  runOn(chart: Chart, rows: readonly (StartRow | undefined)[], column: number, presence: Presence): void {
    const { tokens } = chart
    const state: MatchState = { chart, tokens, limit: 0, captures: {}, children: [], end: 0 }
    const hasKinds = this.#byKind.size > 0
    const hasCapital = this.#capital.length > 0
    const hasDigit = this.#digit.length > 0
    const hasAnywhere = this.#anywhere.length > 0
    for (let at = 0; at < tokens.length;) {
      const row = rows[at]
      const byWord = row && row[column]
      const values = hasKinds ? chart.startingAt(at) : NO_VALUES
      const capital = hasCapital && tokens[at]!.capital
      const digit = hasDigit && isDigit(tokens[at]!.lower)
      // Most tokens begin nothing: the way through a pass must cost them next to nothing.
      if (!byWord && values.length === 0 && !capital && !digit && !hasAnywhere) {
        at++
        continue
      }
      state.limit = chart.sentenceEnd(at)
      let best: Best | null = byWord ? this.#attempt(byWord, state, presence, at, null) : null
      for (const value of values) {
        const rules = this.#byKind.get(value.kind)
        if (rules) best = this.#attempt(rules, state, presence, at, best)
      }
      if (capital) best = this.#attempt(this.#capital, state, presence, at, best)
      if (digit) best = this.#attempt(this.#digit, state, presence, at, best)
      if (hasAnywhere) best = this.#attempt(this.#anywhere, state, presence, at, best)
      if (best) {
        chart.add(best.value)
        at = best.value.end
      } else at++
    }
  }

  #attempt(candidates: readonly Compiled[], state: MatchState, presence: Presence, at: number, best: Best | null): Best | null {
    const { sentence } = state.tokens[at]!
    for (const { rule, order, match, needs } of candidates) {
      if (needs.length > 0 && !presence.meets(sentence, needs)) continue
      // A failed match leaves no value behind, only names without one; nearly all fail at once and leave nothing.
      for (const _ in state.captures) {
        state.captures = {}
        break
      }
      if (!match(state, at)) continue
      const { end, captures, children } = state
      state.captures = {}
      state.children = []
      if (best && (end < best.value.end || (end === best.value.end && order >= best.order))) continue
      const data = rule.make(captures, matchOf(state.chart, at, end))
      if (data === null) continue
      best = { order, value: { kind: rule.kind, first: at, end, data, rule: rule.name, children } }
    }
    return best
  }
}

const NO_VALUES: readonly Value[] = []

/** The needs that are not met already by the word that the rule is found by. */
const furtherNeeds = (rule: Rule, first: ReadonlySet<string>): ReadonlySet<string>[] =>
  needsOf(rule.pattern).filter((words) => words.size !== first.size || [...words].some((word) => !first.has(word)))

interface Best {
  readonly order: number
  readonly value: Value
}

const isDigit = (lower: string): boolean => {
  const code = lower.charCodeAt(0)
  return code >= 48 && code <= 57
}

const matchOf = (chart: Chart, first: number, end: number): Match => ({
  chart,
  first,
  end,
  words: (range: TokenRange) => chart.words(range),
})
