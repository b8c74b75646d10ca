import { aliased } from './aliases.ts'

// Words that tell no two names apart; they count only in a name that has no others.
const WEAK = new Set(
  'the of a an in on at to near and from into off its s official officials government area waters region site county province spokesman spokesperson spokeswoman'.split(
    ' ',
  ),
)

/** Token F1 from which two names are one. */
export const SAME_NAME = 0.6

const words = (name: string | null | undefined): string[] => {
  const all = [
    ...new Set(
      aliased(name)
        .replace(/[^a-z0-9 -]+/g, ' ')
        .split(/\s+/)
        .filter(Boolean),
    ),
  ]
  const strong = all.filter((word) => !WEAK.has(word))
  return strong.length > 0 ? strong : all
}

/** Token F1 of two names after aliases, 0 to 1. */
export const nameF1 = (a: string | null | undefined, b: string | null | undefined): number => {
  const x = words(a)
  const y = new Set(words(b))
  if (x.length === 0 || y.size === 0) return 0
  return (2 * x.filter((word) => y.has(word)).length) / (x.length + y.size)
}

/** Names after aliases, each only once (the first of those that are one). */
export const distinctNames = (names: readonly string[]): string[] =>
  names
    .map(aliased)
    .filter((name, i, all) => name !== '' && !isNarrator(name) && !all.slice(0, i).some((earlier) => nameF1(earlier, name) >= SAME_NAME))

/** The article's own voice, as gold writes it: no speaker to be found. */
export const isNarrator = (name: string): boolean => /^(narrator|reporter|author|unattributed|none)\b/i.test(name)
