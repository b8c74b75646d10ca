/**
 * Patterns over tokens and earlier values. An element is compiled once, at start-up, against what follows it, so that
 * matching allocates nothing and backtracks fully: `maybe` and `many` try the longer way first, then the shorter.
 */
import type { Chart } from './chart.ts'
import type { Lexicon } from './lexicon.ts'
import type { Token, TokenRange } from './token.ts'
import type { Kind, Value, ValueKinds } from './value.ts'

/** What a match may look at and write down. One per run of a stage. */
export interface MatchState {
  readonly chart: Chart
  readonly tokens: readonly Token[]
  /** No element reads at or beyond this token: the end of the sentence. */
  limit: number
  captures: Record<string, unknown>
  /** Values used on the way, in order. */
  children: Value[]
  end: number
}

export type Matcher = (state: MatchState, at: number) => boolean

/** What can stand first in an element: the index of rules is built from it. */
export interface Firsts {
  readonly words: ReadonlySet<string>
  readonly kinds: ReadonlySet<Kind>
  /** Any capitalised token, any token that starts with a digit, or any token at all. */
  readonly capital: boolean
  readonly digit: boolean
  readonly any: boolean
  /** Can match nothing: then the next element's firsts count too. */
  readonly empty: boolean
}

/** A piece of a pattern; `C` is what it captures by name. */
export interface Element<C = unknown> {
  readonly firsts: Firsts
  compile(next: Matcher): Matcher
  /** Words without which it cannot match: of each set at least one must stand in the sentence. */
  readonly needs?: readonly ReadonlySet<string>[]
  readonly captures?: C
}

/** Captures of all elements of a pattern together. */
export type CapturesOf<P extends readonly Element[]> = Merge<P[number] extends infer E ? (E extends Element<infer C> ? C : never) : never>
type Merge<U> = (U extends unknown ? (u: U) => void : never) extends (i: infer I) => void ? { [K in keyof I]: I[K] } : never
// `{}` as the capture of an element that captures nothing is the neutral element of the intersection.
type Nothing = Record<never, never>

const firsts = (part: Partial<Firsts>): Firsts => ({
  words: new Set(),
  kinds: new Set(),
  capital: false,
  digit: false,
  any: false,
  empty: false,
  ...part,
})

const union = (a: Firsts, b: Firsts): Firsts => ({
  words: new Set([...a.words, ...b.words]),
  kinds: new Set([...a.kinds, ...b.kinds]),
  capital: a.capital || b.capital,
  digit: a.digit || b.digit,
  any: a.any || b.any,
  empty: a.empty || b.empty,
})

/** Firsts of elements in a row: those of the first, and on through elements that may be empty. */
export const firstsOf = (elements: readonly Element[]): Firsts => {
  let all = firsts({})
  for (const element of elements) {
    all = { ...union(all, element.firsts), empty: element.firsts.empty }
    if (!element.firsts.empty) return all
  }
  return { ...all, empty: true }
}

/** Needs of elements in a row: those of all of them. */
export const needsOf = (elements: readonly Element[]): ReadonlySet<string>[] => elements.flatMap((e) => e.needs ?? [])

const smallest = (sets: readonly ReadonlySet<string>[]): ReadonlySet<string> | undefined =>
  sets.reduce<ReadonlySet<string> | undefined>((least, set) => (least && least.size <= set.size ? least : set), undefined)

/** Needs of a choice: of each way one set, taken together; none where a way has none. */
const needsOfEither = (elements: readonly Element[]): ReadonlySet<string>[] => {
  const sets = elements.map((e) => smallest(e.needs ?? []))
  return sets.every((set) => set !== undefined) ? [new Set(sets.flatMap((set) => [...set]))] : []
}

/** Compiles elements in a row against what follows them. */
export const compileAll = (elements: readonly Element[], next: Matcher): Matcher =>
  elements.reduceRight((after, e) => e.compile(after), next)

const single = (part: Partial<Firsts>, test: (token: Token) => boolean): Element<Nothing> => ({
  firsts: firsts(part),
  compile: (next) => (state, at) => at < state.limit && test(state.tokens[at]!) && next(state, at + 1),
})

/** One of these words, lower case: `word('told', 'tells')`. */
export const word = (...words: string[]): Element<Nothing> => {
  const set = new Set(words)
  const [only] = words
  return {
    firsts: firsts({ words: set }),
    needs: [set],
    compile: (next) =>
      words.length === 1
        ? (state, at) => at < state.limit && state.tokens[at]!.lower === only && next(state, at + 1)
        : (state, at) => at < state.limit && set.has(state.tokens[at]!.lower) && next(state, at + 1),
  }
}

/** One token of a word set kept elsewhere. */
export const wordOf = (set: ReadonlySet<string> | ReadonlyMap<string, unknown>): Element<Nothing> => {
  const words = new Set(set.keys())
  return { ...single({ words }, (token) => set.has(token.lower)), needs: [words] }
}

/** Words in a row, split at blanks; each part may give choices by "|": `phrase('according to')`, `phrase('a|the same day')`. */
export const phrase = (text: string): Element<Nothing> =>
  sequence(...text.split(' ').map((part) => word(...part.split('|')))) as Element<Nothing>

/** One token that begins with a capital letter (and passes the test). */
export const capitalised = (test: (token: Token) => boolean = () => true): Element<Nothing> =>
  single({ capital: true }, (token) => token.capital && test(token))

/** One token that begins with a digit and fits the expression. */
export const digits = (expression: RegExp): Element<Nothing> => single({ digit: true }, (token) => expression.test(token.lower))

