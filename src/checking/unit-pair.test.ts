import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Passes } from '../grammar/passes.ts'
import { quantityMentions } from '../reading/quantities/mentions.ts'
import { quantityRules } from '../reading/quantities/rules.ts'
import { prepare } from '../reading/text/prepare.ts'
import { blankReport } from '../../test/blank-report.ts'
import { unitPair } from './unit-pair.ts'

const passes = new Passes(quantityRules)
const findings = (text: string) => {
  const chart = prepare(text, [])
  passes.run(chart)
  return unitPair.run({ ...blankReport(text), quantities: quantityMentions(chart) }, undefined as never)
}

describe('unit-pair', () => {
  test.each([
    'It flew 700 km (435 miles).',
    'It flew about 1,000 km (620 miles).',
    'It can fly 12,000 km (7,500 miles).',
    'a height of 90 km (55 miles)',
    'more than 1,000 km (620 miles)',
    '200 to 250 km (124 to 155 miles)',
    '370 km (200 nautical miles)',
    '60 miles (97 km)',
    'about 800 km (500 miles)',
    '5,000 km, or about 3,000 miles, away',
    '2,111 km (1,312 miles)',
    '9 feet (2.7 meters)',
    '500 kg (1,100 pounds)',
    '10 km (6 miles)',
  ])('%s is consistent', (text) => {
    expect(findings(text)).toMatchObject([{ verdict: 'consistent' }])
  })
  test.each([
    ['It flew 600 km (470 miles).', /^600 km is 373 miles, not 470\.$/],
    ['some 108 miles (200 km) out', /nautical miles, not statute/],
    ['435 km (700 miles)', /swapped/],
    ['200 km (200 miles)', /same figure/],
    ['a height of 3,700 km (230 miles)', /digit/],
    ['100 nautical miles (160 km)', /statute miles, not nautical/],
    ['200 to 250 km (124 to 255 miles)', /250 km is 155 miles, not 255/],
  ])('%s is contradicted', (text, sentence) => {
    expect(findings(text)).toMatchObject([{ verdict: 'contradicted', sentence: expect.stringMatching(sentence) }])
  })
  test('the span is the pair as printed', () => {
    const text = 'It flew 600 km (470 miles) east.'
    const [start, end] = findings(text)[0]!.spans[0]!
    expect(text.slice(start, end)).toBe('600 km (470 miles)')
  })
  test('nothing is said of a range beside a single figure, nor of a lone quantity', () => {
    expect(findings('200 to 250 km (150 miles) and 40 km')).toEqual([])
  })
  test('a right conversion never fails, whichever digits it is rounded to', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20, max: 15000 }),
        fc.integer({ min: 2, max: 5 }),
        fc.integer({ min: 2, max: 5 }),
        (km, digits, glossDigits) => {
          const round = (n: number, d: number): number => Number(n.toPrecision(d))
          const text = `It flew ${round(km, digits)} km (${round(round(km, 5) / 1.609344, glossDigits)} miles).`
          expect(
            findings(text).filter((f) => f.verdict !== 'consistent'),
            text,
          ).toEqual([])
        },
      ),
    )
  })
})
