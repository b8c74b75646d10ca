import { as, either, maybe, named, not, phrase, sequence, value, word } from '../../grammar/pattern.ts'
import { rule } from '../../grammar/rule.ts'
import type { Amount } from '../../model/report.ts'
import type { QuantityData } from '../../model/values.ts'
import { exactOf, scaled } from './amounts.ts'
import { unitNames, type UnitName } from './unit-names.ts'
import { UNITS, type Unit } from './units.ts'

/** A quantity from an amount in a unit. */
export const quantityOf = (amount: Amount, { unit, dimension, factor }: Unit, attributive = false): QuantityData => ({
  amount,
  unit,
  dimension,
  normal: scaled(amount, factor),
  attributive,
})

const unitCalled = (code: string): Unit => UNITS.find((u) => u.unit === code)!

/** "0653 hours" is a clock; "in his 70s" and "the 1990s" are ages and decades; "50 M" is no length. */
const misread = (amount: Amount, printed: string, { unit, form }: UnitName, unitPrinted: string): boolean => {
  if (unit.unit === 'h' && /^(?:[01]\d|2[0-3])[0-5]\d$/.test(printed)) return true
  if (unitPrinted.length > 1 || form !== 'short') return false
  if (/^[A-Z]$/.test(unitPrinted)) return true
  return unitPrinted === 's' && (amount.value ?? 0) % 10 === 0 && !printed.includes(',')
}

/** "700 km", "300-mm", "45-minute", "about 1,000 kilometers", "19-day-old", "700km" */
export const numberUnit = rule({
  name: '<number> <unit>',
  kind: 'quantity',
  pattern: [
    value('number', 'n'),
    maybe(as('hyphen', word('-'))),
    named(unitNames, 'unit'),
    not(word('celsius', 'fahrenheit', '^', 'cubed', 'squared', '²', '³')),
  ],
  make: ({ n, hyphen, unit }, match) => {
    const { tokens } = match.chart
    const name = unit.entries[0]!
    const { amount } = n.data
    if (misread(amount, match.words({ first: n.end - 1, end: n.end }), name, match.words(unit))) return null
    if (hyphen && tokens[hyphen.first]!.end !== tokens[unit.first]!.start) return null
    const next = tokens[unit.end]
    const hyphenAfter = next?.lower === '-' && next.start === tokens[unit.end - 1]!.end
    const one = exactOf(amount) !== null && exactOf(amount)! <= 1
    const attributive = hyphen !== undefined || hyphenAfter || (name.form === 'singular' && !one)
    // "two second stages", "10 second missiles": a bare "second" after a number is the ordinal.
    if (name.unit.unit === 's' && name.form === 'singular' && attributive && !hyphen) return null
    // Kept off: "3 m" for three million after a currency sign, "$3 t".
    if (name.form === 'short' && isMoneySign(tokens[n.first - 1]?.text)) return null
    return quantityOf(amount, name.unit, attributive)
  },
})

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₩', 'KRW'],
])
const isMoneySign = (text: string | undefined): boolean => text !== undefined && SIGNS.has(text)
const LETTERS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['tn', 1e12],
])

/** "$1.2 million", "€500", "$3bn" */
export const currencyNumber = rule({
  name: '<currency sign> <number>',
  kind: 'quantity',
  pattern: [as('sign', word(...SIGNS.keys())), value('number', 'n'), maybe(as('letter', word(...LETTERS.keys())))],
  make: ({ sign, n, letter }, match) => {
    const amount = scaled(n.data.amount, letter ? LETTERS.get(match.words(letter).toLowerCase())! : 1)
    return { amount, unit: SIGNS.get(match.words(sign))!, dimension: 'money', normal: amount, attributive: false }
  },
})

/** "magnitude 5.3", "a magnitude of 5.3", "5.3-magnitude" */
export const magnitude = rule({
  name: 'magnitude <number>',
  kind: 'quantity',
  pattern: [
    either(
      sequence(word('magnitude', 'magnitude-'), maybe(word('of', '-')), value('number', 'n')),
      sequence(value('number', 'n'), maybe(word('-')), as('after', word('magnitude'))),
    ),
  ],
  make: ({ n, after }) =>
    n && (n.data.amount.value ?? n.data.amount.min ?? 99) < 10.5
      ? { amount: n.data.amount, unit: 'magnitude', dimension: 'magnitude', normal: n.data.amount, attributive: after !== undefined }
      : null,
})

/** "Mach 15", "10 times the speed of sound" */
export const mach = rule({
  name: 'Mach <number>',
  kind: 'quantity',
  pattern: [either(sequence(word('mach'), value('number', 'n')), sequence(value('number', 'n'), phrase('times the speed of sound')))],
  make: ({ n }) => (n ? { amount: n.data.amount, unit: 'mach', dimension: 'speed', normal: n.data.amount, attributive: false } : null),
})

const COUNTABLE = ['length', 'duration']

/** "an hour", "a mile" */
export const oneUnit = rule({
  name: 'a <unit>',
  kind: 'quantity',
  pattern: [
    maybe(as('half', word('half'))),
    word('a', 'an'),
    maybe(as('halfAfter', word('half'), maybe(word('-')))),
    named(unitNames, 'unit'),
    not(word('-')),
  ],
  make: ({ half, halfAfter, unit }, match) => {
    const { unit: found, form } = unit.entries[0]!
    // "a second missile", "a foot"; "100 km an hour" is a speed and begins earlier.
    const odd = ['s', 'ft', 'm', 'yd', 'in'].includes(found.unit) && !half && !halfAfter
    if (form !== 'singular' || odd || !COUNTABLE.includes(found.dimension)) return null
    if (halfAfter && match.chart.tokens[match.first]?.lower === 'half') return null
    return quantityOf({ value: half || halfAfter ? 0.5 : 1 }, found)
  },
})

/** Half, quarter and the like are exact in their unit: exported for composed forms. */
export const half = (data: QuantityData): QuantityData => quantityOf({ value: (exactOf(data.amount) ?? 0) + 0.5 }, unitCalled(data.unit))
