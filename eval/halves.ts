/** An inclusive range of report ids: "001-024". */
export interface IdRange {
  readonly from: string
  readonly to: string
}

/** Rules may be written while looking at this half ... */
export const DEVELOPMENT: IdRange = { from: '001', to: '024' }
/** ... and never at this one: only its figures are shown. */
export const HELD_OUT: IdRange = { from: '025', to: '048' }

/** Throws unless the text is "FROM-TO", "FROM-" or "-TO". */
export const parseRange = (text: string): IdRange => {
  const [from = '', to, ...more] = text.split('-')
  if (to === undefined || more.length > 0 || (from === '' && to === ''))
    throw new Error(`got --only ${text}, expected a range of ids such as 001-024`)
  return { from, to }
}

export const isWithin = (id: string, { from, to }: IdRange): boolean => (from === '' || id >= from) && (to === '' || id <= to)

export const rangeName = ({ from, to }: IdRange): string => `${from}-${to}`

/** Whether a set is the one that is split into halves: it has reports of both. */
export const isSplit = (ids: readonly string[]): boolean =>
  [DEVELOPMENT, HELD_OUT].every((half) => ids.includes(half.from) && ids.includes(half.to))
