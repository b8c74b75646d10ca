const NAMES = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

/** Full names, 1 Monday to 7 Sunday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(NAMES.map((name, i) => [name, i + 1]))

/** Abbreviations; "sun" and "sat" are common words, so these need a date behind them. */
export const WEEKDAY_ABBREVIATIONS: ReadonlyMap<string, number> = new Map(
  ['mon', 'tue tues', 'wed', 'thu thur thurs', 'fri', 'sat', 'sun'].flatMap((names, i) =>
    names.split(' ').map((name): [string, number] => [name, i + 1]),
  ),
)
