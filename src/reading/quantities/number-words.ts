/** Words for the numbers 0 to 19. */
export const SMALL: ReadonlyMap<string, number> = new Map(
  [
    'zero',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
    'thirteen',
    'fourteen',
    'fifteen',
    'sixteen',
    'seventeen',
    'eighteen',
    'nineteen',
  ].map((word, n) => [word, n]),
)

/** Words for 20, 30 ... 90. */
export const TENS: ReadonlyMap<string, number> = new Map(
  ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'].map((word, n) => [word, (n + 2) * 10]),
)

/** Words that multiply what stands before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
])

/** Plurals that count nothing exactly: at least two of them ("scores" at least forty). */
export const PLURAL_SCALES: ReadonlyMap<string, number> = new Map([
  ['tens', 20],
  ['dozens', 24],
  ['scores', 40],
  ['hundreds', 200],
  ['thousands', 2000],
  ['millions', 2e6],
  ['billions', 2e9],
])

/** Ordinal words, first to nineteenth; the tens apart. */
export const SMALL_ORDINALS: ReadonlyMap<string, number> = new Map(
  [
    'first',
    'second',
    'third',
    'fourth',
    'fifth',
    'sixth',
    'seventh',
    'eighth',
    'ninth',
    'tenth',
    'eleventh',
    'twelfth',
    'thirteenth',
    'fourteenth',
    'fifteenth',
    'sixteenth',
    'seventeenth',
    'eighteenth',
    'nineteenth',
  ].map((word, n) => [word, n + 1]),
)

/** Ordinal words for 20th ... 90th, 100th, 1000th. */
export const LARGE_ORDINALS: ReadonlyMap<string, number> = new Map([
  ...[...TENS].map(([word, n]): [string, number] => [`${word.slice(0, -1)}ieth`, n]),
  ['hundredth', 100],
  ['thousandth', 1000],
])
