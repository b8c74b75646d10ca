/** Days of the year with a name, [month, day]. Only those on a fixed date; lunar ones are left unresolved. */
export const HOLIDAYS: readonly (readonly [name: string, month: number, day: number])[] = [
  ["new year 's day", 1, 1],
  ['new years day', 1, 1],
  ["new year 's eve", 12, 31],
  ['christmas', 12, 25],
  ['christmas day', 12, 25],
  ['christmas eve', 12, 24],
  ['boxing day', 12, 26],
  ['fourth of july', 7, 4],
  ['july fourth', 7, 4],
  ["valentine 's day", 2, 14],
  ['may day', 5, 1],
  ['day of the sun', 4, 15],
  ['veterans day', 11, 11],
  ['armistice day', 11, 11],
  ["women 's day", 3, 8],
  ['halloween', 10, 31],
]
