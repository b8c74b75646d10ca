import type { Chart } from '../../../grammar/chart.ts'
import type { TokenRange } from '../../../grammar/token.ts'
import { AT, FROM } from './words.ts'

/** A town or province of the whole world by its name; null where none is known. `state`: whose is meant first, ISO code. */
export type TownNamed = (name: string, state: string | null) => { lat: number; lon: number; radiusKm: number; country: string } | null

/** A name behind "from", "over", "hit" or the like that no rule reads as a place, with the town that it is taken for. */
export interface FarTown extends TokenRange {
  readonly name: string
  readonly from: boolean
  readonly town: NonNullable<ReturnType<TownNamed>>
}

const HIT = new Set('struck strike striking hit hits hitting shelled shelling pounded bombarded targeted targeting left leaving'.split(' '))
/** Values that a name may be part of: then it is no town. */
const OTHERS: ReadonlySet<string> = new Set(['place', 'time', 'weapon', 'organization', 'person', 'quantity'])

/** Towns that only the gazetteer knows: what tells two firings of one article apart where no curated place does. */
export const farTowns = (chart: Chart, range: TokenRange, home: string | null, townNamed: TownNamed): FarTown[] => {
  const found: FarTown[] = []
  for (let i = range.first + 1; i < range.end; i++) {
    const before = chart.tokens[i - 1]!.lower
    const from = FROM.has(before) || before === 'left' || before === 'leaving'
    if (!from && !AT.has(before) && !HIT.has(before) && before !== 'in' && before !== 'near') continue
    const end = nameEnd(chart, i, range.end)
    if (end === i) continue
    const name = chart.words({ first: i, end })
    const town = townNamed(name, home)
    if (town) found.push({ first: i - 1, end, name, from, town })
  }
  return found
}

/** End of the capitalised words that begin at a token and belong to no other value. */
const nameEnd = (chart: Chart, first: number, limit: number): number => {
  let i = first
  while (i < limit && chart.tokens[i]!.capital && chart.tokens[i]!.pos === 'PROPN' && !isTaken(chart, i)) i++
  return i
}

const isTaken = (chart: Chart, at: number): boolean => {
  for (let k = at; k >= Math.max(0, at - 5); k--) for (const v of chart.startingAt(k)) if (v.end > at && OTHERS.has(v.kind)) return true
  return false
}
