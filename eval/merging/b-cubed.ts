/** One item with the group that gold puts it in and the group that the program does; null: the program has no such item. */
export interface Grouped {
  gold: string
  cluster: string | null
}

export interface BCubed {
  p: number
  r: number
  f: number
}

/**
 * B-cubed over items (Bagga and Baldwin 1998): mean over items of the share of its cluster that is of its gold group, and of
 * the share of its gold group that is in its cluster. An item that the program does not have counts 0 in both: missing it
 * never helps. Items the program has too much are no items.
 */
export const bCubed = (items: readonly Grouped[]): BCubed => {
  const sizes = { gold: new Map<string, number>(), cluster: new Map<string, number>(), both: new Map<string, number>() }
  const add = (map: Map<string, number>, key: string): void => void map.set(key, (map.get(key) ?? 0) + 1)
  for (const { gold, cluster } of items) {
    add(sizes.gold, gold)
    if (cluster === null) continue
    add(sizes.cluster, cluster)
    add(sizes.both, `${gold}\0${cluster}`)
  }
  let [p, r] = [0, 0]
  for (const { gold, cluster } of items) {
    if (cluster === null) continue
    const both = sizes.both.get(`${gold}\0${cluster}`)!
    p += both / sizes.cluster.get(cluster)!
    r += both / sizes.gold.get(gold)!
  }
  const n = items.length || 1
  return { p: p / n, r: r / n, f: p + r === 0 ? 0 : (2 * p * r) / (p + r) / n }
}

/** The items that the program does not have, each in a group of its own: as the baseline "every mention alone" counts. */
export const missedAlone = (items: readonly Grouped[]): Grouped[] =>
  items.map((item, i) => (item.cluster === null ? { ...item, cluster: `alone ${i}` } : item))
