const NAMES = [
  'january jan',
  'february feb',
  'march mar',
  'april apr',
  'may',
  'june jun',
  'july jul',
  'august aug',
  'september sept sep',
  'october oct',
  'november nov',
  'december dec',
]

/** Month names and their abbreviations, 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, i) => names.split(' ').map((name): [string, number] => [name, i + 1])),
)

/** Full names only. */
export const FULL_MONTHS: ReadonlySet<string> = new Set(NAMES.map((names) => names.split(' ')[0]!))

/** Months that are also common words: they must be printed with a capital. */
export const WORDLIKE_MONTHS: ReadonlySet<string> = new Set(['may', 'march', 'mar', 'august', 'jan', 'dec', 'jun', 'apr'])

/** Months that are also first or family names. */
export const NAMELIKE_MONTHS: ReadonlySet<string> = new Set(['may', 'june', 'jan', 'march'])
