const NEGATIVE = /^-(?=\d)/

/** Gives negative numbers a minus sign (U+2212) for their hyphen, since commander takes "-5.2" for an option. `parsePoint` reads both. */
export const withMinusSigns = (args: readonly string[]): string[] => args.map((arg) => arg.replace(NEGATIVE, '\u2212'))
