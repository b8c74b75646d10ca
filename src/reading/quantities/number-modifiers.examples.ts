import { corpus, nothing, yields } from '../../grammar/examples.ts'
import { andAHalf, boundedNumber, numberOrMore, numberRange } from './number-modifiers.ts'

/** Examples of ranges, bounds and approximations. */
export const examples = [
  corpus(andAHalf, [
    yields({ amount: { value: 2.5 } }, ['two and a half hours', '2 and a half tons']),
    nothing(['two and a quarter', 'several and a half'], 'no half, no exact number'),
  ]),
  corpus(numberRange, [
    yields({ amount: { min: 200, max: 250 } }, [
      'It went 200 to 250 km.',
      '200-250 km',
      '200–250 shells',
      'between 200 and 250 shells',
      'from 200 to 250 shells',
    ]),
    yields({ amount: { min: 2, max: 3 } }, ['two or three missiles', 'two to three missiles']),
    nothing(['from 250 to 200', 'several to ten'], 'no rising pair of exact numbers'),
    nothing(['2016-2018', 'between 2016 and 2018', '5 and 7 rounds'], 'years; a list'),
  ]),
  corpus(boundedNumber, [
    yields({ amount: { value: 200, approx: true } }, [
      'about 200 shells',
      'some 200 shells',
      'an estimated 200 shells',
      'close to 200 shells',
      'nearly 200 shells',
    ]),
    yields({ amount: { min: 2 } }, ['at least two missiles', 'more than two missiles', 'no fewer than two missiles']),
    yields({ amount: { max: 60 } }, ['up to 60 shells', 'as many as 60 shells', 'fewer than 60 shells']),
    yields({ amount: { min: 3000, max: 3500, approx: true } }, ['some 3,000 to 3,500 km']),
    yields({ amount: { min: 300, approx: true } }, ['at least about 300 shells']),
    nothing(['some shells', 'more than that', 'about Seoul', 'two missiles'], 'no number or no bound'),
  ]),
  corpus(numberOrMore, [
    yields({ amount: { min: 200 } }, ['200 or more shells', '200-plus shells', '200+ shells']),
    yields({ amount: { value: 200, approx: true } }, ['200 or so shells']),
    nothing(['200 more shells', 'several or more', 'no more than 200'], 'no bound behind an exact number'),
  ]),
]
