import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Passes } from '../../grammar/passes.ts'
import type { Chart } from '../../grammar/chart.ts'
import { prepare } from '../text/prepare.ts'
import { quantityMentions } from './mentions.ts'
import { quantityRules } from './rules.ts'

const passes = new Passes(quantityRules)
const read = (text: string): Chart => {
  const chart = prepare(text, [])
  passes.run(chart)
  return chart
}
const mentionsIn = (text: string) => quantityMentions(read(text))

const SMALL = [
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
]
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
/** Written apart from the reader: a number in English words. */
const inWords = (n: number): string => {
  if (n < 20) return SMALL[n]!
  if (n < 100) return TENS[Math.floor(n / 10)]! + (n % 10 ? `-${SMALL[n % 10]}` : '')
  if (n < 1000) return `${SMALL[Math.floor(n / 100)]} hundred${n % 100 ? ` and ${inWords(n % 100)}` : ''}`
  return `${inWords(Math.floor(n / 1000))} thousand${n % 1000 ? ` ${inWords(n % 1000)}` : ''}`
}

describe('a printed number reads back', () => {
  const forms: Record<string, (n: number) => string> = {
    comma: (n) => n.toLocaleString('en-US'),
    plain: (n) => String(n),
    'thin blank': (n) => n.toLocaleString('en-US').replaceAll(',', '\u2009'),
    words: inWords,
  }
  for (const [name, print] of Object.entries(forms))
    test(name, () => {
      fc.assert(
        fc.property(fc.integer({ min: 1, max: 99_999 }), (n) => {
          const [mention] = mentionsIn(`The object flew ${print(n)} kilometers to the east.`)
          expect(mention).toMatchObject({ value: n, unit: 'km', approx: false })
        }),
      )
    })
  test('decimals', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), (n) => {
        expect(mentionsIn(`a height of ${(n / 10).toFixed(1)} km`)).toMatchObject([{ value: n / 10 }])
      }),
    )
  })
  test('ranges, bounds and approximations', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 900 }), (low, step) => {
        const [a, b] = [low.toLocaleString('en-US'), (low + step).toLocaleString('en-US')]
        for (const text of [`${a} to ${b} km`, `${a}-${b} km`, `between ${a} km and ${b} km`, `between ${a} and ${b} km`])
          expect(mentionsIn(`It flew ${text} in all.`), text).toMatchObject([{ value: null, min: low, max: low + step, unit: 'km' }])
        expect(mentionsIn(`It flew more than ${a} km.`)).toMatchObject([{ value: null, min: low }])
        expect(mentionsIn(`It flew about ${a} km.`)).toMatchObject([{ value: low, approx: true }])
      }),
    )
  })
})

describe('mentions', () => {
  test('a restatement follows what it restates', () => {
    const text = 'It flew 700 kilometers (435 miles) in 12 minutes.'
    expect(mentionsIn(text)).toMatchObject([
      { text: '700 kilometers (435 miles)', value: 700, unit: 'km', glossOf: null },
      { text: '435 miles', value: 435, unit: 'mi', glossOf: 0 },
      { text: '12 minutes', value: 12, unit: 'min' },
    ])
  })
  test('a restatement in the next sentence', () => {
    expect(mentionsIn("It flew about 240 kilometers. That's some 150 miles.")).toMatchObject([
      { value: 240, glossOf: null },
      { value: 150, unit: 'mi', glossOf: 0 },
    ])
    expect(mentionsIn('It flew 450 kilometers to the east (280 miles).').map((m) => m.glossOf)).toEqual([null, 0])
    expect(mentionsIn('a 2,000-kilometer range (1,240 miles)').map((m) => m.glossOf)).toEqual([null, 0])
    expect(mentionsIn('It flew 450 kilometers and fell off the coast (280 miles).').map((m) => m.glossOf)).toEqual([null, null])
    expect(mentionsIn('It flew about 240 kilometers. The coast is 150 miles away.').map((m) => m.glossOf)).toEqual([null, null])
  })
  test('two distances of one sentence stay two', () => {
    expect(mentionsIn('It fell 300 km from the coast and 500 km from the port.').map((m) => m.value)).toEqual([300, 500])
  })
  test('clocks, years and names are none', () => {
    expect(mentionsIn('At 6.27am, or 12:14 in Seoul, in 2019, two Hwasong-12 missiles and a KN-23 rose.')).toEqual([])
  })
})

test('long rows of numbers are read', () => {
  expect(read('12 to 15 km and a half, or 3 and '.repeat(8000)).all('quantity').length).toBeGreaterThanOrEqual(8000)
})
