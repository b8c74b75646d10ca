import { read, type ArticleInput, type World } from '../src/index.ts'
import { shortest } from './rounds.ts'

const BASE = 200_000

const ofLength = (source: string, length: number): string => source.repeat(Math.ceil(length / source.length)).slice(0, length)

/** Time against length: a text of once, twice and four times a length, and texts made to hurt. */
export const linear = (articles: readonly ArticleInput[], world: World): void => {
  const source = `${articles.map((a) => a.text).join('\n\n')}\n\n`
  const words = `${source.replace(/[^\p{L}\p{N} ]+/gu, ' ')} `
  // The language is told by the beginning: without English prose in front, marks and names would not be read at all.
  const prose = source.slice(0, 2500)
  const cases: [name: string, make: (length: number) => string][] = [
    ['articles in a row', (n) => ofLength(source, n)],
    ['one sentence without a stop', (n) => ofLength(words, n)],
    ['nested quotation marks', (n) => prose + `${'“'.repeat(n / 10)}The missile flew 700 km${'”'.repeat(n / 10)}`],
    ['opening brackets', (n) => prose + ofLength('(', n / 10)],
    ['digits and commas', (n) => prose + ofLength('1,000,', n)],
    ['capitals', (n) => prose + ofLength('Kim Jong Un Pyongyang ', n)],
    [
      'a day for each sentence',
      (n) =>
        ofLength(
          Array.from({ length: 20_000 }, (_, i) => `North Korea fired a missile on May ${1 + (i % 28)}, ${1900 + (i % 200)}. `).join(''),
          n,
        ),
    ],
    ['blanks', (n) => `North Korea${' '.repeat(n)}fired a missile.`],
  ]
  console.log(`${'text'.padEnd(30)}${['n', '2n', '4n'].map((h) => `${h}, ms`.padStart(10)).join('')}   growth a doubling (2 is linear)`)
  for (const [name, make] of cases) {
    const times = [1, 2, 4].map((k) => shortest(() => void read({ text: make(BASE * k) }, { world })))
    const growth = [times[1]! / times[0]!, times[2]! / times[1]!].map((g) => g.toFixed(2)).join(', ')
    console.log(`${name.padEnd(30)}${times.map((t) => t.toFixed(1).padStart(10)).join('')}   ${growth}`)
  }
  console.log(`n is ${BASE.toLocaleString('en')} characters, marks: a tenth of that`)
}
