/** Classes by the words of database columns and titles; the first that fits counts. */
const CLASSES: readonly (readonly [RegExp, string])[] = [
  [/\bICBM\b|\bintercontinental\b/i, 'ICBM'],
  [/\bSLBM\b|\bsubmarine[- ]launched ballistic\b/i, 'SLBM'],
  [/\bSLV\b|\bspace launch\b|\bsatellite launch\b|\bspace rocket\b/i, 'slv'],
  [/\b[SMI]?R?L?[AG]?CM\b|\bcruise\b/i, 'cruise'],
  [/\bsurface[- ]to[- ]air\b|\banti[- ]aircraft\b|\bSAM\b/i, 'anti-aircraft'],
  [/\bIRBM\b|\bintermediate[- ]range (?:ballistic )?missile/i, 'IRBM'],
  [/\bMRBM\b|\bmedium[- ]range (?:ballistic )?missile/i, 'MRBM'],
  [/\bSRBM\b|\bshort[- ]range ballistic\b/i, 'SRBM'],
  [/\bMLRS\b|\bmultiple (?:launch )?rocket\b|\brocket artillery\b/i, 'artillery'],
  [/\bhypersonic\b/i, 'hypersonic'],
  [/\bballistic\b/i, 'ballistic'],
  [/\bmissiles?\b/i, 'missile'],
  [/^artillery$/i, 'artillery'],
  [/^satellite$/i, 'satellite'],
]

/** The class of a weapon that a cell names, as the format writes it (SRBM ... slv); null where it names none. */
export const classOfCell = (cell: string): string | null => CLASSES.find(([words]) => words.test(cell))?.[1] ?? null
