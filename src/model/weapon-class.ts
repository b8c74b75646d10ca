/** A class that names a kind of gun in the words of the report: "155-mm self-propelled howitzer", "coastal gun". */
export const isGunClass = (name: string): boolean => /\b(?:howitzer|gun|cannon)$/i.test(name)

/** Every gun as artillery, other classes as they are: reports of one shelling name its guns by many words and calibres. */
export const classFamily = (name: string): string => (isGunClass(name) ? 'artillery' : name)
