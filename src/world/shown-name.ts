import type { PlaceRow } from './rows.ts'

const NONE: ReadonlySet<string> = new Set()

/** The name that a page shows: of disputed names all, in the order of the row, unless the reader has chosen one of them. */
export const shownName = (
  { names, disputedNames }: Pick<PlaceRow, 'names' | 'disputedNames'>,
  chosen: ReadonlySet<string> = NONE,
): string => (disputedNames ? (disputedNames.find((name) => chosen.has(name)) ?? disputedNames.join(' / ')) : names[0]!)
