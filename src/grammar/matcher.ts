import { kindBits, type Chart } from './chart.ts'
import { firstsOf, secondsOf } from './firsts.ts'
import { compileAll, isDigit, needsOf, type Matcher, type MatchState } from './pattern.ts'
import type { Needs, Presence } from './needs.ts'
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
  /** What must stand behind the first token; null where anything may, or nothing need. */
  readonly second: Second | null
}

/** What a token must be or carry to stand second in a rule: a word of a set (its number), or something by its look. */
interface Second {
  readonly words: number
  readonly kinds: number
  readonly capital: boolean
  readonly digit: boolean
}

/** What a word begins (the rules of each pass), which needs of sentences it meets, and which sets of second words it is in. */
export interface WordStart {
  readonly row: (readonly Compiled[] | undefined)[]
  needs: readonly number[] | null
  seconds: readonly number[] | null
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

/** What a run of sets writes down while it matches. */
export const matchState = (chart: Chart): MatchState => ({
  chart,
  tokens: chart.tokens,
  limit: 0,
  names: [],
  captured: [],
  depth: 0,
  returns: [],
  children: [],
  end: 0,
})

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

  /** Throws on two rules of one name, and on a pattern that can match nothing. Sets that run together share `needs` and `seconds`. */
  constructor(rules: readonly Rule[], needs: Needs, seconds: Needs) {
    this.rules = rules
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
        second: secondIn(rule, seconds),
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

  /** Whether a rule of this set can begin with any capital, with any figure, with any token at all. */
  get byLook(): { readonly capital: boolean; readonly digit: boolean; readonly anywhere: boolean } {
    return { capital: this.#capital.length > 0, digit: this.#digit.length > 0, anywhere: this.#anywhere.length > 0 }
  }

  /**
   * Reads the whole text and adds what it finds to the chart; linear in its length. `starts[token].row[column]` holds the
   * rules that the token's word begins, `begins[token]` has the bit where that or its look begins one, `presence` is what
   * the sentences meet.
   */
  run(
    state: MatchState,
    starts: readonly (WordStart | undefined)[],
    begins: Int32Array,
    bit: number,
    column: number,
    presence: Presence,
  ): void {
    const { chart, tokens } = state
    const kinds = kindBits(this.#byKind.keys())
    const text: Text = { state, starts, presence }
    for (let at = 0; at < tokens.length;) {
      // Most tokens begin nothing: the way through a pass must cost them next to nothing.
      if ((begins[at]! & bit) === 0 && !chart.mayStart(at, kinds)) {
        at++
        continue
      }
      const best = this.#best(text, starts[at]?.row[column], at)
      if (best) {
        chart.add(best.value)
        at = best.value.end
      } else at++
    }
  }

  #best(text: Text, byWord: readonly Compiled[] | undefined, at: number): Best | null {
    const { state } = text
    const token = state.tokens[at]!
    state.limit = state.chart.sentenceEnd(at)
    let best: Best | null = byWord ? this.#attempt(byWord, text, at, null) : null
    if (this.#byKind.size > 0)
      for (const value of state.chart.startingAt(at)) {
        const rules = this.#byKind.get(value.kind)
        if (rules) best = this.#attempt(rules, text, at, best)
      }
    if (this.#capital.length > 0 && token.capital) best = this.#attempt(this.#capital, text, at, best)
    if (this.#digit.length > 0 && isDigit(token.lower)) best = this.#attempt(this.#digit, text, at, best)
    if (this.#anywhere.length > 0) best = this.#attempt(this.#anywhere, text, at, best)
    return best
  }

  #attempt(candidates: readonly Compiled[], text: Text, at: number, best: Best | null): Best | null {
    const { state, presence } = text
    const { sentence } = state.tokens[at]!
    for (const { rule, order, match, needs, second } of candidates) {
      if (needs.length > 0 && !presence.meets(sentence, needs)) continue
      if (second && !standsSecond(second, text, at + 1)) continue
      state.depth = 0
      if (!match(state, at)) continue
      const { end, children } = state
      state.children = []
      if (best && (end < best.value.end || (end === best.value.end && order >= best.order))) continue
      const data = rule.make(capturesOf(state), matchOf(state.chart, at, end))
      if (data === null) continue
      best = { order, value: { kind: rule.kind, first: at, end, data, rule: rule.name, children } }
    }
    return best
  }
}

/** A text being read: what its words begin, what its sentences hold. */
interface Text {
  readonly state: MatchState
  readonly starts: readonly (WordStart | undefined)[]
  readonly presence: Presence
}

const standsSecond = ({ words, kinds, capital, digit }: Second, { state, starts }: Text, at: number): boolean => {
  if (at >= state.limit) return false
  const masks = starts[at]?.seconds
  if (masks && ((masks[words >> 5]! >> (words & 31)) & 1) !== 0) return true
  const token = state.tokens[at]!
  return (capital && token.capital) || (digit && isDigit(token.lower)) || (kinds !== 0 && state.chart.mayStart(at, kinds))
}

/** What must stand second in a rule, its words by their number. */
const secondIn = ({ pattern }: Rule, sets: Needs): Second | null => {
  const { firsts, single } = secondsOf(pattern)
  if (single || firsts.any) return null
  return { words: sets.id(firsts.words), kinds: kindBits(firsts.kinds), capital: firsts.capital, digit: firsts.digit }
}

/** What a match has captured, by name; of two captures of one name the later counts. */
const capturesOf = ({ names, captured, depth }: MatchState): Record<string, unknown> => {
  const captures: Record<string, unknown> = {}
  for (let i = 0; i < depth; i++) captures[names[i]!] = captured[i]
  return captures
}

/** The needs that are not met already by the word that the rule is found by. */
const furtherNeeds = (rule: Rule, first: ReadonlySet<string>): ReadonlySet<string>[] =>
  needsOf(rule.pattern).filter((words) => words.size !== first.size || [...words].some((word) => !first.has(word)))

interface Best {
  readonly order: number
  readonly value: Value
}

const matchOf = (chart: Chart, first: number, end: number): Match => ({
  chart,
  first,
  end,
  words: (range: TokenRange) => chart.words(range),
})
