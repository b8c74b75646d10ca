import type { Chart } from '../../../grammar/chart.ts'
import type { Token } from '../../../grammar/token.ts'
import { GIVEN_NAMES, INSTITUTION_WORDS, PERSON_TITLES } from './name-words.ts'

/** Which tokens belong to names of persons, and the names by which the article calls them later. */
export interface PersonMarks {
  readonly inPerson: Uint8Array
  readonly families: ReadonlySet<string>
}

const isName = (token: Token | undefined): boolean => token !== undefined && token.capital && /^\p{Lu}[\p{L}'’.]*$/u.test(token.text)
const isPart = (token: Token | undefined): boolean => isName(token) && !INSTITUTION_WORDS.has(token!.lower)

/** Persons as the actors stage read them, and what else follows a first name or a title: "Jordan Smith", "Coach Paris". */
export const personMarks = (chart: Chart): PersonMarks => {
  const { tokens } = chart
  const inPerson = new Uint8Array(tokens.length)
  const families = new Set<string>()
  for (const { first, end, children } of chart.all('person')) {
    mark(inPerson, first, end, families, tokens)
    // "Kenya Defence Minister Ann Mori": the title names a place.
    for (const child of children) if (child.kind === 'title') inPerson.fill(0, child.first, child.end)
  }
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (!token.capital || inPerson[i]) continue
    const title = PERSON_TITLES.has(token.lower)
    if (!title && !GIVEN_NAMES.has(token.lower)) continue
    let end = i + 1
    while (end < tokens.length && end < i + 4 && tokens[end]!.sentence === token.sentence && isPart(tokens[end])) end++
    if (end === i + 1 || isHouse(tokens[end], token)) continue
    mark(inPerson, title ? i + 1 : i, end, families, tokens)
    i = end - 1
  }
  return { inPerson, families }
}

/** "Kent State University": what follows makes the whole a house's name. */
const isHouse = (next: Token | undefined, token: Token): boolean =>
  next !== undefined && next.sentence === token.sentence && next.capital && INSTITUTION_WORDS.has(next.lower)

const mark = (inPerson: Uint8Array, first: number, end: number, families: Set<string>, tokens: readonly Token[]): void => {
  inPerson.fill(1, first, end)
  if (end > first) families.add(tokens[end - 1]!.lower)
}
