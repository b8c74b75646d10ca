/**
 * Patterns over tokens and earlier values. An element is compiled once, at start-up, against what follows it, so that
 * matching allocates nothing and backtracks fully: `maybe` and `many` try the longer way first, then the shorter.
 */
import { kindBits, type Chart } from './chart.ts'
import { firsts, firstsOf, NO_TOKEN, ONE_TOKEN, secondsOf, secondsOfEither, union, type Firsts, type Seconds } from './firsts.ts'
import type { Lexicon } from './lexicon.ts'
import type { Token, TokenRange } from './token.ts'
import type { Kind, Value, ValueKinds } from './value.ts'

/** What a match may look at and write down. One per run of a stage. */
export interface MatchState {
  readonly chart: Chart
  readonly tokens: readonly Token[]
  /** No element reads at or beyond this token: the end of the sentence. */
  limit: number
  /** Names and what they capture on the way so far, up to `depth`: a way that fails goes back to the depth it began with. */
  readonly names: string[]
  readonly captured: unknown[]
  depth: number
  /** What follows the shared elements that are being matched, innermost last. */
  readonly returns: Matcher[]
  /** Values used on the way, in order. */
  children: Value[]
  end: number
}

export type Matcher = (state: MatchState, at: number) => boolean

/** Goes on at `at` with a capture written down; where that fails it is taken back. */
export const capturing = (state: MatchState, name: string, what: unknown, next: Matcher, at: number): boolean => {
  const { depth } = state
  state.names[depth] = name
  state.captured[depth] = what
  state.depth = depth + 1
  if (next(state, at)) return true
  state.depth = depth
  return false
}

/** A piece of a pattern; `C` is what it captures by name. */
export interface Element<C = unknown> {
  readonly firsts: Firsts
  /** Left out: anything may stand second, and one token may be all. */
  readonly seconds?: Seconds
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

/** One of several ways to go on, and what a token must be or carry for it; null where its word settles that, or nothing can. */
interface Way {
  readonly way: number
  readonly start: { readonly kinds: number; readonly capital: boolean; readonly digit: boolean } | null
}

/** The ways that are open at a token, in their order, found by its word. */
const startIndex = (all: readonly Firsts[]): ((state: MatchState, at: number) => readonly Way[]) => {
  const looks = all.map(({ kinds, capital, digit, any, empty }, way): Way => {
    const bits = kindBits(kinds)
    return { way, start: any || empty ? null : { kinds: bits, capital, digit } }
  })
  const byLook = looks.filter(({ start }) => !start || start.kinds !== 0 || start.capital || start.digit)
  const byWord = new Map<string, Way[]>()
  for (const [way, { words }] of all.entries())
    for (const word of words) {
      const ways = byWord.get(word)
      if (ways) ways.push({ way, start: null })
      else byWord.set(word, [{ way, start: null }])
    }
  if (byLook.length > 0)
    for (const ways of byWord.values()) {
      ways.push(...byLook.filter(({ way }) => !ways.some((other) => other.way === way)))
      ways.sort((a, b) => a.way - b.way)
    }
  return (state, at) => (at < state.limit ? byWord.get(state.tokens[at]!.lower) : undefined) ?? byLook
}

const mayStart = (start: Way['start'], { chart, tokens, limit }: MatchState, at: number): boolean =>
  start === null ||
  (at < limit &&
    ((start.kinds !== 0 && chart.mayStart(at, start.kinds)) ||
      (start.capital && tokens[at]!.capital) ||
      (start.digit && isDigit(tokens[at]!.lower))))

/** Whether a word begins with a figure. */
export const isDigit = (lower: string): boolean => {
  const code = lower.charCodeAt(0)
  return code >= 48 && code <= 57
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
  seconds: ONE_TOKEN,
  compile: (next) => (state, at) => at < state.limit && test(state.tokens[at]!) && next(state, at + 1),
})

/** One of these words, lower case: `word('told', 'tells')`. */
export const word = (...words: string[]): Element<Nothing> => {
  const set = new Set(words)
  const [only] = words
  return {
    firsts: firsts({ words: set }),
    seconds: ONE_TOKEN,
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
      state.children.push(candidate)
      if (capturing(state, name, candidate, next, candidate.end)) return true
      state.children.pop()
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
      return capturing(state, name, { first: at, end: found.end, entries: found.entries }, next, found.end)
    },
  }
}

