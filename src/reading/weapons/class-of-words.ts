// The strongest word wins: a short-range cruise missile is a cruise missile, a short-range ballistic missile an SRBM.
const ORDER = [
  'cruise',
  'artillery',
  'interceptor',
  'anti-aircraft',
  'satellite',
  'slv',
  'drone',
  'torpedo',
  'aircraft',
  'nuclear',
  'ICBM',
  'IRBM',
  'MRBM',
  'SLBM',
  'SRBM',
  'hypersonic',
  'ballistic',
  'missile',
]

/** One class from all the class words of a phrase; null where there are none. */
export const strongestClass = (classes: readonly (string | null)[]): string | null => {
  let best: string | null = null
  let rank = ORDER.length
  for (const name of classes) {
    if (name === null) continue
    const at = ORDER.indexOf(name)
    if (at < rank) [best, rank] = [name, at]
  }
  return best
}

// What only carries or guides: "a missile defence battery" is a system, its missiles are interceptors.
const SYSTEMS = new Set(['system', 'battery', 'launcher'])

/** The class of a phrase with its noun: a defence against missiles is a system, where the noun says so. */
export const classWithHead = (classes: readonly (string | null)[], lemma: string | undefined): string | null => {
  const found = strongestClass(classes)
  return found === 'interceptor' && lemma !== undefined && SYSTEMS.has(lemma) ? 'missile-defence' : found
}
