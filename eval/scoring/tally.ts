/** What was found, what was missed and what was read too much, with precision, recall and F1. */
export interface Row {
  p: number
  r: number
  f: number
  tp: number
  fn: number
  fp: number
}

type Counts = Pick<Row, 'tp' | 'fn' | 'fp'>

const NONE: Counts = { tp: 0, fn: 0, fp: 0 }

const row = ({ tp, fn, fp }: Counts): Row => {
  const p = tp / (tp + fp || 1)
  const r = tp / (tp + fn || 1)
  return { p, r, f: (2 * p * r) / (p + r || 1), tp, fn, fp }
}

/** Counts of hits and misses by kind, and the misses in words. */
export class Tally {
  readonly #counts = new Map<string, Counts>()
  readonly misses: string[] = []

  /** `hits` of `wanted` found among `got`. */
  count(kind: string, hits: number, wanted: number, got: number): void {
    const { tp, fn, fp } = this.#counts.get(kind) ?? NONE
    this.#counts.set(kind, { tp: tp + hits, fn: fn + wanted - hits, fp: fp + got - hits })
  }

  miss(id: string, kind: string, ...what: (string | null | undefined)[]): void {
    this.misses.push([id, kind, ...what].join(' | '))
  }

  rows(): Record<string, Row> {
    return Object.fromEntries([...this.#counts].map(([kind, counts]) => [kind, row(counts)]))
  }

  /** One row over several kinds. */
  sum(kinds: readonly string[]): Row {
    const all = kinds.map((kind) => this.#counts.get(kind) ?? NONE)
    return row(all.reduce((a, b) => ({ tp: a.tp + b.tp, fn: a.fn + b.fn, fp: a.fp + b.fp }), NONE))
  }
}