/** Elements in a row as one. */
export const sequence = <const P extends readonly Element[]>(...elements: P): Element<CapturesOf<P>> => ({
  firsts: firstsOf(elements),
  seconds: secondsOf(elements),
  needs: needsOf(elements),
  compile: (next) => compileAll(elements, next),
})

/** The first of these that lets the rest match. Only those are tried that can begin with the token. */
export const either = <const P extends readonly Element[]>(...elements: P): Element<Partial<CapturesOf<P>>> => {
  const all = elements.map((e) => e.firsts)
  // Made when first asked, once for all places of the element.
  let index: ReturnType<typeof startIndex> | null = null
  return {
    firsts: all.reduce(union),
    seconds: secondsOfEither(elements),
    needs: needsOfEither(elements),
    compile: (next) => {
      const ways = elements.map((e) => e.compile(next))
      const [first, second] = ways
      // Of two ways the first word of each is soon looked at: an index would cost more than it spares.
      if (ways.length === 2) return (state, at) => first!(state, at) || second!(state, at)
      return (state, at) => {
        index ??= startIndex(all)
        for (const { way, start } of index(state, at)) if (mayStart(start, state, at) && ways[way]!(state, at)) return true
        return false
      }
    },
  }
}

/** The elements in a row, or nothing. */
export const maybe = <const P extends readonly Element[]>(...elements: P): Element<Partial<CapturesOf<P>>> => ({
  firsts: { ...firstsOf(elements), empty: true },
  seconds: secondsOf(elements),
  compile: (next) => {
    const with_ = compileAll(elements, next)
    return (state, at) => with_(state, at) || next(state, at)
  },
})

/** The element min to max times in a row. */
export const many = <C>(element: Element<C>, min: number, max: number): Element<Partial<C>> => ({
  firsts: min === 0 ? { ...element.firsts, empty: true } : element.firsts,
  // The element once, or the element and another.
  seconds: secondsOfEither([element, { firsts: element.firsts, seconds: secondsOf([element, element]) }]),
  needs: min === 0 ? [] : (element.needs ?? []),
  compile: (next) => {
    // One copy of the element goes round, however often it may match: copies in a row, and rows within rows, would fill
    // the processor's cache. A round within a round (the element stands in another `many`) counts from nought.
    let count = 0
    const once = element.compile((state, at) => round(state, at))
    const round = (state: MatchState, at: number): boolean => {
      const here = count
      if (here < max) {
        count = here + 1
        const found = once(state, at)
        count = here
        if (found) return true
      }
      return here >= min && next(state, at)
    }
    return (state, at) => {
      const outer = count
      count = 0
      const found = round(state, at)
      count = outer
      return found
    }
  },
})

/**
 * An element that stands at several places, compiled once for all of them: what follows is kept on a stack. Without it a
 * noun phrase whose complements hold noun phrases takes tens of megabytes.
 */
export const shared = <C>(element: Element<C>): Element<C> => {
  let inner: Matcher | null = null
  const goOn: Matcher = (state, at) => {
    const next = state.returns.pop()!
    if (next(state, at)) return true
    state.returns.push(next)
    return false
  }
  return {
    ...element,
    compile: (next) => {
      const body = (inner ??= element.compile(goOn))
      return (state, at) => {
        state.returns.push(next)
        if (body(state, at)) return true
        state.returns.pop()
        return false
      }
    },
  }
}

/** What the inner elements cover, under a name. */
export const as = <N extends string, const P extends readonly Element[]>(
  name: N,
  ...elements: P
): Element<Record<N, TokenRange> & CapturesOf<P>> => ({
  firsts: firstsOf(elements),
  seconds: secondsOf(elements),
  needs: needsOf(elements),
  compile: (next) => {
    const open: number[] = []
    const inner = compileAll(elements, (state, at) => capturing(state, name, { first: open[open.length - 1]!, end: at }, next, at))
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
  seconds: NO_TOKEN,
  compile: (next) => {
    const there = element.compile(() => true)
    return (state, at) => {
      const { depth, children } = state
      const before = children.length
      const found = there(state, at)
      // What the look ahead wrote down is thrown away.
      state.depth = depth
      children.length = before
      return !found && next(state, at)
    }
  },
})

/** Matches nothing, where the token before passes the test (`null` at the start of the sentence). */
export const after = (test: (before: Token | null) => boolean): Element<Nothing> => ({
  firsts: firsts({ empty: true }),
  seconds: NO_TOKEN,
  compile: (next) => (state, at) => {
    const here = state.tokens[at]
    const before = state.tokens[at - 1]
    return test(before && (!here || before.sentence === here.sentence) ? before : null) && next(state, at)
  },
})