/** Any one token that passes the test. Give it a narrower element before it: it must be tried everywhere. */
export const token = (test: (token: Token) => boolean): Element<Nothing> => single({ any: true }, test)

/** An earlier value of a kind, under a name; the longest first. */
export const value = <K extends Kind, N extends string>(
  kind: K,
  name: N,
  test: (data: ValueKinds[K], value: Value<K>) => boolean = () => true,
): Element<Record<N, Value<K>>> => ({
  firsts: firsts({ kinds: new Set([kind]) }),
  compile: (next) => {
    const take = (state: MatchState, candidate: Value): boolean => {
      const before = state.captures[name]
      state.captures[name] = candidate
      state.children.push(candidate)
      if (next(state, candidate.end)) return true
      state.children.pop()
      state.captures[name] = before
      return false
    }
    return (state, at) => {
      if (at >= state.limit) return false
      // Nearly always there is none or one: a list is made only where there are more.
      let first: Value | null = null
      let all: Value[] | null = null
      for (const v of state.chart.startingAt(at)) {
        if (v.kind !== kind || v.end > state.limit || !test(v.data as ValueKinds[K], v as Value<K>)) continue
        if (first) (all ??= [first]).push(v)
        else first = v
      }
      if (!first) return false
      if (!all) return take(state, first)
      return all.sort((a, b) => b.end - a.end).some((candidate) => take(state, candidate))
    }
  },
})

/** A name of the lexicon, under a name. */
export const named = <E, N extends string>(lexicon: Lexicon<E>, name: N): Element<Record<N, TokenRange & { entries: readonly E[] }>> => {
  const words = new Set(lexicon.firstWords())
  return {
    firsts: firsts({ words }),
    needs: [words],
    compile: (next) => (state, at) => {
      const found = lexicon.find(state.tokens, at, state.limit)
      if (!found) return false
      const before = state.captures[name]
      state.captures[name] = { first: at, end: found.end, entries: found.entries }
      if (next(state, found.end)) return true
      state.captures[name] = before
      return false
    },
  }
}

/** Elements in a row as one. */
export const sequence = <const P extends readonly Element[]>(...elements: P): Element<CapturesOf<P>> => ({
  firsts: firstsOf(elements),
  needs: needsOf(elements),
  compile: (next) => compileAll(elements, next),
})

/** The first of these that lets the rest match. */
export const either = <const P extends readonly Element[]>(...elements: P): Element<Partial<CapturesOf<P>>> => ({
  firsts: elements.map((e) => e.firsts).reduce(union),
  needs: needsOfEither(elements),
  compile: (next) => {
    const ways = elements.map((e) => e.compile(next))
    return (state, at) => {
      for (const way of ways) if (way(state, at)) return true
      return false
    }
  },
})

/** The elements in a row, or nothing. */
export const maybe = <const P extends readonly Element[]>(...elements: P): Element<Partial<CapturesOf<P>>> => ({
  firsts: { ...firstsOf(elements), empty: true },
  compile: (next) => {
    const with_ = compileAll(elements, next)
    return (state, at) => with_(state, at) || next(state, at)
  },
})

/** The element min to max times in a row. */
export const many = <C>(element: Element<C>, min: number, max: number): Element<Partial<C>> => ({
  firsts: min === 0 ? { ...element.firsts, empty: true } : element.firsts,
  needs: min === 0 ? [] : (element.needs ?? []),
  compile: (next) => {
    let tail = next
    for (let n = max; n > min; n--) {
      const longer = element.compile(tail)
      const shorter = next
      tail = (state, at) => longer(state, at) || shorter(state, at)
    }
    for (let n = 0; n < min; n++) tail = element.compile(tail)
    return tail
  },
})

/** What the inner elements cover, under a name. */
export const as = <N extends string, const P extends readonly Element[]>(
  name: N,
  ...elements: P
): Element<Record<N, TokenRange> & CapturesOf<P>> => ({
  firsts: firstsOf(elements),
  needs: needsOf(elements),
  compile: (next) => {
    const open: number[] = []
    const inner = compileAll(elements, (state, at) => {
      const before = state.captures[name]
      state.captures[name] = { first: open.at(-1)!, end: at }
      if (next(state, at)) return true
      state.captures[name] = before
      return false
    })
    return (state, at) => {
      open.push(at)
      const found = inner(state, at)
      open.pop()
      return found
    }
  },
})

/** Matches nothing, where the element does not follow. */
export const not = (element: Element): Element<Nothing> => ({
  firsts: firsts({ empty: true }),
  compile: (next) => {
    const there = element.compile(() => true)
    // What the look ahead writes down is thrown away: one scratch pad serves until something was found.
    let aside: Pick<MatchState, 'captures' | 'children'> = { captures: {}, children: [] }
    return (state, at) => {
      const { captures, children } = state
      state.captures = aside.captures
      state.children = aside.children
      const found = there(state, at)
      state.captures = captures
      state.children = children
      if (found) aside = { captures: {}, children: [] }
      return !found && next(state, at)
    }
  },
})

/** Matches nothing, where the token before passes the test (`null` at the start of the sentence). */
export const after = (test: (before: Token | null) => boolean): Element<Nothing> => ({
  firsts: firsts({ empty: true }),
  compile: (next) => (state, at) => {
    const here = state.tokens[at]
    const before = state.tokens[at - 1]
    return test(before && (!here || before.sentence === here.sentence) ? before : null) && next(state, at)
  },
})
