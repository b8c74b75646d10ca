import { either, many, maybe, phrase, sequence, value, word } from '../../grammar/pattern.ts'
import { rule } from '../../grammar/rule.ts'
import type { QuantityData } from '../../model/values.ts'

/** Lead-ins of a restatement: "or about 280 miles", "that's some 280 miles", "i.e. 435 miles". */
const leadIn = either(
  word('or', 'so', '='),
  phrase("that|which|it 's"),
  phrase('that|which is'),
  phrase('that|which would be'),
  phrase('call it'),
  word('i.e'),
  word('i.e.'),
  phrase('i.e .'),
  phrase('equal|equivalent to'),
  phrase('or equal|equivalent to'),
  phrase('that|which works out to|at'),
  phrase('that|which equals'),
  phrase("so that 's"),
  phrase('so that is'),
  phrase('the equivalent of'),
  phrase('in other words'),
)

// A few kilometres beside thousands of miles is no restatement but another length.
const comparable = (a: QuantityData, b: QuantityData): boolean => {
  const [x, y] = [a.normal, b.normal].map((n) => n.value ?? n.min ?? n.max ?? 0) as [number, number]
  return x > 0 && y > 0 && x / y < 25 && y / x < 25
}

const METRIC: ReadonlySet<string> = new Set(['km', 'm', 'cm', 'mm', 'kg', 't', 'g', 'km/h', 'm/s', 'km/s'])

/** "240 km, about 150 miles, from": between bare commas only lengths of the other system and of like size restate. */
export const isOtherSystem = (a: QuantityData, b: QuantityData): boolean => {
  const [x, y] = [a.normal, b.normal].map((n) => n.value ?? n.min ?? n.max ?? 0) as [number, number]
  return METRIC.has(a.unit) !== METRIC.has(b.unit) && x / y < 2.2 && y / x < 2.2
}

/** "700 kilometers (435 miles)", "600 km, or about 370 miles,", "450 kilometres, that's some 280 miles" */
export const glossedQuantity = rule({
  name: '<quantity> (<quantity in another unit>)',
  kind: 'quantity',
  pattern: [
    value('quantity', 'q', ({ gloss, dimension }) => !gloss && dimension !== 'money' && dimension !== 'share'),
    either(
      sequence(maybe(word('-')), word('(', '['), maybe(leadIn), value('quantity', 'inBrackets'), maybe(word(')', ']'), maybe(word('-')))),
      sequence(many(word(',', '-', ';'), 0, 2), leadIn, maybe(word(',')), value('quantity', 'beside')),
      sequence(word('/', '='), value('quantity', 'slashed')),
      sequence(
        word('-'),
        value('quantity', 'dashed', ({ amount }) => amount.approx === true),
        word(',', '-', '.', ';', ')'),
      ),
      sequence(word(',', '-', ';'), maybe(word('-')), value('quantity', 'enclosed'), word(',', '-', '.', ';', ')')),
    ),
  ],
  make: ({ q, inBrackets, beside, slashed, dashed, enclosed }): QuantityData | null => {
    const other = inBrackets ?? beside ?? slashed ?? dashed ?? enclosed
    if (other && other === enclosed && !isOtherSystem(q.data, other.data)) return null
    if (!other || other.data.dimension !== q.data.dimension || other.data.unit === q.data.unit || !comparable(q.data, other.data))
      return null
    const { amount, unit, normal } = other.data
    return { ...q.data, gloss: { amount, unit, normal, first: other.first, end: other.end } }
  },
})
