import { after, as, digits, maybe, not, phrase, sequence, wordOf, word, either } from '../../grammar/pattern.ts'
import { rule, type Match } from '../../grammar/rule.ts'
import type { Token } from '../../grammar/token.ts'
import { PLURAL_SCALES, SCALES } from './number-words.ts'
import { spelled } from './spelled-number.ts'
import { UNIT_STARTS } from './units.ts'

const NUMERAL = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/
const parse = (printed: string): number => Number(printed.replaceAll(',', ''))

// "KN-23", "F-35", "G20", "9/11", "5.5.2017" print digits that count nothing.
const countable = ({ chart, first, end }: Match): boolean => {
  const { text, tokens } = chart
  const start = tokens[first]!.start
  const before = text[start - 1] ?? ' '
  const stop = tokens[end - 1]!.end
  const beforeThat = text[start - 2] ?? ' '
  if (/[\p{L}\d_#@]/u.test(before)) return false
  if (/[-‐‑.,:]/.test(before) && /[\p{L}./]/u.test(beforeThat)) return false
  if (before === '/' && /\d/.test(beforeThat)) return false
  return !/^(?:\/\d|[._@-]\p{L}+\.|-\p{Lu}|:\d)/u.test(text.slice(stop, stop + 3))
}

const glued = (a: Token, b: Token): boolean => a.end === b.start

/** "10", "1,000", "2.5" */
export const digitsNumber = rule({
  name: '<digits>',
  kind: 'number',
  pattern: [as('n', digits(NUMERAL))],
  make: ({ n }, match) => (countable(match) ? { amount: { value: parse(match.words(n)) }, form: 'digits' } : null),
})

/** "1 000", with any blank between the groups. */
export const blankGroupedNumber = rule({
  name: '<digits> <blank> <three digits>',
  kind: 'number',
  pattern: [as('n', digits(/^[1-9]\d{0,2}$/), digits(/^\d{3}$/), maybe(digits(/^\d{3}$/)))],
  make: ({ n }, match) => {
    const { tokens, text } = match.chart
    for (let i = n.first + 1; i < n.end; i++) if (tokens[i]!.start - tokens[i - 1]!.end !== 1) return null
    // With a plain blank "on July 19 200 people" looks the same: there the group must be "000" or a unit must follow.
    const plainBlank = text[tokens[n.first]!.end] === ' '
    if (plainBlank && tokens[n.end - 1]!.lower !== '000' && !UNIT_STARTS.has(tokens[n.end]?.lower ?? '')) return null
    return countable(match) ? { amount: { value: Number(match.words(n).replace(/\s/g, '')) }, form: 'digits' } : null
  },
})

/** "37,2" before a unit. */
export const decimalCommaNumber = rule({
  name: '<digits>,<digits> <unit>',
  kind: 'number',
  pattern: [as('n', digits(/^\d+$/), word(','), digits(/^\d{1,2}$/))],
  make: ({ n }, match) => {
    const { tokens } = match.chart
    const [whole, comma, part] = [tokens[n.first]!, tokens[n.first + 1]!, tokens[n.first + 2]!]
    if (!glued(whole, comma) || !glued(comma, part) || !UNIT_STARTS.has(tokens[n.end]?.lower ?? '')) return null
    return countable(match) ? { amount: { value: Number(`${whole.lower}.${part.lower}`) }, form: 'digits' } : null
  },
})

/** "15 thousand", "15-hundred", "1.2 million" */
export const scaledNumber = rule({
  name: '<digits> <scale>',
  kind: 'number',
  pattern: [as('n', digits(NUMERAL)), maybe(word('-')), as('scale', wordOf(SCALES))],
  make: ({ n, scale }, match) => {
    if (!countable({ ...match, end: n.end })) return null
    const value = parse(match.words(n)) * SCALES.get(match.words(scale).toLowerCase())!
    return { amount: { value: Number(value.toPrecision(12)) }, form: 'digits' }
  },
})

/** "twenty-five", "two hundred and six", "two dozen" */
export const spelledNumber = rule({
  name: '<number words>',
  kind: 'number',
  pattern: [spelled('n')],
  make: ({ n }, { chart, first }) => {
    // "no one", "each other one" count nothing; a hyphen before makes it part of a name ("Soyuz-one").
    const before = chart.tokens[first - 1]
    if (before && glued(before, chart.tokens[first]!) && /^[-'\p{L}]/u.test(before.text)) return null
    return before?.lower === 'no' && n === 1 ? null : { amount: { value: n }, form: 'words' }
  },
})

/** "a dozen", "half a million", "a hundred" */
export const articleScaleNumber = rule({
  name: '(half) a <scale>',
  kind: 'number',
  pattern: [maybe(as('half', word('half'))), word('a'), as('scale', wordOf(SCALES)), maybe(word('and'), spelled('rest'))],
  make: ({ half, scale, rest = 0 }, match) => {
    const value = SCALES.get(match.words(scale).toLowerCase())!
    if (rest > 0 && (half || value < 100 || rest >= value)) return null
    return { amount: { value: (half ? value / 2 : value) + rest }, form: 'words' }
  },
})

const PARTS: ReadonlyMap<string, number> = new Map(
  ['', '', 'half|halves', 'third|thirds', 'quarter|quarters', 'fifth|fifths', '', '', 'eighth|eighths', '', 'tenth|tenths'].flatMap(
    (names, n) =>
      names
        .split('|')
        .filter(Boolean)
        .map((name): [string, number] => [name, n]),
  ),
)

/** "two-thirds", "three quarters", "one-half" */
export const fractionNumber = rule({
  name: '<number words>-<part>',
  kind: 'number',
  pattern: [spelled('n'), maybe(word('-')), as('part', wordOf(PARTS))],
  make: ({ n, part }, match) => {
    const name = match.words(part).toLowerCase()
    const parts = PARTS.get(name)!
    const plural = name.endsWith('s') || name === 'halves'
    return plural === n > 1 && n < parts ? { amount: { value: n / parts }, form: 'words' } : null
  },
})

const VAGUE: ReadonlyMap<string, number> = new Map([
  ['several', 3],
  ['multiple', 2],
  ['few', 2],
  ['couple', 2],
  ['handful', 3],
  ['numerous', 3],
  ['many', 3],
])

/** "several", "a few", "multiple", "a couple of": a lower bound only. */
export const vagueNumber = rule({
  name: '<vague number> (<scale>)',
  kind: 'number',
  pattern: [
    either(
      sequence(as('word', word('several', 'multiple', 'numerous'))),
      sequence(word('a'), maybe(word('good')), as('word', word('few', 'couple', 'handful')), maybe(word('of'))),
    ),
    maybe(as('scale', wordOf(SCALES))),
    not(word('%')),
  ],
  make: ({ word: vague, scale }, match) => {
    if (!vague) return null
    const least = VAGUE.get(match.words(vague).toLowerCase())!
    return { amount: { min: least * (scale ? SCALES.get(match.words(scale).toLowerCase())! : 1) }, form: 'vague' }
  },
})

/** "dozens of", "hundreds of", "tens of thousands of" */
export const pluralScaleNumber = rule({
  name: '<plural scale>',
  kind: 'number',
  pattern: [
    after((before) => !before || !/^(?:\d.*|the|'s)$/.test(before.lower)),
    maybe(as('tens', phrase('tens|dozens|hundreds of'))),
    as('scale', wordOf(PLURAL_SCALES)),
  ],
  make: ({ tens, scale }, match) => {
    const by = tens ? { tens: 10, dozens: 12, hundreds: 100 }[match.words(tens).toLowerCase().split(/\s/)[0] as 'tens'] : 1
    return { amount: { min: PLURAL_SCALES.get(match.words(scale).toLowerCase())! * by }, form: 'vague' }
  },
})
