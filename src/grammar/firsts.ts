/** What can stand first and second in a pattern: by it rules are found, and most of those found are spared. */
import type { Kind } from './value.ts'

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

/** What can stand at the token behind the first one, of an element or what follows it. */
export interface Seconds {
  readonly firsts: Firsts
  /** Can match one token alone: then what follows the element stands second. */
  readonly single: boolean
}

/** The two of an element; without `seconds` anything may stand second. */
export interface Start {
  readonly firsts: Firsts
  readonly seconds?: Seconds
}

/** Firsts that differ in this from none at all. */
export const firsts = (part: Partial<Firsts>): Firsts => ({
  words: new Set(),
  kinds: new Set(),
  capital: false,
  digit: false,
  any: false,
  empty: false,
  ...part,
})

const NONE = firsts({})
/** One token, whatever it is. */
export const ONE_TOKEN: Seconds = { firsts: NONE, single: true }
/** No token: what only looks around. */
export const NO_TOKEN: Seconds = { firsts: NONE, single: false }
const ANY_LENGTH: Seconds = { firsts: firsts({ any: true }), single: true }

/** What can stand first in one or the other. */
export const union = (a: Firsts, b: Firsts): Firsts => ({
  words: new Set([...a.words, ...b.words]),
  kinds: new Set([...a.kinds, ...b.kinds]),
  capital: a.capital || b.capital,
  digit: a.digit || b.digit,
  any: a.any || b.any,
  empty: a.empty || b.empty,
})

/** Firsts of elements in a row: those of the first, and on through elements that may be empty. */
export const firstsOf = (elements: readonly Start[]): Firsts => {
  let all = firsts({})
  for (const element of elements) {
    all = { ...union(all, element.firsts), empty: element.firsts.empty }
    if (!element.firsts.empty) return all
  }
  return { ...all, empty: true }
}

/** Seconds of one or the other. */
export const secondsOfEither = (elements: readonly Start[]): Seconds =>
  elements.reduce<Seconds>(
    (all, { seconds = ANY_LENGTH }) => ({ firsts: union(all.firsts, seconds.firsts), single: all.single || seconds.single }),
    NO_TOKEN,
  )

/** Seconds of elements in a row. */
export const secondsOf = ([element, ...rest]: readonly Start[]): Seconds => {
  if (!element) return NO_TOKEN
  const { firsts: own, single } = element.seconds ?? ANY_LENGTH
  const behind = single ? firstsOf(rest) : NONE
  const instead = element.firsts.empty ? secondsOf(rest) : NO_TOKEN
  return {
    firsts: { ...union(union(own, behind), instead.firsts), empty: false },
    single: (single && firstsOf(rest).empty) || instead.single,
  }
}
