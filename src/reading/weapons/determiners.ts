import type { Amount } from '../../model/report.ts'

/** What a determiner says of its noun. */
export interface Determiner {
  definite: boolean
  count?: Amount
}

/** Words that open a noun phrase: whether they make it definite, and the count they state. */
// No "that": before a weapon it mostly opens a clause ("said that two missiles").
export const DETERMINERS: ReadonlyMap<string, Determiner> = new Map<string, Determiner>([
  ...['the', 'its', 'their', 'his', 'her', 'our', 'my', 'your', 'this', 'these', 'those'].map((w) => [w, { definite: true }] as const),
  ...['a', 'an', 'another'].map((w) => [w, { definite: false, count: { value: 1 } }] as const),
  ['both', { definite: true, count: { value: 2 } }],
  ...['some', 'any', 'each', 'every', 'all', 'such'].map((w) => [w, { definite: false }] as const),
])

/** "a salvo of missiles", "a pair of rockets": group words and the least number they tell. */
export const GROUPS: ReadonlyMap<string, Amount> = new Map<string, Amount>([
  ['pair', { value: 2 }],
  ['couple', { min: 2 }],
  ...['salvo', 'barrage', 'volley', 'series', 'string', 'flurry', 'number', 'wave', 'spate', 'range'].map((w) => [w, { min: 2 }] as const),
  ['handful', { min: 3 }],
  ['host', { min: 3 }],
])
